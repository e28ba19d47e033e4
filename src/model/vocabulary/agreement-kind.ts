/** What sort of agreement it is. */
export type AgreementKind =
  /** A declaration that both heads of state sign. */
  | "declaration"
  /** Several documents told of together, whose members are not all named. */
  | "package"
  /** A memorandum of understanding between governments or their departments. */
  | "memorandum"
  /** An agreement of companies. */
  | "company-agreement"
  /** A decision, whatever the document behind it. */
  | "decision"
  /** Something to be opened or set up. */
  | "plan"
  /** Something being built. */
  | "project";
