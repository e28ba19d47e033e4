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
    {
      source: "qazinform-council",
      passage: "9.1",
      supports: ["kind", "guests.kassym-jomart-tokayev", "countries.TR"],
    },
    {
      source: "qazinform-award",
      passage: "19.1",
      quote: "Monday, July 28",
      supports: ["kind", "guests.kassym-jomart-tokayev", "countries.TR", "days.2025-07-28"],
    },
    { source: "qazinform-award", passage: "23.1", quote: "Tuesday, July 29", supports: ["days.2025-07-29"] },
    {
      source: "qazinform-briefing",
      quote: "for the invitation to pay",
      supports: ["kind", "hosts.recep-tayyip-erdogan", "countries.TR"],
    },
    {
      source: "hurriyet-preview",
      quote: "arrived in Ankara on July 28",
      supports: ["guests.kassym-jomart-tokayev", "days.2025-07-28"],
    },
    { source: "hurriyet-council", quote: "the presidential complex on July 29", supports: ["days.2025-07-29"] },
    {
      source: "timesca-view",
      quote: "official visit of President of Kazakhstan",
      supports: ["kind", "guests.kassym-jomart-tokayev", "countries.TR"],
    },
    {
      source: "daily-sabah-welcome",
      quote: "at the invitation of Erdoğan",
      supports: ["hosts.recep-tayyip-erdogan"],
    },
    {
      source: "anewz-deals",
      quote: "A two-day official visit",
      supports: ["kind", "guests.kassym-jomart-tokayev", "countries.TR"],
    },
  ],
  note: "Recep Tayyip Erdoğan is listed as host because he gave the invitation. The Times of Central Asia calls the visit official in the text of an article and a working visit in its headline.",
};
