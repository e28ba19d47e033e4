import * as api from "../../src/index.js";

/** Answers of every sort, as text: what must not depend on where and when it is asked. */
export function answers(): string {
  const { events, figures, agreements, participants } = api;
  const dates = [
    "1994-12",
    "1994-12-31",
    "1995-01-01",
    "2011-12-30",
    "2024-02",
    "2025",
    "2025-01/2025-06",
    "0001",
    "9999",
  ];
  const locales = ["en", "en-GB", "tr", "kk", "de", "xx"];
  return JSON.stringify([
    dates.map((date) => [api.dateBounds(date), api.orderOf(date, "1995"), api.compareDates(date, "2025-07-29")]),
    dates.flatMap((date) => locales.map((locale) => api.formatDate(date, locale))),
    dates.map((date) => [api.findEvents({ date }), api.findAgreements({ overlaps: date })]),
    figures.flatMap((figure) => locales.map((locale) => api.formatFigure(figure, locale))),
    figures.map((figure) => [api.boundsOf(figure), api.holds(figure, ">", 10)]),
    agreements.map((agreement) => [api.statusOf(agreement), api.statusOf(agreement, "2025"), api.gapsOf(agreement)]),
    events.map((event) => [api.eventsBefore(event), api.eventsAfter(event), api.attendanceOf(event)]),
    participants.map((person) => [api.eventsWith(person), api.referencesTo(person), api.citationsOf(person)]),
    ["ERDOGAN", "İSTANBUL", "ısparta", "tokayev education", "II", "i"].map((text) => api.search(text)),
    ["ERDOĞAN", "alımoglu", "TÜRKIYE"].map((text) => [api.findParticipants({ text }), api.findStatements({ text })]),
    api.timeline(),
    attempt(() => api.findEvents({ date: "2025-02-30" })),
  ]);
}

function attempt(call: () => unknown): string {
  try {
    return JSON.stringify(call());
  } catch (error) {
    return String(error);
  }
}
