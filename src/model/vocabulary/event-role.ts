/** What somebody was in one event. */
export type EventRole =
  /** Receives the guest. */
  | "host"
  /** Is received. */
  | "guest"
  /** Chairs together with another. */
  | "co-chair"
  /** Made remarks. */
  | "speaker"
  /** Put a signature to a document. */
  | "signatory"
  /** Presents an award. */
  | "presenter"
  /** Receives an award. */
  | "recipient"
  /** Was present. */
  | "attendee"
  /** Lined up in the guest's honour. */
  | "honour-guard";
