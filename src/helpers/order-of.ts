import { events } from "../collections.js";
import { spanUntil } from "../dates/event-span.js";
import { readSpan } from "../dates/read-span.js";
import { liesBefore } from "../dates/span.js";
import { throwExpected, withTypeCheck } from "../errors/arguments.js";
import { assertOwn, type From, type FromArgument, lookIn } from "../internal/look-in.js";
import { allAround, earlierThan } from "../internal/order-of-events.js";
import type { VisitEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import type { EdtfDate } from "../model/record.js";

/** Something that has a place in time: an event, or a date. */
type Moment = VisitEvent<AnyIds> | EdtfDate | undefined;

/**
 * Returns which of two events or dates came first.
 *
 * One date is earlier if all its days precede the other's. Between two events, `after` counts too, directly or through other
 * events. To sort dates, use {@link compareDates}.
 *
 * @category Put in order
 *
 * @param a - an event or a date; `undefined` gives `undefined`
 * @param b - the event or date to compare with
 * @param from - where to look for the events in between: another visit, or an array of its events
 * @returns `"before"` if `a` came before `b`, `"after"` if it came after, `undefined` if the dates and `after` do not decide
 * it. Some of these are inferred, and on one order the sources disagree: see `inferred` and {@link discrepanciesOf}
 * @throws VisitError `invalid-record` if an argument is neither an event nor a date; `invalid-date` or `invalid-interval`
 * for a malformed date; `invalid-collection` if an event is of another visit
 *
 * @example
 * ```ts
 * import { getEvent, orderOf } from "ankara-visit-2025";
 *
 * orderOf(getEvent("arrival"), getEvent("signing")); // => before
 * orderOf(getEvent("award-ceremony"), getEvent("press-conference")); // => undefined
 * orderOf("2026", "2025-07-28"); // => after
 * ```
 */
export function orderOf(
  a: Moment,
  b: Moment,
  ...from: FromArgument<From<"events", VisitEvent<AnyIds>>>
): "before" | "after" | undefined {
  if (a === undefined || b === undefined) return undefined;
  return withTypeCheck("orderOf", [a, b], () => {
    const [one, other] = [spanOfMoment(a), spanOfMoment(b)];
    if (liesBefore(one, other)) return "before";
    if (liesBefore(other, one)) return "after";
    if (typeof a === "string" || typeof b === "string") return undefined;
    for (const event of [a, b]) assertOwn("orderOf", event, from);
    const between = lookIn("orderOf", "events", events, from);
    const others = [a, b].filter((event) => !between.some(({ id }) => id === event.id));
    const known = allAround([...between, ...others], events);
    const isEarlier = (event: VisitEvent<AnyIds>, than: VisitEvent<AnyIds>): boolean =>
      earlierThan(than, known).some(({ id }) => id === event.id);
    // In a cycle of `after`, which a valid visit does not have, each is earlier than the other.
    const [before, after] = [isEarlier(a, b), isEarlier(b, a)];
    return before === after ? undefined : before ? "before" : "after";
  });
}

function spanOfMoment(moment: NonNullable<Moment>): ReturnType<typeof readSpan> {
  if (typeof moment === "string") return readSpan(moment, "orderOf");
  if (typeof moment !== "object" || moment === null || moment.date === undefined) {
    return throwExpected("invalid-record", "an event or a date", "orderOf", moment);
  }
  const start = readSpan(moment.date, "orderOf");
  return moment.until === undefined ? start : spanUntil(start, readSpan(moment.until, "orderOf"));
}
