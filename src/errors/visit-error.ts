import type { VisitProblem } from "./problem.js";

/** What went wrong; callers branch on it. */
export type VisitErrorCode =
  /** The filter is not a plain object, or two of its keys do not go together. */
  | "invalid-filter"
  /** The filter has a key that its collection does not have. */
  | "unknown-filter-key"
  /** A value is of a type that its key does not take. */
  | "invalid-value"
  /** A date is malformed, or there is no such day. */
  | "invalid-date"
  /** An interval ends before it begins. */
  | "invalid-interval"
  /** A record, or something in it, is not of its type; an id in place of a record, for one. */
  | "invalid-record"
  /** The collection to look in is neither an array nor an object that has it. */
  | "invalid-collection"
  /** A visit that was read breaks its form or a rule; `problems` has all that is wrong with it. */
  | "invalid-visit";

/** What a {@link VisitError} carries besides its message. */
export interface VisitErrorDetails {
  /** Where it went wrong: `findEvents({ on })`. */
  readonly where: string;
  /** The offending value, as it was passed. */
  readonly value: unknown;
  /** The nearest valid choice, where there is one. */
  readonly nearest?: string | undefined;
  /** The error beneath it, where there is one. */
  readonly cause?: unknown;
  /** All that is wrong with a visit that was read. */
  readonly problems?: readonly VisitProblem[] | undefined;
}

/**
 * The one error that this package throws. Branch on its `code`; show its `message`, which says what was
 * wrong, where, and the nearest valid choice.
 *
 * @example
 * ```ts
 * import { findEvents, VisitError } from "ankara-visit-2025";
 *
 * try {
 *   findEvents({ on: "2025-02-30" });
 * } catch (error) {
 *   if (error instanceof VisitError) console.log(error.code, error.nearest); // => invalid-date 2025-02-28
 * }
 * ```
 */
export class VisitError extends Error implements VisitErrorDetails {
  /** Always `VisitError`: it tells this error from others where two copies of the package are loaded. */
  override readonly name = "VisitError" as const;
  /** What went wrong, to branch on. */
  readonly code: VisitErrorCode;
  readonly where: string;
  readonly value: unknown;
  // Declared only, so that an error without one has no such property.
  declare readonly nearest?: string;
  declare readonly problems?: readonly VisitProblem[];

  /**
   * @param code - what went wrong
   * @param problem - the problem in words, without the place and without the advice
   * @param details - where, with which value, and the nearest valid choice
   */
  constructor(code: VisitErrorCode, problem: string, details: VisitErrorDetails) {
    super(
      `${details.where}: ${problem}${details.nearest === undefined ? "" : ` Did you mean "${details.nearest}"?`}`,
      details,
    );
    this.code = code;
    this.where = details.where;
    this.value = details.value;
    if (details.nearest !== undefined) this.nearest = details.nearest;
    if (details.problems !== undefined) this.problems = details.problems;
  }
}

/** Throws a {@link VisitError}: what a mistake of a caller comes to, in one line where it is found. */
export function fail(code: VisitErrorCode, problem: string, where: string, value: unknown, nearest?: string): never {
  throw new VisitError(code, problem, { where, value, nearest });
}
