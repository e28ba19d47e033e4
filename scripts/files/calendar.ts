import ical, { ICalEventTransparency } from "ical-generator";
import { spanIfDate } from "../../src/dates/parse-date.js";
import type { AnyIds, Place, Visit, VisitEvent } from "../../src/index.js";

/** A calendar, and the events that it has no place for. */
export interface VisitCalendar {
  readonly text: string;
  /** Ids of the events whose date is vaguer than a day. A calendar would make it look exact. */
  readonly leftOut: readonly string[];
}

const A_DAY = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/;

/**
 * The events as an iCalendar. No source gives a clock time, so that each takes its whole day. What a calendar wants to
 * know of its own making – a stamp, the number of the revision – comes from the sources and the version, never from the
 * clock, so that the same data gives the same bytes.
 */
export function calendarOf(visit: Visit<AnyIds>, version: string): VisitCalendar {
  const calendar = ical({
    // Programs differ in how they read an escaped comma here, so that there is none.
    name: visit.visit.title.replace(/\s*[,;\\]\s*/g, " – "),
    prodId: { company: visit.visit.id, product: `${visit.visit.id} ${version}`, language: "EN" },
  });
  const stamp = midnight(latestPublication(visit));
  for (const event of visit.events.filter(({ date }) => A_DAY.test(date))) {
    const { first = "", last = "" } = spanIfDate(event.date) ?? {};
    calendar.createEvent({
      id: `${event.id}@${visit.visit.id}`,
      allDay: true,
      start: midnight(first),
      // A calendar names the day after the last one.
      end: midnight(last, 1),
      stamp,
      sequence: sequenceOf(version),
      summary: event.title,
      description: descriptionOf(event, visit),
      location: event.place === undefined ? null : placeLine(event.place, visit.places),
      categories: [{ name: event.kind }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  const leftOut = visit.events.filter(({ date }) => !A_DAY.test(date)).map(({ id }) => id);
  return { text: `${calendar.toString()}\r\n`, leftOut };
}

/** What happened, what is to be known of it, and what the library has no field for: the event that it is a part of. */
function descriptionOf(
  { summary, note, partOf, inferred = [] }: VisitEvent<AnyIds>,
  { events }: Visit<AnyIds>,
): string {
  const whole = events.find(({ id }) => id === partOf);
  return [
    summary,
    ...(whole === undefined ? [] : [`Part of: ${whole.title}.`]),
    ...(inferred.length === 0 ? [] : [`Inferred: ${inferred.join(", ")}.`]),
    ...(note === undefined ? [] : [note]),
  ].join("\n\n");
}

/** A day, as the midnight in UTC from which the library reads it. */
function midnight(day: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + later));
}

function latestPublication({ sources }: Visit<AnyIds>): string {
  const days = sources.flatMap(({ published }) => spanIfDate(published ?? "")?.last ?? []);
  return days.reduce((latest, day) => (day > latest ? day : latest), "1970-01-01");
}

/** A number that grows with the version: 0.1.0 is 1000, 1.2.3 is 1002003. */
function sequenceOf(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  return (major * 1000 + minor) * 1000 + patch;
}

/** "Ankara Esenboğa Airport, Ankara, Türkiye": a place with the places that it lies in. */
function placeLine(id: string, places: readonly Place<AnyIds>[]): string {
  const place = places.find((candidate) => candidate.id === id);
  if (place === undefined) return "";
  const around = place.within === undefined ? "" : placeLine(place.within, places);
  return around === "" ? place.name : `${place.name}, ${around}`;
}
