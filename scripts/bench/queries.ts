import type { AnyIds, Figure, Place, Statement, VisitEvent } from "../../src/index.js";

/** What the two are called that are compared most closely. */
export const OURS = "findX";
export const HAND = "hand loop";

/** The collections that are asked. */
export interface Collections {
  readonly events: readonly VisitEvent<AnyIds>[];
  readonly figures: readonly Figure<AnyIds>[];
  readonly statements: readonly Statement<AnyIds>[];
}

/** What the queries ask for: words that the real records have too, and days of the collection at hand. */
export interface Asked {
  readonly kind: string;
  readonly topic: string;
  readonly participant: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly places: readonly Place<AnyIds>[];
  readonly guest: string;
  readonly word: string;
  readonly measure: string;
  readonly country: string;
  readonly speaker: string;
  readonly about: string;
}

export const COMMON: Omit<Asked, "places" | "day" | "from" | "to"> = {
  kind: "talk",
  topic: "education",
  participant: "hakan-fidan",
  place: "ankara",
  guest: "kassym-jomart-tokayev",
  word: "erdogan",
  measure: "visitors",
  country: "TR",
  speaker: "recep-tayyip-erdogan",
  about: "kassym-jomart-tokayev",
};

/** Records, or copies of them: the id tells which. */
export type Answer = () => readonly { readonly id: string }[];

/** The queries, in the order of the tables. `text` may be missing: not every language can say it. */
export interface EventAnswers {
  readonly kind: Answer;
  readonly topic: Answer;
  readonly participant: Answer;
  readonly on: Answer;
  readonly between: Answer;
  readonly place: Answer;
  readonly "kind + place + participant": Answer;
  readonly text?: Answer;
}

export interface FigureAnswers {
  readonly "measure + in": Answer;
}

export interface StatementAnswers {
  readonly "speaker + about": Answer;
}

/** One way to answer the queries. What it makes before it returns – tables, statements – is not timed. */
export interface Contestant {
  readonly name: string;
  readonly events: (records: Collections["events"], asked: Asked) => EventAnswers;
  readonly figures: (records: Collections["figures"], asked: Asked) => FigureAnswers;
  readonly statements: (records: Collections["statements"], asked: Asked) => StatementAnswers;
}
