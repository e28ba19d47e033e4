import { places } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { labelsOf, type SearchableRecord } from "../../../src/text/record-text.js";
import { isEnglish, perLanguage } from "../language.js";
import { isRecordId } from "../links.js";
import { recordOf } from "../records/record-name.js";
import { answer } from "./answer.js";
import { type Choice, choicesOf, filterName } from "./choices.js";
import { addressOf, FILTERS, type FilterKey, type State } from "./state.js";
import type { Suggestion } from "./suggestions.js";
import { smallWords, typedWords } from "./typed-words.js";

/** The filters whose values say little by themselves, or are long titles of which some word always fits. */
const NOT_OFFERED: readonly FilterKey[] = ["expected", "comparator", "inferred", "limit", "source", "accordingTo"];
const MOST = 6;

/** A value of a filter, and everything that it is called. */
interface Named extends Choice {
  readonly key: FilterKey;
  readonly names: readonly Name[];
}

interface Name {
  readonly words: readonly string[];
  /** So many of its words are enough to mean it. */
  readonly least: number;
}

const named = perLanguage((): readonly Named[] =>
  FILTERS.filter((key) => !NOT_OFFERED.includes(key)).flatMap((key) =>
    choicesOf(key).values.map((choice) => ({ ...choice, key, names: namesOf(choice) })),
  ),
);

/** People are named by one word of their name, and what else is called something by half of it or by all of another name. */
function namesOf({ value, label }: Choice): readonly Name[] {
  const country = places.find((place) => place.kind === "country" && place.country === value);
  const record: SearchableRecord | undefined = country ?? (isRecordId(value) ? recordOf(value) : undefined);
  const isPerson = record?.roles !== undefined;
  const own = wordsOf(label);
  return [
    { words: own, least: isPerson ? 1 : own.length / 2 },
    ...[value, ...(record === undefined ? [] : labelsOf(record))].map((name) => {
      const words = wordsOf(name);
      return { words, least: words.length };
    }),
  ];
}

/** The words of a name that tell something. Those that a hyphen joins are one: "Kassym-Jomart". */
function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}\p{M}'-]+/gu) ?? []).filter((word) => !smallWords().has(word));
}

/**
 * The filters that have words of what was typed: each with the state that has the filter in place of its words, and before
 * it the one that has a second filter in place of all other words. They are offered, and not applied, as "Tokayev" may be
 * meant as whoever spoke, or as whoever is spoken of.
 */
export function offersFor(state: State): readonly Suggestion[] {
  const offers = candidatesOf(state).flatMap((one): readonly Suggestion[] => {
    const seconds = candidatesOf(one.state).filter((second) => second.state.q === undefined);
    const [best] = seconds.map(counted).sort((a, b) => b.count - a.count);
    return [...(best === undefined ? [] : [{ ...best, text: `${one.filter} + ${best.text}` }]), counted(one)];
  });
  // Two filters are the same in either order.
  const different = new Map(offers.map((one) => [addressOf(one.state), one]));
  return [...different.values()].filter(({ count }) => count > 0).slice(0, MOST);
}

/** A filter in place of the words that mean it. */
interface Candidate {
  readonly filter: string;
  readonly state: State;
}

function counted({ filter, state }: Candidate): Suggestion {
  const text = state.q === undefined ? filter : `${filter} + ${state.q}`;
  return { text, state, count: answer(state).length };
}

function candidatesOf(state: State): readonly Candidate[] {
  const { q = "", ...others } = state;
  const typed = typedWords(q);
  // Once for all names, as to fold takes most of the time.
  const folded = typed.map(fold);
  return named()
    .filter(({ key }) => state[key] === undefined)
    .map((choice) => ({ ...choice, used: usedBy(choice, folded) }))
    .filter(({ used }) => used.length > 0)
    .sort((a, b) => b.used.length - a.used.length)
    .slice(0, 3 * MOST)
    .map(({ key, value, label, used }) => {
      const rest = typed.filter((_, at) => !used.includes(folded[at] ?? ""));
      const left = rest.length === 0 ? {} : { q: rest.join(" ") };
      return { filter: `${filterName(key)}: ${label}`, state: { ...others, ...left, [key]: value } };
    });
}

/** The typed words, folded, that mean a value. */
function usedBy({ names }: Named, typed: readonly string[]): readonly string[] {
  const used = names.map(({ words, least }) => {
    const own = typed.filter((word) => words.some((other) => isAlike(word, other)));
    return own.length >= least ? own : [];
  });
  return used.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Whether a word is another one: in English perhaps as its plural or its possessive, in other languages with another ending. */
function isAlike(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (/\d/.test(typed)) return false;
  if (isEnglish()) return [`${word}s`, `${word}'s`].includes(typed) || word === `${typed}s`;
  const shorter = Math.min(typed.length, word.length);
  const same = Math.max(4, shorter - 1);
  return typed.slice(0, same) === word.slice(0, same) && Math.abs(typed.length - word.length) <= shorter;
}
