import { eventIds } from "../ids.js";
import type { EventId } from "../model/ankara-ids.js";

/**
 * Whether a value is the id of an event of this visit. To get the record itself use {@link getEvent}.
 *
 * @param value - anything: a route parameter, a line of a file
 * @returns `true` for a known id, which narrows the value to `EventId`
 *
 * @example
 * ```ts
 * import { isEventId } from "ankara-visit-2025";
 *
 * isEventId("arrival"); // => true
 * isEventId("toString"); // => false
 * ```
 */
export function isEventId(value: unknown): value is EventId {
  return eventIds.some((id) => id === value);
}
