import { readText } from "../errors/read-text.js";
import type { AnyIds } from "../model/ids.js";
import type { Place } from "../model/place.js";
import { readChoice } from "./choice.js";
import { type Condition, conditionsOf, lacksField } from "./condition.js";
import type { Field } from "./field.js";
import { kept } from "./kept.js";
import { hasAnyOf } from "./matchers.js";

/** Tests whether a field names a place, or a place within it. */
export function matchPlace<R>(
  value: unknown,
  where: string,
  field: Field<R>,
  places: readonly Place<AnyIds>[],
): readonly Condition<R>[] {
  return conditionsOf(
    readChoice(value, where, readText),
    (asked) => hasAnyOf(field, allWithin(asked, places)),
    () => lacksField(field),
  );
}

/** What lies within each place that was asked for, in places that can never change. */
const knownIn: (places: readonly Place<AnyIds>[]) => Map<string, readonly string[]> | undefined = /* @__PURE__ */ kept(
  () => new Map(),
);

/** The places and all that lie within them, at whatever remove. */
function allWithin(asked: readonly string[], places: readonly Place<AnyIds>[]): readonly string[] {
  const known = knownIn(places);
  const all: string[] = [];
  for (const place of asked) {
    let own = known?.get(place);
    if (own === undefined) {
      own = lookWithin(place, places);
      // Of places that have others within them there is an end, of texts that somebody may ask for there is none.
      if (own.length > 1) known?.set(place, own);
    }
    for (const id of own) all.push(id);
  }
  return all;
}

function lookWithin(place: string, places: readonly Place<AnyIds>[]): readonly string[] {
  const found = new Set([place]);
  let before: number;
  do {
    before = found.size;
    for (const { id, within } of places) if (within !== undefined && found.has(within)) found.add(id);
  } while (found.size > before);
  return [...found];
}
