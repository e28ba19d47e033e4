import type { Organization } from "./records.js";

export const organizations: readonly Organization[] = [
  {
    id: "high-level-strategic-cooperation-council",
    name: "Kazakhstan-Türkiye High-Level Strategic Cooperation Council",
    aliases: [{ name: "HLSCC", language: "en" }],
    kind: "intergovernmental-council",
    citations: [
      { source: "qazinform-award", passage: "23.1", quote: "High-Level Strategic Cooperation Council (HLSCC)" },
    ],
  },
  {
    id: "turkish-maarif-foundation",
    name: "Turkish Maarif Foundation",
    kind: "foundation",
    country: "TR",
    citations: [{ source: "qazinform-council", passage: "2.2", quote: "Turkish Maarif Foundation" }],
  },
  {
    id: "yda-holding",
    name: "YDA Holding",
    kind: "company",
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "YDA Holding" },
      { source: "qazinform-award", passage: "21.2", quote: "YDA Holding" },
    ],
  },
  {
    id: "s-sistem-lojistik",
    name: "S Sistem Lojistik",
    kind: "company",
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "S Sistem Lojistik" },
      { source: "qazinform-award", passage: "21.2", quote: "S Sistem Lojistik" },
    ],
  },
  {
    id: "orzax-group",
    name: "Orzax Group",
    kind: "company",
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Orzax Group" },
      { source: "qazinform-award", passage: "21.2", quote: "Orzax Group" },
    ],
  },
  {
    id: "organization-of-turkic-states",
    name: "Organization of Turkic States",
    kind: "international-organization",
    citations: [
      { source: "qazinform-award", passage: "9.3", quote: "Organization of Turkic States" },
      { source: "qazinform-award", passage: "17.2" },
    ],
  },
  {
    id: "united-nations",
    name: "United Nations",
    kind: "international-organization",
    citations: [{ source: "qazinform-award", passage: "13.4", quote: "United Nations" }],
  },
];
