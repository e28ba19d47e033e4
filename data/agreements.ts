import type { Agreement } from "./records.js";

export const agreements: readonly Agreement[] = [
  {
    id: "joint-declaration",
    title: "Joint Declaration",
    titleStatus: "reported",
    kind: "declaration",
    signatories: ["kassym-jomart-tokayev", "recep-tayyip-erdogan"],
    event: "signing",
    summary:
      "Declaration that the two presidents signed after the council meeting. The reports do not give its content.",
    milestones: [{ stage: "signed", date: "2025-07-29", reached: true }],
    citations: [
      { source: "qazinform-award", passage: "23.1", quote: "Tuesday, July 29" },
      { source: "qazinform-award", passage: "25.1", quote: "Joint Declaration" },
    ],
    inferred: ["milestones"],
    note: "The day of the signing is that of the council meeting, which it followed.",
  },
  {
    id: "signed-documents",
    title: "Intergovernmental and interdepartmental documents",
    titleStatus: "described",
    kind: "package",
    event: "signing",
    summary:
      "Documents between the governments and between departments that were signed beside the Joint Declaration. The reports give neither their titles nor who signed them.",
    milestones: [{ stage: "signed", date: "2025-07-29", reached: true }],
    citations: [
      { source: "qazinform-award", passage: "23.1", quote: "Tuesday, July 29" },
      { source: "qazinform-award", passage: "25.1" },
      { source: "qazinform-award", passage: "25.2" },
    ],
    inferred: ["event", "milestones"],
    note: "The report adds the documents to the Joint Declaration; that they were signed on the same occasion, on the day of the council meeting, is the curators' reading.",
  },
  {
    id: "visa-free-regime",
    title: "Visa-free regime for citizens of Türkiye in Kazakhstan",
    titleStatus: "described",
    kind: "decision",
    places: ["kazakhstan"],
    topics: ["visas", "tourism", "bilateral-relations"],
    summary:
      "A visa-free regime, whose length is among the figures, is to be introduced in Kazakhstan for citizens of Türkiye; it is meant to keep tourism growing and to help the relations between the two countries in many fields.",
    milestones: [
      { stage: "decided", reached: true },
      { stage: "in-force", reached: false },
    ],
    citations: [{ source: "qazinform-council", passage: "4.1" }],
    inferred: ["milestones"],
    note: "The report does not say who took the decision or when. That the regime was not yet in force is read from its being said to be introduced.",
  },
  {
    id: "maarif-schools",
    title: "Schools of the Turkish Maarif Foundation in Astana and Almaty",
    titleStatus: "described",
    kind: "plan",
    places: ["astana", "almaty"],
    topics: ["education"],
    summary: "Schools of the Turkish Maarif Foundation are expected to open in Astana and Almaty in the near future.",
    milestones: [{ stage: "opened", reached: false }],
    citations: [{ source: "qazinform-council", passage: "2.2" }],
    note: "The report gives no date, and does not say in so many words that each city gets one school.",
  },
  {
    id: "institution-branches",
    title: "Branches of leading Turkish educational institutions in Astana and Almaty",
    titleStatus: "described",
    kind: "plan",
    places: ["astana", "almaty"],
    topics: ["education"],
    summary:
      "Leading Turkish educational institutions, which the report does not name, are expected to open branches in Astana and Almaty in the near future.",
    milestones: [{ stage: "opened", reached: false }],
    citations: [{ source: "qazinform-council", passage: "2.2" }],
    note: "The report gives neither a date nor the number of branches.",
  },
  {
    id: "gaziantep-school",
    title: "New school in the province of Gaziantep",
    titleStatus: "described",
    kind: "project",
    initiator: "kassym-jomart-tokayev",
    places: ["gaziantep-province"],
    topics: ["education"],
    summary:
      "A new school, begun on Kassym-Jomart Tokayev's initiative in a province that the devastating earthquake of February 2023 had struck. It is to go into service in 2026.",
    milestones: [
      { stage: "under-construction", date: "2024-12", reached: true },
      { stage: "commissioned", date: "2026", reached: false },
    ],
    citations: [
      { source: "qazinform-council", passage: "3.1", quote: "last December" },
      { source: "qazinform-council", passage: "3.1", quote: "February 2023" },
      { source: "qazinform-council", passage: "3.2", quote: "2026" },
    ],
    note: "The month in which building began is worked out from the report's date, July 2025.",
  },
];
