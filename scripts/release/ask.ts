import { writeFileSync } from "node:fs";
import { inspect } from "node:util";

// Stands in for "vitest" where the questions of a release are asked again: it records the answers that they look at, in a
// file beside them. Whether they are right, the tests tell.

// In one line: in columns, one longer answer would move all the others.
const WHOLE = {
  depth: Infinity,
  maxArrayLength: Infinity,
  maxStringLength: Infinity,
  breakLength: Infinity,
  compact: true,
};

const answers: Record<string, string[]> = {};
let question = "";
let last: Promise<unknown> = Promise.resolve();

export function test(asked: string, ask: () => unknown): void {
  last = last
    .then(() => {
      question = asked;
      answers[question] = [];
      return ask();
    })
    // What an engine says of a helper that is not there depends on how it was loaded.
    .catch((error: unknown) => record(error instanceof TypeError ? error.name : String(error)));
}

export function expect(answer: unknown): object {
  record(inspect(answer, WHOLE));
  // Two records with one content may be one record or two.
  const toBe = (other: unknown): void => record(`the same: ${Object.is(answer, other)}`);
  return new Proxy(toBe, { get: (own, matcher) => (matcher === "toBe" ? own : unjudged) });
}

/** Any expectation, also the opposite of one. */
const unjudged: object = new Proxy(() => undefined, { get: () => unjudged });

function record(answer: string): void {
  answers[question]?.push(answer);
}

process.once("exit", () => writeFileSync("result.json", JSON.stringify(answers)));
