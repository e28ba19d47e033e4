/** Whose account a source passes on. */
export type Origin =
  /** The press service of the President of Kazakhstan. */
  "akorda";
