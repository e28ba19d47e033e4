import { nearest } from "../../../src/errors/suggest.js";
import { dataset, type VisitRecord } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { isEnglish, perLanguage, say } from "../language.js";
import { COLLECTIONS } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { answer } from "./answer.js";
import { choiceOf, filterName } from "./choices.js";
import { searched } from "./found.js";
import { FILTERS, type State, without } from "./state.js";
import { typedWords } from "./typed-words.js";

/** Something to ask instead, which finds something. */
export interface Suggestion {
  readonly text: string;
  readonly state: State;
  readonly count: number;
}

const MOST = 6;
/** Less than a third of the letters: with two thirds, as among a few keys, "unicorns" would be "corps". */
const MISTYPED = 1 / 3;

/** What to ask where nothing was found: the nearest words, or one filter less. */
export function suggestionsFor(state: State): readonly Suggestion[] {
  const set = FILTERS.filter((key) => state[key] !== undefined);
  const less = set.map((key) => ({
    text: say("explore.remove", { filter: filterName(key), value: choiceOf(key, state[key] ?? "").label }),
    state: without(state, key),
  }));
  // Words and filters may both be in the way.
  const all = set.length < 2 ? [] : [{ text: say("explore.removeAll"), state: without(state, ...FILTERS) }];
  const words = set.length === 0 ? [] : wordsInstead(state.q ?? "");
  const alone = words.map((text) => ({ text: say("explore.searchWithout", { text }), state: { q: text } }));
  return [...otherWords(state), ...finding([...less, ...all, ...alone])].slice(0, MOST);
}

/** A search for the nearest words, in place of those that no record has. */
export function otherWords(state: State): readonly Suggestion[] {
  return finding(
    wordsInstead(state.q ?? "").map((text) => ({
      text: say("explore.searchFor", { text }),
      state: { ...state, q: text },
    })),
  );
}

/** Those that find something. */
function finding(asked: readonly Omit<Suggestion, "count">[]): readonly Suggestion[] {
  return asked.map((one) => ({ ...one, count: answer(one.state).length })).filter(({ count }) => count > 0);
}

/** A text with the nearest word for each that no record has, if there is one. */
function wordsInstead(q: string): readonly string[] {
  const words = typedWords(q);
  const mended = words.flatMap((word) => (searched(word).length > 0 ? word : (nearWord(word) ?? []))).join(" ");
  return mended === "" || mended === words.join(" ") ? [] : [mended];
}

/** The words of names and titles as they are written; where words have many endings, of names alone. */
const vocabulary = perLanguage((): ReadonlyMap<string, string> => {
  const named = isEnglish() ? COLLECTIONS : (["participants", "organizations", "places"] as const);
  const words = named.flatMap((name) => {
    const records: readonly VisitRecord[] = dataset[name];
    return records.flatMap(({ id }) => nameOf(recordOf(id)).match(/\p{L}{3,}/gu) ?? []);
  });
  return new Map(words.map((word) => [fold(word), word]));
});

/** The word of a name or a title that is nearest to a word that no record has. */
function nearWord(word: string): string | undefined {
  return vocabulary().get(nearest(fold(word), [...vocabulary().keys()], MISTYPED) ?? "");
}
