import type { AnkaraProfile } from "./records.js";

export const visit: AnkaraProfile = {
  id: "ankara-visit-2025",
  title: "Official visit of President Kassym-Jomart Tokayev of Kazakhstan to Türkiye, July 2025",
  kind: "official",
  guest: "kassym-jomart-tokayev",
  host: "recep-tayyip-erdogan",
  country: "TR",
  days: ["2025-07-28", "2025-07-29"],
  citations: [
    { source: "qazinform-council", passage: "9.1" },
    { source: "qazinform-council", passage: "9.2" },
    { source: "qazinform-award", passage: "19.1", quote: "Monday, July 28" },
    { source: "qazinform-award", passage: "19.2" },
    { source: "qazinform-award", passage: "23.1", quote: "Tuesday, July 29" },
  ],
  inferred: ["host"],
  note: "Neither report names a host in so many words; it was the President of Türkiye who received the guest at the airport. The days are those that the reports document; neither gives the end of the visit, and the year is that of their publication.",
};
