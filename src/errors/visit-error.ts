/** One thing that is wrong with a visit. @category Errors */
export interface VisitProblem {
  /** Where: `events[3].place`; empty for the visit as a whole. */
  readonly path: string;
  /** Id of the record that it is in, if that record has one. */
  readonly record?: string;
  /** What should be there. */
  readonly expected: string;
  /** What is there instead. */
  readonly found: string;
  /** The nearest valid choice, if one is near. */
  readonly nearest?: string;
  /** The rule that is broken; absent if the shape itself is wrong. */
  readonly rule?: string;
}

/** What went wrong; branch on it. @category Errors */
export type VisitErrorCode =
  /** The filter or the options are not a plain object. */
  | "invalid-filter"
  /** The filter, or the options, have a key that does not exist. */
  | "unknown-filter-key"
  /** A value is of a type or a word that its key does not take. */
  | "invalid-value"
  /** A date is malformed or does not exist. */
  | "invalid-date"
  /** An interval ends before it begins. */
  | "invalid-interval"
  /** A record, or something in it, has the wrong type (an id in place of a record, for example). */
  | "invalid-record"
  /** The last argument is not the collection or the visit that the helper needs, or is missing for another visit's record. */
  | "invalid-collection"
  /** The engine lacks what the call needs, such as `Intl`, or a library that it needs is too old. */
  | "unsupported"
  /** The JSON is not a valid visit; `problems` lists everything that is wrong with it. */
  | "invalid-visit";

/** What a {@link VisitError} carries besides its message. @category Errors */
export interface VisitErrorDetails {
  /** Where it went wrong: `findEvents({ date })`. */
  readonly where: string;
  /** The offending value, as it was passed. */
  readonly value: unknown;
  /** The nearest valid choice, if one is near. */
  readonly nearest?: string | undefined;
  /** The error that caused this one, if any. */
  readonly cause?: unknown;
  /** Everything that is wrong with the visit that was read. */
  readonly problems?: readonly VisitProblem[] | undefined;
}

/**
 * The only error that this package throws. Branch on its `code`; show its `message`, which says what was wrong, where,
 * and the nearest valid choice.
 *
 * @category Errors
 *
 * @example
 * ```ts
 * import { findEvents, VisitError } from "ankara-visit-2025";
 *
 * try {
 *   findEvents({ date: "2025-02-30" });
 * } catch (error) {
 *   if (error instanceof VisitError) console.log(error.code, error.nearest); // => invalid-date 2025-02-28
 * }
 * ```
 */
export class VisitError extends Error implements VisitErrorDetails {
  /** Always `VisitError`: recognises this error even if two copies of the package are loaded. */
  override readonly name = "VisitError" as const;
  /** What went wrong; branch on it. */
  readonly code: VisitErrorCode;
  readonly where: string;
  // A console that shows an error shows its fields too, and this one may be a whole visit.
  readonly #value: unknown;
  // Declared only, so that an error without one has no such property.
  declare readonly nearest?: string;
  declare readonly problems?: readonly VisitProblem[];

  /**
   * @param code - what went wrong
   * @param problem - the problem in words, without the place and without the suggestion
   * @param details - where, with which value, and the nearest valid choice
   */
  constructor(code: VisitErrorCode, problem: string, details: VisitErrorDetails) {
    super(
      `${details.where}: ${problem}${details.nearest === undefined ? "" : ` Did you mean "${details.nearest}"?`}`,
      details,
    );
    this.code = code;
    this.where = details.where;
    this.#value = details.value;
    if (details.nearest !== undefined) this.nearest = details.nearest;
    if (details.problems !== undefined) this.problems = details.problems;
  }

  get value(): unknown {
    return this.#value;
  }
}
