import type { Source } from "./records.js";

export const sources: readonly Source[] = [
  {
    id: "qazinform-council",
    publisher: "Qazinform",
    title: "Report on the meeting of the High-Level Strategic Cooperation Council",
    titleStatus: "described",
    url: "https://qazinform.com/news/trkiye-attaches-special-importance-to-cooperation-with-kazakhstan-erdoan-622646",
    published: "2025-07-29",
    language: "en",
    origin: "akorda",
    reading: "whole",
    lacks: ["headline", "lead"],
    inferred: ["published", "origin"],
    note: "The text at hand begins inside the article and bears no date: it tells of Tuesday, which the other report dates to 29 July. Nor does it say whose account it passes on; the curators take it for that of the President's press service, Akorda, as the other report's photographs are credited to it.",
  },
  {
    id: "qazinform-award",
    publisher: "Qazinform",
    title: "Report on the award ceremony for the President of Kazakhstan, with a look back over the visit",
    titleStatus: "described",
    url: "https://qazinform.com/news/president-erdoan-hands-over-trkiyes-highest-state-award-devlet-nian-order-to-kassym-jomart-tokayev-94b870",
    published: "2025-07-30",
    language: "en",
    origin: "akorda",
    reading: "whole",
    lacks: ["headline", "lead"],
    inferred: ["origin"],
    note: "The text at hand begins inside the article; its date is the page's own marker at the head of the text. It credits its photographs to Akorda, the President's press service, and the curators take the account to be theirs too.",
  },
];
