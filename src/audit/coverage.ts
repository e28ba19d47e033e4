import { dataset } from "../collections.js";
import { onRecord, throwExpected } from "../errors/arguments.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { citedPassages } from "../rules/walk.js";
import type { SourceCoverage } from "./report.js";

/**
 * Counts how many sentences of each source that was read whole are cited, set aside with a reason, or neither. It needs
 * no texts; {@link audit} checks the sentences themselves.
 *
 * @param visit - the visit; this one by default
 * @returns one entry per source read whole, in the order of the sources
 * @throws VisitError `invalid-record` if the argument is not a visit
 *
 * @example
 * ```ts
 * import { coverage } from "ankara-visit-2025/audit";
 *
 * coverage().map(({ cited, passages }) => `${cited} of ${passages}`); // => 19 of 19, 58 of 62
 * coverage().flatMap(({ neither }) => neither).length; // => 0
 * ```
 */
export function coverage(visit?: Visit<AnyIds>): SourceCoverage[];
export function coverage(...given: readonly [visit?: Visit<AnyIds>]): SourceCoverage[] {
  // A visit that could not be read is undefined, and not this one.
  const visit =
    given.length === 0 ? dataset : (given[0] ?? throwExpected("invalid-record", "a visit", "coverage", undefined));
  return onRecord("coverage", visit, [], () => {
    const citedBySource = citedPassages(visit);
    return visit.passages.map(({ source, passages }) => {
      const cited = citedBySource.get(source) ?? new Set();
      return {
        source,
        passages: passages.length,
        cited: passages.filter(({ id }) => cited.has(id)).length,
        setAside: passages.flatMap(({ id, setAside }) =>
          setAside === undefined ? [] : { passage: id, reason: setAside },
        ),
        neither: passages.flatMap(({ id, setAside }) => (setAside === undefined && !cited.has(id) ? id : [])),
      };
    });
  });
}
