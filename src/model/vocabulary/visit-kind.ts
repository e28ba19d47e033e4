/** The rank of a visit in protocol. */
export type VisitKind =
  /** An official visit: below a state visit, above a working one. */
  "official";
