import { places as ownPlaces } from "../collections.js";
import { ownValue } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import { assertOwn, throwOtherVisit } from "../internal/look-in.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";
import type { CitedRecord } from "../model/record.js";
import type { FilterCall, Key } from "./apply-filter.js";
import { keep, keepWithout, type Scan } from "./keys.js";
import { isAnyOf, parseIds, type Test } from "./value.js";

/** A key that asks for a place and for all places within it. */
export function placeKey<R extends CitedRecord<AnyIds>>(scan: Scan<R>): Key<R> {
  return (value, where, call) => {
    const lists = parseIds(value, where, call.isOwn);
    if (lists === undefined) return [keepWithout(scan)];
    const parts = partsOf(placesOf(call, scan));
    return lists.map((list) => keep(scan, isAnyOf(allWithin(list, parts))));
  };
}

/** The places by which it is known what lies within what: those of the visit that is looked in. */
function placesOf<R extends CitedRecord<AnyIds>>(call: FilterCall, scan: Scan<R>): readonly Place<AnyIds>[] {
  const given: unknown = Array.isArray(call.from) ? undefined : ownValue(call.from, "places");
  // As the signature has them.
  if (Array.isArray(given)) return given as readonly Place<AnyIds>[];
  // Stryker disable next-line ConditionalExpression: its places are known, which is faster than to look
  if (call.isOwn) return ownPlaces;
  // A selection of the package's own records names its places; the records of another visit name others, or cite others.
  const known = new Set(ownPlaces.map(({ id }): unknown => id));
  const check: Test = (own) => {
    const ids = [own ?? []].flat();
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined)
      throwOtherVisit(call.helper, `names a place ${describeValue(unknown)} that is not known here`, call.from);
    return ids.length > 0;
  };
  const placed: R[] = [];
  scan(call.records as readonly R[], check, placed);
  for (const record of placed) assertOwn(call.helper, record, []);
  return ownPlaces;
}

/** The places that lie directly within each. */
function partsOf(places: readonly Place<AnyIds>[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, within } of places) {
    if (within === undefined) continue;
    const own = parts.get(within);
    if (own === undefined) parts.set(within, [id]);
    else own.push(id);
  }
  return parts;
}

/** The places and all that lie within them, at whatever remove. */
function allWithin(asked: readonly string[], parts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set(asked);
  // A set also gives what is added while it is walked, and everything once.
  for (const id of found) for (const part of parts.get(id) ?? []) found.add(part);
  return [...found];
}
