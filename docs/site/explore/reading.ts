import { perLanguage, say } from "../language.js";
import { type Part, partsOf } from "./query.js";
import { askedFor, lettersOf, MOST_LETTERS, tellingWords } from "./question-words.js";
import { QUESTIONS } from "./questions.js";
import { type State, without } from "./state.js";
import { withoutDate } from "./wordings.js";
import { isMonth } from "./written-date.js";

/** Whether anything is recorded for a day or a month. It is remembered, as each key typed asks again. */
const known = new Map<string, boolean>();

/** Whether a date is a filter: an interval always, a day if anything is recorded for it, a month if anything but a source is. */
function isFilter(date: string): boolean {
  const has = ({ collection, records }: Part): boolean =>
    records.length > 0 && !(isMonth(date) && collection === "sources");
  const is = date.includes("/") || (known.get(date) ?? partsOf({ date }).some(has));
  known.set(date, is);
  return is;
}

/** The questions that the page proposes, by their letters. */
const proposed = perLanguage(() => new Map(QUESTIONS.map((one) => [lettersOf(say(one.question)), one.state])));

/** The filters of a question that the page proposes, if that was typed; any other state as it is. */
export function meantBy(state: State): State {
  const own = state.q === undefined ? undefined : proposed().get(lettersOf(state.q.slice(0, MOST_LETTERS)));
  return own === undefined ? state : { ...own, ...without(state, "q") };
}

/**
 * A state as it is answered. A question that the page proposes becomes its filters, and a date among the words a filter, as
 * records belong to a day that do not name it. A date for which nothing is recorded is looked for as words, and a filter that
 * is set counts more.
 */
export function readingOf(state: State): State {
  if (state.q === undefined) return state;
  const meant = meantBy(state);
  if (meant !== state) return meant;
  const q = state.q.slice(0, MOST_LETTERS);
  const { date, others } = withoutDate(q);
  if (date === undefined || !isFilter(date)) return { ...state, q };
  const words = tellingWords(others);
  const read = { ...without(state, "q"), date: state.date ?? date };
  if (words.length === 0) return read;
  // What is left of a question is one still.
  return { ...read, q: askedFor(q) === undefined ? words.join(" ") : others };
}
