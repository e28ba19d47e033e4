import type { Visit } from "../model/visit.js";
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

function cycles<R extends Visit[Collection][number]>(
  records: readonly At<R>[],
  field: string,
  next: (record: R) => readonly string[],
): readonly Offence[] {
  const onward = new Map<string, readonly string[]>(records.map(({ value }) => [value.id, next(value)]));
  return records
    .filter(({ record }) => reaches(record, record, onward))
    .map(({ path, record }) => ({
      path: `${path}.${field}`,
      record,
      expected: "a way that ends",
      found: "one that leads back",
    }));
}

function reaches(from: string, goal: string, onward: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const ahead = [...(onward.get(from) ?? [])];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(onward.get(id) ?? []));
  }
  return false;
}
