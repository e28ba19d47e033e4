import type { Organization } from "../src/model/organization.js";

export const organizations: readonly Organization[] = [
  {
    id: "high-level-strategic-cooperation-council",
    name: "Kazakhstan-Türkiye High-Level Strategic Cooperation Council",
    aliases: [
      { name: "HLSCC", language: "en", source: "qazinform-award" },
      {
        name: "Türkiye-Kazakistan Yüksek Düzeyli Stratejik İşbirliği Konseyi",
        language: "tr",
        source: "yenisafak-press-conference",
      },
      { name: "Совет стратегического сотрудничества высокого уровня", language: "ru" },
    ],
    kind: "intergovernmental-council",
    citations: [
      { source: "qazinform-award", passage: "23.1", quote: "High-Level Strategic Cooperation Council (HLSCC)" },
      { source: "hurriyet-preview", quote: "high-level strategic cooperation council" },
      { source: "yenisafak-press-conference", quote: "Yüksek Düzeyli Stratejik İşbirliği Konseyi" },
    ],
  },
  {
    id: "turkish-maarif-foundation",
    name: "Turkish Maarif Foundation",
    aliases: [
      { name: "Maarif Foundation", language: "en", source: "trend-council" },
      { name: "Türkiye Maarif Vakfı", language: "tr" },
    ],
    kind: "foundation",
    country: "TR",
    citations: [
      { source: "qazinform-council", passage: "2.2", quote: "Turkish Maarif Foundation" },
      { source: "trend-council", quote: "Maarif Foundation" },
    ],
  },
  {
    id: "yda-holding",
    name: "YDA Holding",
    aliases: [{ name: "YDA Group", language: "en", source: "inform-airport-2022" }],
    kind: "company",
    country: "TR",
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "YDA Holding" },
      { source: "qazinform-award", passage: "21.2", quote: "YDA Holding" },
      { source: "qazinform-yda", quote: "the Turkish holding's activity" },
      { source: "inform-airport-2022", quote: "YDA Group" },
    ],
    note: "That the holding and the group are one is the curators' reading: both are headed by the same man.",
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
    aliases: [{ name: "Orzax", language: "en", source: "qazinform-orzax-april" }],
    kind: "company",
    country: "TR",
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Orzax Group" },
      { source: "qazinform-award", passage: "21.2", quote: "Orzax Group" },
      { source: "trend-orzax", quote: "Turkish biotechnology leader Orzax Group" },
    ],
  },
  {
    id: "organization-of-turkic-states",
    name: "Organization of Turkic States",
    aliases: [
      { name: "OTS", language: "en", source: "hurriyet-preview" },
      { name: "Türk Devletleri Teşkilatı", language: "tr", source: "objekturk-award" },
    ],
    kind: "international-organization",
    citations: [
      { source: "qazinform-award", passage: "9.3", quote: "Organization of Turkic States" },
      { source: "qazinform-award", passage: "17.2" },
      { source: "objekturk-award", quote: "Türk Devletleri Teşkilatı" },
    ],
  },
  {
    id: "united-nations",
    name: "United Nations",
    kind: "international-organization",
    citations: [{ source: "qazinform-award", passage: "13.4", quote: "United Nations" }],
  },
  {
    id: "kazakhstan-temir-zholy",
    name: "Kazakhstan Temir Zholy",
    aliases: [{ name: "KTZ", language: "en", source: "newsaz-railway" }],
    kind: "company",
    country: "KZ",
    citations: [{ source: "newsaz-railway", quote: "Kazakhstan Temir Zholy (KTZ)" }],
  },
  {
    id: "tcdd-tasimacilik",
    name: "TCDD Taşımacılık",
    aliases: [{ name: "TCDD Taşimacilik", language: "en", source: "newsaz-railway" }],
    kind: "company",
    country: "TR",
    citations: [{ source: "newsaz-railway", quote: "TCDD Taşimacilik A.Ş." }],
    note: "The page, in English, puts dots on three letters that have none; the name is given as Turkish spells it.",
  },
  {
    id: "kazmunaygas",
    name: "KazMunayGas",
    aliases: [
      { name: "KMG", language: "en", source: "trend-oil-companies" },
      { name: "KazMunayGaz", language: "en", source: "hurriyet-oil-fields" },
    ],
    kind: "company",
    country: "KZ",
    citations: [
      { source: "trend-oil-companies", quote: "KazMunayGas (KMG)" },
      { source: "trend-oil-minister", quote: "oil and gas company KazMunayGas" },
    ],
  },
  {
    id: "turkish-petroleum-corporation",
    name: "Turkish Petroleum Corporation",
    aliases: [
      { name: "TPAO", language: "en", source: "trend-oil-companies" },
      { name: "Turkish Petroleum", language: "en", source: "commonspace-summary" },
      { name: "Türkiye Petrolleri Anonim Ortaklığı", language: "tr", source: "yenisafak-oil-fields" },
    ],
    kind: "company",
    country: "TR",
    citations: [
      { source: "trend-oil-companies", quote: "Turkish Petroleum Corporation (TPAO)" },
      { source: "yenisafak-oil-fields", quote: "Türkiye Petrolleri Anonim Ortaklığı (TPAO)" },
    ],
  },
  {
    id: "kazakhstan-agency-of-international-development",
    name: "Kazakhstan Agency of International Development",
    aliases: [{ name: "KazAID", language: "en", source: "astana-times-school" }],
    kind: "government-agency",
    country: "KZ",
    citations: [
      { source: "astana-times-school", quote: "Agency of International Development (KazAID)" },
      { source: "kursiv-school", quote: "KazAID" },
    ],
  },
];
