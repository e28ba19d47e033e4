import type { VisitProfile } from "../src/model/visit.js";

export const visit: VisitProfile = {
  id: "ankara-visit-2025",
  title: "Official visit of President Kassym-Jomart Tokayev of Kazakhstan to Türkiye, July 2025",
  kind: "official",
  guests: ["kassym-jomart-tokayev"],
  hosts: ["recep-tayyip-erdogan"],
  countries: ["TR"],
  days: ["2025-07-28", "2025-07-29"],
  citations: [
    { source: "qazinform-council", passage: "9.1" },
    { source: "qazinform-council", passage: "9.2" },
    { source: "qazinform-award", passage: "19.1", quote: "Monday, July 28" },
    { source: "qazinform-award", passage: "19.2" },
    { source: "qazinform-award", passage: "23.1", quote: "Tuesday, July 29" },
    { source: "qazinform-briefing", quote: "for the invitation to pay" },
    { source: "otuken-zorlu", quote: "davetine icabetle" },
    { source: "timesca-view", quote: "Invited by President" },
    { source: "daily-sabah-welcome", quote: "at the invitation of Erdoğan" },
  ],
  note: "The host is the one who invited, as four pages say, and who received the guest at the airport. The days are those that the pages document; none gives the end of the visit, and the year is that of their publication.",
};
