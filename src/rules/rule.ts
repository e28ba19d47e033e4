import type { VisitProblem } from "../errors/problem.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";

/** One place where a visit breaks a rule. */
export interface Offence extends VisitProblem {
  readonly record: string;
}

/** Something that must hold of every visit. A rule collects all offences and throws none. */
export interface Rule {
  readonly name: string;
  /** What must hold, in one sentence. */
  readonly requires: string;
  readonly check: (visit: Visit<AnyIds>) => readonly Offence[];
}
