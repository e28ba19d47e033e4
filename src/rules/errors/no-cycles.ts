import type { AnyIds } from "../../model/ids.js";
import type { VisitRecord } from "../../model/record.js";
import { referencesIn } from "../../model/references.js";
import type { Visit } from "../../model/visit.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { groupBy, inCollection, type Located } from "../walk.js";

/** No record can be part of itself, contain itself or come after itself. */
export const noCycles: Rule = {
  name: "no-cycles",
  requires: "No chain of `partOf`, `within` or `after` leads back to the record where it began.",
  check: (visit) => eachIn(["places", "events", "agreements"] as const, (name) => cyclesAmong(visit, name)),
};

function cyclesAmong(visit: Visit<AnyIds>, name: "places" | "events" | "agreements"): readonly Violation[] {
  const records: readonly Located<VisitRecord>[] = inCollection(visit, name);
  const byId = new Map(records.map((record) => [record.record, record]));
  // References to records of the same collection are the only ones that can lead back.
  const links = records.flatMap(({ value, record }) =>
    referencesIn(name, value).flatMap(({ field, id, to }) => (to.includes(name) ? { field, from: record, id } : [])),
  );
  return [...groupBy(links, ({ field }) => field)].flatMap(([field, own]) => {
    const next = new Map([...groupBy(own, ({ from }) => from)].map(([from, all]) => [from, all.map(({ id }) => id)]));
    return cyclesIn(next).flatMap((cycle) => {
      const [record] = cycle.flatMap((id) => byId.get(id) ?? []);
      const found = `\`${field}\` forms a cycle: ${cycle.join(" → ")}`;
      return record === undefined ? [] : [violation(record, `.${field}`, "no cycle", found)];
    });
  });
}

/** The most members of a cycle that are shown. */
const MOST_SHOWN = 5;

/**
 * One cycle for every link that leads back into the current path of a depth-first search: `["a", "b", "a"]`. It does
 * without recursion, because a chain may be longer than the stack.
 */
function cyclesIn(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  /** The position of each id in the current path; -1 after everything behind it was seen. */
  const position = new Map<string, number>();
  for (const start of next.keys()) {
    const way: string[] = [];
    const ahead: Iterator<string, undefined>[] = position.has(start) ? [] : [[start].values()];
    for (let links = ahead.at(-1); links !== undefined; links = ahead.at(-1)) {
      const { value: id } = links.next();
      const at = id === undefined ? undefined : position.get(id);
      if (id === undefined) {
        ahead.pop();
        position.set(way.pop() ?? start, -1);
      } else if (at === undefined) {
        position.set(id, way.push(id) - 1);
        ahead.push((next.get(id) ?? []).values());
      } else if (at >= 0) {
        const more = way.length - at > MOST_SHOWN ? ["…"] : [];
        cycles.push([...way.slice(at, at + MOST_SHOWN), ...more, id]);
      }
    }
  }
  return cycles;
}
