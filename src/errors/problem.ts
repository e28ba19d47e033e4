/** One thing that is wrong with a visit. @category Errors */
export interface VisitProblem {
  /** Where: `events[3].place`; empty for the visit as a whole. */
  readonly path: string;
  /** Id of the record that it is in, if that record has one. */
  readonly record?: string;
  /** What should were found. */
  readonly expected: string;
  /** The value that was found. */
  readonly found: string;
  /** The nearest valid choice, where there is one. */
  readonly nearest?: string;
  /** The rule that is broken; absent where the shape itself is wrong. */
  readonly rule?: string;
}
