import type { Hit } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { isEnglish } from "../language.js";
import { searched, single } from "./answer.js";
import { answering, contraryTo, inOrder, isContrary, ordersOf } from "./first.js";
import { partsOf } from "./query.js";
import { askedFor } from "./question-words.js";
import { readingOf } from "./reading.js";
import type { State } from "./state.js";
import { hasWords, isOfName, wholeWords } from "./whole-words.js";
import { dateIn, formsOf, wordShown } from "./wordings.js";

/** The records that have most of the words, where none has them all. */
export interface PartialAnswer {
  /** The words that all of them have, or most: not those that only make a question, and some by their beginning ("invest…"). */
  readonly words: readonly string[];
  /** All words as they were searched for, each in one form or more. */
  readonly searched: readonly (readonly string[])[];
  /** Which of them is a name that all records have. */
  readonly name?: number;
  /** How many records are shown at most. */
  readonly limit: number;
  /** Whether the records have all words, more than half of them, or perhaps the name alone. */
  readonly has: "all" | "most" | "name";
  /** The records with most of the words before those with fewer. */
  readonly hits: readonly Hit[];
}

const MOST = 20;

/**
 * The records that have more than half of the words of a text, within the filters of its state; of a text that names
 * something, those with the name. To be used where nothing has all words.
 */
export function partialOf(asked: State): PartialAnswer | undefined {
  const state = readingOf(asked);
  const { q = "" } = state;
  // A single word has no parts.
  if (!/\S\s+\S/.test(q.trim())) return undefined;
  const whole = wholeWords(q);
  const kept = new Set<unknown>(partsOf(state).flatMap(({ records }) => records));
  const contrary = contraryTo(q);
  const isAnswer = (hit: Hit): boolean => kept.has(hit.record) && !isContrary(contrary, [hit]);
  const words = formsOf(q).map((forms) => found(forms, kept, isAnswer, whole));
  // Other days are no answer.
  const date = dateIn(q);
  if (words.some(({ forms, hits }) => hits.length === 0 && forms.some((form) => form === date))) return undefined;
  const scores = new Map<unknown, Score>();
  for (const { hits } of words)
    for (const found of hits) {
      const { hit = found, words: before = 0, weight = 0 } = scores.get(found.record) ?? {};
      // A word that few records have tells more.
      scores.set(found.record, { hit, words: before + 1, weight: weight + 1 / hits.length });
    }
  const names = words.filter(({ forms, hits }) => forms.some(isOfName) && hits.length > 0 && hits.length <= MOST);
  const [name] = [...names].sort((a, b) => a.hits.length - b.hits.length);
  const ofName = new Set<unknown>(name?.hits.map(({ record }) => record));
  const best = [...scores.values()]
    .filter(({ hit }) => name === undefined || ofName.has(hit.record))
    .sort((a, b) => b.words - a.words || b.weight - a.weight);
  const most = best[0]?.words ?? 0;
  const isMost = most * 2 > words.length;
  if (most === 0 || (!isMost && name === undefined)) return undefined;
  const hasWhole = hasWords(whole);
  // The search of the package ranks those that have all words. A figure that has most tells a number sooner than a text.
  const all =
    most < words.length || (isEnglish() && askedFor(q) === "number")
      ? []
      : ranked(words.map(({ forms }) => forms)).filter((hit) => kept.has(hit.record) && hasWhole(hit));
  const has = all.length > 0 ? "all" : isMost ? "most" : "name";
  const hits =
    has === "all" ? all : best.filter(({ words: own }) => !isMost || own * 2 > words.length).map(({ hit }) => hit);
  const limit = Number(state.limit ?? MOST);
  return {
    words: (has === "name" && name !== undefined ? [name] : words).map(({ word }) => wordShown(word)),
    searched: words.map(({ forms }) => forms),
    ...(name === undefined ? {} : { name: words.indexOf(name) }),
    ...{ limit, has, hits: inOrder(hits, ordersOf(q)).slice(0, limit) },
  };
}

/** The records with some of the words that are shown where none has all, or where those that have all go the other way. */
export function partialInstead(state: State, hits: readonly Hit[]): PartialAnswer | undefined {
  const { q = "" } = state;
  const contrary = contraryTo(q);
  if (hits.length > 0 && !isContrary(contrary, hits)) return undefined;
  const partial = partialOf(state);
  // What goes the asked way may lack a word, and answers all the same.
  const isBetter = hits.length === 0 || !isContrary(contrary, answering(q, partial?.hits ?? []));
  return isBetter ? partial : undefined;
}

/** The texts of words in several forms: with the first form of each, and with the last. */
export function textsWith(words: readonly (readonly string[])[]): readonly string[] {
  return [...new Set([0, -1].map((at) => words.map((forms) => forms.at(at)).join(" ")))];
}

const ranked = (words: readonly (readonly string[])[]): readonly Hit[] => single(textsWith(words).flatMap(searched));

interface Score {
  readonly hit: Hit;
  readonly words: number;
  readonly weight: number;
}

interface Found {
  /** As it is shown, and as it was searched for. */
  readonly word: string;
  readonly forms: readonly string[];
  /** The records with it within the filters. */
  readonly hits: readonly Hit[];
}

/** An ending of English words but names, behind what "invested" and "investment" have in common. */
const ENDING = /(?<=^\p{Ll}\p{L}{3,})(?:ed|ings?|ies|es|e|s)$/u;

/**
 * What has a word in one of its forms, whatever its English ending; or, if nothing has it that may answer, what has its
 * beginning: "imzaladı" is found by "imza". A number has no beginning: that of a day is another day.
 */
function found(
  typed: readonly string[],
  kept: ReadonlySet<unknown>,
  isAnswer: (hit: Hit) => boolean,
  whole: readonly string[],
): Found {
  const [word = ""] = typed;
  const isWhole = (form: string): boolean => whole.includes(fold(form));
  const hitsOf = (form: string): readonly Hit[] => searched(form).filter(hasWords(isWhole(form) ? [fold(form)] : []));
  const named = (forms: readonly string[]): Found => {
    const hits = single(forms.flatMap(hitsOf)).filter(({ record }) => kept.has(record));
    const [form = ""] = forms;
    return { word: form === word ? word : `${form}…`, forms, hits };
  };
  const stems = typed.map((form) => (isEnglish() && !isWhole(form) ? form.replace(ENDING, "") : form));
  const beginning = word.slice(0, Math.max(4, Math.floor(word.length * 0.6)));
  const isFound = /\d/.test(word) || typed.some(isWhole) || stems.some((form) => hitsOf(form).some(isAnswer));
  return named(isFound || hitsOf(beginning).length === 0 ? stems : [beginning]);
}
