import { nearest } from "../errors/suggest.js";
import type { VisitProblem } from "../errors/visit-error.js";
import type { AnyIds } from "../model/ids.js";
import type { Visit } from "../model/visit.js";
import { spelt, unseenIn } from "../text/unseen.js";
import type { Located } from "./walk.js";

/** One place where a visit breaks a rule. */
export interface Violation extends VisitProblem {
  readonly record: string;
}

/**
 * Something that a visit must keep. A rule finds violations one by one, so that a caller can stop early. It never throws.
 */
export interface Rule {
  readonly name: string;
  /** What a visit must keep, in a sentence or two. */
  readonly requires: string;
  readonly check: (visit: Visit<AnyIds>) => Iterable<Violation>;
}

/** The violations of each member of a list, found when they are asked for. */
export function* eachIn<T>(
  list: Iterable<T>,
  find: (member: T, index: number) => Iterable<Violation>,
): Generator<Violation> {
  let index = 0;
  for (const member of list) yield* find(member, index++);
}

/** The violations of several kinds, each found when it is asked for. */
export function* allOf(...parts: readonly (() => Iterable<Violation>)[]): Generator<Violation> {
  for (const part of parts) yield* part();
}

const LONGEST = 240;
const LONGEST_FOUND = 80;
const LONGEST_READ = 1_000;

/**
 * A violation at a path, or at a step from it: `.date`, `[2].source`. Long texts are cut. Invisible characters in `found`
 * are named after it, unless the caller names another difference.
 */
export function violation(
  { path, record }: Pick<Located<unknown>, "path" | "record">,
  step: string,
  expected: string,
  found: string,
  difference: string | undefined = withUnseen(found),
): Violation {
  return {
    path: shorten(`${path}${step}`, LONGEST),
    record,
    expected: shorten(expected, LONGEST),
    found: `${spelt(shorten(found, LONGEST_FOUND))}${difference === undefined ? "" : ` (${shorten(difference, LONGEST_FOUND)})`}`,
  };
}

/** Names the invisible characters in a text, if it has any. Only its beginning is read, as one long text may be in many violations. */
function withUnseen(text: string): string | undefined {
  const unseen = unseenIn(text.slice(0, LONGEST_READ));
  return unseen.length > 0 ? `with ${unseen.join(", ")}` : undefined;
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // By code points, so that no character is cut in two. None takes more than two code units.
  // Stryker disable next-line MethodExpression: to take a long text apart no further than needed is for speed alone
  return `${[...text.slice(0, longest * 2)].slice(0, longest - 1).join("")}…`;
}

/** The most suggestions of one run. Among many thousand ids, each takes a tenth of a second. */
const MOST_SUGGESTIONS = 10;

/** The most choices among which the nearest is looked for. */
const MOST_CHOICES = 20_000;

/** Adds the nearest choice to the first few violations of one run of a rule, or to the first few findings of another check. */
export function suggester<T = Violation>(): (broken: T, text: string, choices: () => readonly string[]) => T {
  let left = MOST_SUGGESTIONS;
  return (broken, text, choices) => {
    const near = left-- > 0 ? nearest(text, choices().slice(0, MOST_CHOICES)) : undefined;
    return near === undefined ? broken : { ...broken, nearest: near };
  };
}
