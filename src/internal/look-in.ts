import { sourceIds } from "../collections.js";
import { idOf, ownValue, throwExpected, throwVisitError } from "../errors/arguments.js";
import { describeValue } from "../errors/describe-value.js";
import type { AnyIds } from "../model/ids.js";
import type { Citation, VisitRecord, WithCitations } from "../model/record.js";
import type { Source } from "../model/source.js";
import type { CollectionName, Visit } from "../model/visit.js";
import { finderIn } from "./find-by-id.js";

/**
 * Where to look: an array of records, or an object that has them under their collection's name, such as a visit.
 *
 * @category Other visits
 */
export type From<K extends string, R> =
  | readonly R[]
  | ({ readonly [P in K]: readonly R[] } & Partial<Pick<Visit<AnyIds>, Exclude<"places" | "events", K>>>);

/** The optional last argument of a helper. A number in its place, as `map` passes one, counts as absent. */
export type FromArgument<F> = readonly [] | readonly [from: F] | readonly [index: number, ...unknown[]];

/** The last argument of a helper that looks in one collection of any visit. */
export type FromAny<K extends CollectionName> = FromArgument<From<K, Visit<AnyIds>[K][number]>>;

/** Whether a helper is to look in this package's own collections: nothing was passed for it to look in. */
export function isOwn(from: readonly unknown[]): boolean {
  return from.length === 0 || typeof from[0] === "number";
}

/** Returns the records to look in: those that were passed, or else the package's own. */
export function lookIn<K extends string, R>(
  helper: string,
  collection: K,
  own: readonly R[],
  from: FromArgument<From<K, R>>,
): readonly R[] {
  if (isOwn(from)) return own;
  const [given]: readonly unknown[] = from;
  const records: unknown = Array.isArray(given) ? given : ownValue(given, collection);
  if (!Array.isArray(records)) return throwNotLookedIn(helper, `an array of ${collection} or a visit`, given);
  // An array of visits would otherwise give an empty answer. The first member is enough to tell.
  if (records.length > 0 && typeof Object(records[0]).id !== "string") {
    const problem = `expected an array of ${collection}, found an array of something else. Call it once for each visit: visits.flatMap((visit) => ${helper}(…, visit)).`;
    return throwVisitError("invalid-collection", problem, helper, given);
  }
  // As the signature has them; what untyped code passed is found out where it is read.
  return records as readonly R[];
}

/** Returns the object whose collections are to be looked in: the visit that was passed, or else the package's own. */
export function lookInVisit<V extends object>(
  helper: string,
  collections: readonly string[],
  own: V,
  from: FromArgument<V>,
): V {
  if (isOwn(from)) return own;
  const [given]: readonly unknown[] = from;
  const isVisit = typeof given === "object" && collections.every((name) => Array.isArray(ownValue(given, name)));
  // As the signature has it: each collection that is needed is there.
  return isVisit ? (given as V) : throwNotLookedIn(helper, `a visit with ${collections.join(" and ")}`, given);
}

function throwNotLookedIn(helper: string, expected: string, given: unknown): never {
  const hint = given === undefined ? " Was the visit read? safeParseVisit returns one only if the JSON is valid." : "";
  return throwExpected("invalid-collection", expected, helper, given, hint);
}

/**
 * Throws if a record of another visit is about to be looked for in this visit: the answer would be about the wrong one.
 * The record's sources show it.
 */
export function assertOwn(
  helper: string,
  record: VisitRecord & Partial<WithCitations<AnyIds>>,
  from: readonly unknown[],
): void {
  idOf(helper, record);
  if (!isOwn(from)) return;
  const known: readonly string[] = sourceIds;
  const foreign = record.citations?.find(({ source }) => !known.includes(source));
  if (foreign !== undefined)
    throwOtherVisit(helper, `cites ${describeValue(foreign.source)}, which is not a source of this visit`, record);
}

/** Throws because something leads out of the visit that is looked in. */
export function throwOtherVisit(helper: string, problem: string, value: unknown): never {
  const advice = "Pass the visit that the record belongs to as the last argument.";
  return throwVisitError("invalid-collection", `the record ${problem}. ${advice}`, helper, value);
}

/** Returns a function that finds the source of a citation. A citation without a source is an error. */
export function sourceFinder<S extends Source<AnyIds>>(
  sources: readonly S[],
  where: string,
): (citation: Citation<AnyIds>) => S {
  const find = finderIn(sources);
  return ({ source }) =>
    find(source) ?? throwOtherVisit(where, `cites ${describeValue(source)}, which is not among the sources`, sources);
}
