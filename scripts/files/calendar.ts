import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { spanIfDate } from "../../src/dates/parse-date.js";
import type { AnyIds, EventStatus, Place, Visit, VisitEvent } from "../../src/index.js";
import type { Edition } from "./edition.js";
import { withTexts } from "./texts.js";

/** A calendar, and the events that it has no place for. */
export interface VisitCalendar {
  readonly text: string;
  /** The events whose beginning or end is vaguer than a day. A calendar would make it look exact. */
  readonly leftOut: readonly VisitEvent<AnyIds>[];
}

/** The days that an event takes. */
interface Days {
  readonly first: string;
  readonly last: string;
}

/** What a calendar calls the status of what did not take place. It has no word of its own for what was put off. */
const STATUSES: Readonly<Record<EventStatus, ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * The events as an iCalendar. An event takes its whole days, or begins at the local time that its source gives. What a
 * calendar wants to know of its own making – a stamp, the number of the revision – comes from the sources and the
 * version, never from the clock, so that the same data gives the same bytes.
 */
export function calendarOf(given: Visit<AnyIds>, { version }: Edition): VisitCalendar {
  // All at once, so that no text of an event can be forgotten.
  const visit = withTexts(given, inOneLine);
  const calendar = ical({
    // Programs differ in how they read an escaped comma here, so that there is none.
    name: visit.visit.title.replace(/\s*[,;\\]\s*/g, " – "),
    prodId: {
      company: visit.visit.id,
      product: version === undefined ? visit.visit.id : inOneLine(`${visit.visit.id} ${version}`),
      language: "EN",
    },
  });
  const stamp = at(latestPublication(visit));
  const places = new Map(visit.places.map((place) => [place.id, place]));
  const leftOut: VisitEvent<AnyIds>[] = [];
  for (const event of visit.events) {
    const days = daysOf(event);
    if (days === undefined) {
      leftOut.push(event);
      continue;
    }
    calendar.createEvent({
      ...timesOf(event, days),
      id: `${event.id}@${visit.visit.id}`,
      stamp,
      sequence: sequenceOf(version),
      summary: event.title,
      description: descriptionOf(event, days, visit),
      status: event.status === undefined ? null : STATUSES[event.status],
      location: event.place === undefined ? null : placeLine(event.place, places),
      categories: [{ name: event.kind }],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return { text: `${calendar.toString()}\r\n`, leftOut };
}

/** A text without the signs that would end a line, or that a calendar may not hold. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/**
 * The days that an event takes; `undefined` if its beginning or its end may lie on more than one, or on the last day that a
 * date can name: a calendar writes the day after.
 */
function daysOf({ date, until = date }: VisitEvent<AnyIds>): Days | undefined {
  const [first, last] = [dayOf(date), dayOf(until)];
  return first === undefined || last === undefined || last === "9999-12-31" ? undefined : { first, last };
}

/** The one day that a date covers. An interval says "some time within", and is none. */
function dayOf(date: string): string | undefined {
  const { first, last } = spanIfDate(date) ?? {};
  return first === last ? first : undefined;
}

/** An event of one day begins at its time, if that is known. When it ended no source says, and what lasts takes whole days. */
function timesOf(
  { time }: VisitEvent<AnyIds>,
  { first, last }: Days,
): Pick<ICalEventData, "start" | "end" | "allDay" | "floating"> {
  // Floating: on the clock of the place, whatever zone that is in.
  if (time !== undefined && first === last) return { floating: true, start: at(first, time) };
  const end = at(last);
  // A calendar names the day after the last one.
  end.setUTCDate(end.getUTCDate() + 1);
  return { allDay: true, start: at(first), end };
}

/** What happened, what is to be known of it, and what the library has no field for. */
function descriptionOf(event: VisitEvent<AnyIds>, { first, last }: Days, { events }: Visit<AnyIds>): string {
  const { summary, note, partOf, status, time, inferred = [] } = event;
  const whole = events.find(({ id }) => id === partOf);
  return [
    summary,
    ...(status === undefined ? [] : [`Status: ${status}.`]),
    ...(time === undefined || first === last ? [] : [`Began at ${time} local time.`]),
    ...(whole === undefined ? [] : [`Part of: ${whole.title}.`]),
    ...(inferred.length === 0 ? [] : [`Inferred: ${inferred.join(", ")}.`]),
    ...(note === undefined ? [] : [note]),
  ].join("\n\n");
}

/** A time of a day in UTC, from which the library reads it. */
function at(day: string, time = "00:00"): Date {
  return new Date(`${day}T${time}Z`);
}

function latestPublication({ sources }: Visit<AnyIds>): string {
  const days = sources.flatMap(({ published }) => spanIfDate(published ?? "")?.last ?? []);
  return days.reduce((latest, day) => (day > latest ? day : latest), "1970-01-01");
}

/** The greatest number that a calendar must be able to read. */
const GREATEST = 2 ** 31 - 1;

/** A number that grows with the version: 0.1.0 is 1000, 1.2.3 is 1002003. Without a version of that form it is 0. */
function sequenceOf(version = ""): number {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  const sequence = (Number(major ?? 0) * 1000 + Number(minor ?? 0)) * 1000 + Number(patch ?? 0);
  return sequence > GREATEST ? 0 : sequence;
}

/** "Ankara Esenboğa Airport, Ankara, Türkiye": a place with the places that it lies in. */
function placeLine(id: string, places: ReadonlyMap<string, Place<AnyIds>>): string {
  const names: string[] = [];
  for (let place = places.get(id); place !== undefined; place = places.get(place.within ?? "")) names.push(place.name);
  return names.join(", ");
}
