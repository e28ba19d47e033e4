import { nearest } from "../../../src/errors/suggest.js";
import { dateBounds } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { say } from "../language.js";
import { isRecordId } from "../links.js";
import { answer } from "./answer.js";
import { choicesOf, filterName, LONGEST_WORD, shortened } from "./choices.js";
import { searched } from "./found.js";
import { FILTERS, type FilterKey, type State, without } from "./state.js";
import type { Suggestion } from "./suggestions.js";

/** A value of the address that cannot be met, and what to do about it. */
export interface Complaint {
  readonly key: FilterKey | "record";
  readonly text: string;
  /** A search for the value, where no list has it and records do. */
  readonly search?: Suggestion;
}

const DATES: readonly FilterKey[] = ["date", "period", "overlaps"];

/** What is wrong with a state that came from an address somebody wrote. */
export function complaintsAbout(state: State): readonly Complaint[] {
  const { record } = state;
  const problems = FILTERS.flatMap((key) => {
    const value = state[key];
    const problem = value === undefined ? undefined : problemWith(key, value);
    return value === undefined || problem === undefined ? [] : [{ key, value, problem }];
  });
  const possible = without(state, "record", ...problems.map(({ key }) => key));
  return [
    ...problems.map(({ key, value, problem: { text, isWord = false } }): Complaint => {
      const search = isWord ? searchFor(value, possible) : undefined;
      return {
        key,
        text: say("explore.complaint", { filter: filterName(key), problem: text }),
        ...(search === undefined ? {} : { search }),
      };
    }),
    ...(record === undefined || isRecordId(record)
      ? []
      : [{ key: "record" as const, text: say("explore.noRecord", { value: shortened(record) }) }]),
  ];
}

interface Problem {
  readonly text: string;
  /** Whether the value is a word that no list has. */
  readonly isWord?: true;
}

/** The value as words to look for, with what else is asked. */
function searchFor(value: string, possible: State): Suggestion | undefined {
  const text = wordsOf(value);
  const state: State = { ...possible, q: [possible.q?.trim() ?? "", text].join(" ").trim() };
  const count = answer(state).length;
  return count === 0 ? undefined : { text: say("explore.searchFor", { text: state.q ?? text }), state, count };
}

/** An id as words: "kazakh-investment" is looked for as "kazakh investment". */
const wordsOf = (value: string): string => value.replaceAll("-", " ").trim();

function problemWith(key: FilterKey, value: string): Problem | undefined {
  const { values } = choicesOf(key);
  const told = shortened(value);
  if (DATES.includes(key)) {
    return isDate(value) ? undefined : { text: say("explore.notDate", { value: told }) };
  }
  if (key === "text" || values.some((choice) => choice.value === value)) return undefined;
  if (key === "limit") {
    return /^[1-9]\d{0,3}$/.test(value) ? undefined : { text: say("explore.notNumber", { value: told }) };
  }
  const labels = new Map(
    values.flatMap((own) => {
      // An address has the value, not what it is called.
      const shown = own.label === value ? own.value : own.label;
      return [own.value, own.label].map((text) => [fold(text), shown] as const);
    }),
  );
  const typed = fold(value);
  const near = nearest(typed, [...labels.keys()]);
  // What records have is a word of its own, and no slip of the pen, unless the other is a form of it: "visa", "visas".
  const isForm = near !== undefined && (near.startsWith(typed) || typed.startsWith(near));
  const isWord = !isForm && value.length <= LONGEST_WORD && searched(wordsOf(value)).length > 0;
  const label = isWord || near === undefined ? undefined : labels.get(near);
  if (label !== undefined) return { text: say("explore.didYouMean", { value: told, near: label }) };
  return { text: say("explore.noValue", { value: told }), ...(isWord ? { isWord } : {}) };
}

function isDate(value: string): boolean {
  try {
    dateBounds(value as `${number}`); // which throws if it is none
    return true;
  } catch {
    return false;
  }
}
