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
