import { type EventId, formatDate, type VisitEvent } from "../../../src/index.js";

/** Events in a few words, for where there is no room for their titles. */
export const SHORT_NAMES: Readonly<Record<EventId, string>> = {
  arrival: "Arrival",
  "guard-of-honour": "Guard of honour",
  "airport-talk": "Airport talk",
  "mausoleum-visit": "Mausoleum",
  "meeting-with-yda-holding": "Met YDA Holding",
  "meeting-with-s-sistem-lojistik": "Met S Sistem Lojistik",
  "meeting-with-orzax-group": "Met Orzax Group",
  "welcome-ceremony": "Welcome ceremony",
  "one-to-one-talks": "One-on-one talks",
  "council-meeting": "Council meeting",
  signing: "Signing",
  "press-conference": "Press conference",
  "award-ceremony": "Award ceremony",
};

/** A day without its year, which the title of the visit has. */
export function dayOf({ date }: Pick<VisitEvent, "date">): string {
  return formatDate(date, "en-GB").replace(/ \d{4}$/, "");
}
