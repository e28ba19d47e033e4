import type { Visit } from "../model/visit.js";

/** One place where a visit breaks a rule. */
export interface Offence {
  /** Where: `events[3].place`. */
  readonly path: string;
  /** The record it is in. */
  readonly record: string;
  readonly expected: string;
  readonly found: string;
  /** The nearest valid choice, where there is one. */
  readonly nearest?: string;
}

/** Something that must hold of every visit. A rule collects all offences and throws none. */
export interface Rule {
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly requires: string;
  readonly check: (visit: Visit) => readonly Offence[];
}
