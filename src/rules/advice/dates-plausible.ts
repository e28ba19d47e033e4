import { eventSpan } from "../../dates/event-span.js";
import { farthestOf } from "../../dates/halving.js";
import { spanIfDate } from "../../dates/parse-date.js";
import { overlaps } from "../../dates/span.js";
import type { AnyIds } from "../../model/ids.js";
import type { CitedRecord } from "../../model/record.js";
import type { Visit } from "../../model/visit.js";
import { allOf, eachIn, type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

/** A source can report only what has happened by the day of its publication. */
export const datesPlausible: Rule = {
  name: "dates-plausible",
  requires:
    "Events that took place are dated on days of the visit, and signatures on the days of their event. Nothing that is reported as fact began after its latest source was published.",
  check: (visit) => {
    const lastOf = lastPublished(visit);
    return allOf(
      () => eventsOnDays(visit),
      () => signedAtEvents(visit),
      () => eachIn(datedClaims(visit), (claim) => beside(claim, lastOf)),
    );
  },
};

/** More days than these are not listed: a visit has a few. */
const MOST_SHOWN = 20;

function eventsOnDays(visit: Visit<AnyIds>): Iterable<Violation> {
  const dayUpTo = farthestOf(visit.visit.days.flatMap((day) => spanIfDate(day) ?? []));
  const days = visit.visit.days.slice(0, MOST_SHOWN).join(", ") || "none given";
  return eachIn(inCollection(visit, "events"), (event): readonly Violation[] => {
    const span = event.value.status === undefined ? eventSpan(event.value) : undefined;
    const day = span === undefined ? undefined : dayUpTo(span.last ?? "~");
    if (span === undefined || (day !== undefined && overlaps(span, day))) return [];
    return [violation(event, ".date", `a day of the visit: ${days}`, event.value.date)];
  });
}

function signedAtEvents(visit: Visit<AnyIds>): Iterable<Violation> {
  const events = new Map(visit.events.map((event) => [event.id, event]));
  return eachIn(inCollection(visit, "agreements"), (agreement) => {
    const { milestones, event: id = "" } = agreement.value;
    const event = events.get(id);
    const span = event && eventSpan(event);
    return milestones.flatMap(({ stage, date = "" }, index): readonly Violation[] => {
      const signed = stage === "signed" ? spanIfDate(date) : undefined;
      if (event === undefined || span === undefined || signed === undefined || overlaps(signed, span)) return [];
      return [violation(agreement, `.milestones[${index}].date`, `the date of ${id}, ${event.date}`, date)];
    });
  });
}

/** The date of something that is said to have happened. */
interface DatedClaim extends Located<CitedRecord<AnyIds>> {
  readonly step: string;
  readonly date: string | undefined;
}

function datedClaims(visit: Visit<AnyIds>): readonly DatedClaim[] {
  return [
    ...inCollection(visit, "events")
      .filter(({ value }) => value.status === undefined)
      .map((event) => ({ ...event, step: ".date", date: event.value.date })),
    ...inCollection(visit, "agreements").flatMap((agreement) =>
      agreement.value.milestones.flatMap(({ date, reached }, index) =>
        reached ? { ...agreement, step: `.milestones[${index}].date`, date } : [],
      ),
    ),
    ...inCollection(visit, "figures")
      .filter(({ value }) => value.modality === "reported")
      .map((figure) => ({ ...figure, step: ".period", date: figure.value.period })),
  ];
}

/** The last day on which a source of a record can have been published, worked out once for all dates of the record. */
type LastPublished = (record: CitedRecord<AnyIds>) => string | undefined;

function lastPublished({ sources }: Visit<AnyIds>): LastPublished {
  const published = new Map(sources.map((source) => [source.id, spanIfDate(source.published ?? "")?.last]));
  const known = new Map<CitedRecord<AnyIds>, string | undefined>();
  return (record) => {
    if (known.has(record)) return known.get(record);
    const days = record.citations.map(({ source }) => published.get(source));
    // A source without a date may have been published at any time.
    const last = days.includes(undefined) ? undefined : days.sort().at(-1);
    known.set(record, last);
    return last;
  };
}

function beside(claim: DatedClaim, lastOf: LastPublished): readonly Violation[] {
  const { step, date = "" } = claim;
  const first = spanIfDate(date)?.first;
  const last = first === undefined ? undefined : lastOf(claim.value);
  if (first === undefined || last === undefined || first <= last) return [];
  return [violation(claim, step, `a date up to ${last}, when its latest source was published`, date)];
}
