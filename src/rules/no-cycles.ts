import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

import { onCycles } from "./on-cycles.js";
import type { Offence, Rule } from "./rule.js";
import { type At, inCollection } from "./walk.js";

/** Nothing is a part of itself, lies in itself or came after itself. */
export const noCycles: Rule = {
  name: "no-cycles",
  requires: "Following partOf, within or after from record to record never leads back.",
  check: (visit) => [
    ...cycles(inCollection(visit, "places"), "within", ({ within }) => (within === undefined ? [] : [within])),
    ...cycles(inCollection(visit, "events"), "partOf", ({ partOf }) => (partOf === undefined ? [] : [partOf])),
    ...cycles(inCollection(visit, "events"), "after", ({ after = [] }) => after),
    ...cycles(inCollection(visit, "agreements"), "partOf", ({ partOf }) => (partOf === undefined ? [] : [partOf])),
  ],
};

type Collection = "places" | "events" | "agreements";

function cycles<R extends Visit<AnyIds>[Collection][number]>(
  records: readonly At<R>[],
  field: string,
  next: (record: R) => readonly string[],
): readonly Offence[] {
  const onward = new Map<string, readonly string[]>(records.map(({ value }) => [value.id, next(value)]));
  const round = onCycles(onward);
  return records
    .filter(({ record }) => round.has(record))
    .map(({ path, record }) => ({
      path: `${path}.${field}`,
      record,
      expected: "a way that ends",
      found: "one that leads back",
    }));
}
