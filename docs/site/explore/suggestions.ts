import { nearest } from "../../../src/errors/suggest.js";
import { dataset, type EdtfDate, timeline, type VisitRecord } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { day, perLanguage, say } from "../language.js";
import { COLLECTIONS } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { answer, searched } from "./answer.js";
import { choiceOf, filterName } from "./choices.js";
import { withoutDirection } from "./direction.js";
import { contraryTo, isContrary } from "./first.js";
import { tellingWords } from "./question-words.js";
import { readingOf } from "./reading.js";
import { FILTERS, type State, without } from "./state.js";
import { dateIn } from "./wordings.js";

/** Something to ask instead, which finds something. */
export interface Suggestion {
  readonly text: string;
  readonly state: State;
  readonly count: number;
}

const MOST = 6;
/** Less than a third of the letters: with two thirds, as among a few keys, "unicorns" would be "corps". */
const MISTYPED = 1 / 3;

/** What to ask where nothing was found: the nearest words, fewer words, or one filter less. */
export function suggestionsFor(state: State): readonly Suggestion[] {
  const { q = "" } = state;
  const date = dateIn(q);
  const read = readingOf(state);
  const isEmpty = emptyDate(state) !== undefined;
  // The parts of a date are no words: "July" is another day.
  const words = read.q === undefined || read.q.trim() === "" || isEmpty ? [] : wordsInstead(read.q);
  const days = isEmpty ? timeline().map((one) => one.date) : date === undefined ? [] : [date];
  const asked: readonly Suggested[] = [
    ...days.map((one) => ({
      text: say("explore.filterByDay", { day: day(one) }),
      state: { ...without(state, "q"), date: one },
    })),
    ...words.map((text) => ({ text: say("explore.searchFor", { text }), state: { ...read, q: text } })),
    ...FILTERS.filter((key) => state[key] !== undefined).map((key) => ({
      text: say("explore.remove", { filter: filterName(key), value: choiceOf(key, state[key] ?? "").label }),
      state: without(state, key),
    })),
    // Words and filters may both be in the way.
    ...(FILTERS.some((key) => state[key] !== undefined)
      ? [
          { text: say("explore.removeAll"), state: without(state, ...FILTERS) },
          ...words.map((text) => ({ text: say("explore.searchWithout", { text }), state: { q: text } })),
        ]
      : []),
  ];
  return asked
    .map((one) => ({ ...one, count: answer(one.state).length }))
    .filter(({ count }) => count > 0)
    .slice(0, MOST);
}

/** The date in what was typed, if nothing at all is recorded for it. */
export function emptyDate({ q = "" }: State): EdtfDate | undefined {
  const date = dateIn(q);
  return date === undefined || answer({ date }).length > 0 || answer({ q: date }).length > 0 ? undefined : date;
}

/**
 * A search without the words for a direction, if it finds more than the other direction: with all other words, or with one.
 */
export function anyDirection(state: State): Suggestion | undefined {
  const { q = "" } = state;
  const words = tellingWords(withoutDirection(q));
  const contrary = contraryTo(q);
  // Each search takes its time, and the first that finds something is enough.
  for (const text of words.length === 0 ? [] : [words.join(" "), ...words]) {
    const instead = { ...state, q: text };
    const hits = answer(instead);
    if (!isContrary(contrary, hits))
      return { text: say("explore.searchFor", { text }), state: instead, count: hits.length };
  }
  return undefined;
}

type Suggested = Omit<Suggestion, "count">;

function wordsInstead(q: string): readonly string[] {
  const mended = tellingWords(q).flatMap((word) => (searched(word).length > 0 ? [word] : (nearWord(word) ?? [])));
  const shorter = mended.length > 1 ? mended.map((_, at) => mended.filter((__, other) => other !== at)) : [];
  return [...new Set([mended, ...shorter].map((words) => words.join(" ")))].filter((text) => text !== "" && text !== q);
}

const vocabulary = perLanguage((): readonly string[] => [
  ...new Set(
    COLLECTIONS.flatMap((name) => {
      const records: readonly VisitRecord[] = dataset[name];
      return records.flatMap(({ id }) => fold(nameOf(recordOf(id))).match(/\p{L}{3,}/gu) ?? []);
    }),
  ),
]);

/** The word of a name, a title or a summary that is nearest to a word that none has. */
function nearWord(word: string): string | undefined {
  return nearest(fold(word), vocabulary(), MISTYPED);
}
