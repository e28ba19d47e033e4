/** What an organization is. */
export type OrganizationKind =
  | "company"
  | "foundation"
  /** A body of one government with a task of its own. */
  | "government-agency"
  /** A standing body of two or more governments. */
  | "intergovernmental-council"
  | "international-organization";
