/** What an organization is. */
export type OrganizationKind =
  | "company"
  | "foundation"
  /** A standing body of two or more governments. */
  | "intergovernmental-council"
  | "international-organization";
