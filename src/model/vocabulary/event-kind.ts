/** What sort of event it was. */
export type EventKind =
  /** The guest arrives in the country and is received. */
  | "arrival"
  /** Troops or guests drawn up, anthems, formal welcome. */
  | "ceremony"
  /** Two or more sides talk to each other. */
  | "talk"
  /** A session of a standing body. */
  | "council-meeting"
  /** The guest visits a place. */
  | "site-visit"
  /** Documents are signed. */
  | "signing"
  /** The hosts and guests speak to the press. */
  | "press-conference"
  /** An award is presented. */
  | "award";
