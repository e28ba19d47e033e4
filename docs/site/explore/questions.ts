import type { State } from "./state.js";

/** A question that people come with, and what to ask so that the page answers it. */
export interface Question {
  readonly question: string;
  readonly state: State;
}

/** The questions of the front page, and some that only this page answers. */
export const QUESTIONS: readonly Question[] = [
  { question: "What was signed?", state: { in: "agreements", status: "signed" } },
  { question: "What is planned?", state: { in: "agreements", expected: "true" } },
  { question: "Who was there?", state: { in: "participants" } },
  { question: "Where do the sources disagree?", state: { in: "discrepancies" } },
  { question: "Which numbers were stated?", state: { in: "figures" } },
  { question: "Which numbers are targets?", state: { in: "figures", modality: "target" } },
  { question: "Who said what?", state: { in: "statements" } },
  { question: "Which sources?", state: { in: "sources" } },
  { question: "What is inferred?", state: { inferred: "statedAt" } },
  { question: "What is unknown?", state: { in: "gaps" } },
];
