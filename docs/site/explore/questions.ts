import type { Key } from "../language.js";
import type { State } from "./state.js";

/** A question that people come with, and what to ask so that the page answers it. */
export interface Question {
  /** The text that asks it. */
  readonly question: Key;
  readonly state: State;
}

/** The questions of the front page, and some that only this page answers. */
export const QUESTIONS: readonly Question[] = [
  { question: "explore.whatWasSigned", state: { in: "agreements", status: "signed" } },
  { question: "explore.whatIsPlanned", state: { in: "agreements", expected: "true" } },
  { question: "explore.whoWasThere", state: { in: "participants" } },
  { question: "explore.whereDisagree", state: { in: "discrepancies" } },
  { question: "explore.whichNumbers", state: { in: "figures" } },
  { question: "explore.whichTargets", state: { in: "figures", modality: "target" } },
  { question: "explore.whoSaidWhat", state: { in: "statements" } },
  { question: "explore.whichSources", state: { in: "sources" } },
  { question: "explore.whatIsUnknown", state: { in: "gaps" } },
];
