import type { PlaceRecord } from "../model/place.js";
import { readText } from "../read-text.js";
import { readChoice } from "./choice.js";
import { type Keep, keepAnyIn, lacksField, matchChoice, type ReadField } from "./matchers.js";

/** Tests whether a field names a place, or a place within it. */
export function matchPlace<R>(
  value: unknown,
  where: string,
  field: ReadField<R>,
  places: readonly PlaceRecord[],
): Keep<R> {
  return matchChoice(
    readChoice(value, where, readText),
    (asked) => keepAnyIn(field, withAllWithin(asked, places)),
    lacksField(field),
  );
}

/** The places and all that lie within them, at whatever remove. */
function withAllWithin(asked: readonly string[], places: readonly PlaceRecord[]): readonly string[] {
  const found = new Set(asked);
  let before: number;
  do {
    before = found.size;
    for (const { id, within } of places) if (within !== undefined && found.has(within)) found.add(id);
  } while (found.size > before);
  return [...found];
}
