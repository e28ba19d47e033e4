import type { Participant } from "./records.js";

export const participants: readonly Participant[] = [
  {
    id: "kassym-jomart-tokayev",
    name: "Kassym-Jomart Tokayev",
    designations: ["President of Kazakhstan", "Kazakh President", "Head of State"],
    country: "KZ",
    roles: [{ title: "President of Kazakhstan" }],
    citations: [
      { source: "qazinform-council", passage: "9.1", quote: "Kassym-Jomart Tokayev" },
      { source: "qazinform-council", passage: "11.1" },
      { source: "qazinform-award", passage: "1.7" },
      { source: "qazinform-award", passage: "5.1" },
      { source: "qazinform-award", passage: "15.1", quote: "Kassym-Jomart Tokayev" },
    ],
  },
  {
    id: "recep-tayyip-erdogan",
    name: "Recep Tayyip Erdoğan",
    designations: ["President of Türkiye", "Turkish President"],
    country: "TR",
    roles: [{ title: "President of Türkiye" }],
    citations: [
      { source: "qazinform-council", passage: "5.1" },
      { source: "qazinform-council", passage: "9.2", quote: "Recep Tayyip Erdoğan" },
      { source: "qazinform-award", passage: "19.2", quote: "Recep Tayyip Erdoğan" },
    ],
  },
  {
    id: "serik-zhumangarin",
    name: "Serik Zhumangarin",
    country: "KZ",
    roles: [{ title: "Deputy Prime Minister – Minister of National Economy" }],
    citations: [{ source: "qazinform-council", passage: "8.1", quote: "Serik Zhumangarin" }],
  },
  {
    id: "nurlan-sauranbayev",
    name: "Nurlan Sauranbayev",
    country: "KZ",
    roles: [{ title: "Minister of Transport" }],
    citations: [{ source: "qazinform-council", passage: "8.1", quote: "Nurlan Sauranbayev" }],
    inferred: ["country"],
    note: "The report names the country once, for the colleague named before him, and then turns to Türkiye's minister.",
  },
  {
    id: "hakan-fidan",
    name: "Hakan Fidan",
    country: "TR",
    roles: [{ title: "Foreign Minister" }],
    citations: [{ source: "qazinform-council", passage: "8.1", quote: "Hakan Fidan" }],
  },
  {
    id: "huseyin-arslan",
    name: "Hüseyin Arslan",
    roles: [{ title: "CEO", organization: "yda-holding" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Hüseyin Arslan" },
      { source: "qazinform-award", passage: "21.2", quote: "Hüseyin Arslan" },
    ],
  },
  {
    id: "huseyin-barlin",
    name: "Hüseyin Barlin",
    roles: [{ title: "Chairman of the Board", organization: "s-sistem-lojistik" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Hüseyin Barlin" },
      { source: "qazinform-award", passage: "21.2", quote: "Hüseyin Barlin" },
    ],
  },
  {
    id: "selman-alimoglu",
    name: "Selman Alimoğlu",
    roles: [{ title: "Chairman of the Board of Directors", organization: "orzax-group" }],
    citations: [
      { source: "qazinform-council", passage: "11.2", quote: "Selman Alimoğlu" },
      { source: "qazinform-award", passage: "21.2", quote: "Selman Alimoğlu" },
    ],
  },
];
