import type { Comparator } from "../../model/figure.js";
import { wholeWords } from "../words.js";
import type { WrittenNumber } from "./numerals.js";

/** The longer ones first: "no more than" has "more than" in it. */
const CUES: readonly (readonly [cue: string, comparator: Comparator])[] = [
  ["at least|(?:no|not) (?:fewer|less) than|a minimum of", ">="],
  [
    "at most|up to|(?:no|not) (?:more|greater|higher) than|not (?:be )?(?:over|above)|not exceed(?:ing)?|a maximum of|(?:the|world's|among the) top|^top|within the",
    "<=",
  ],
  ["(?:more|greater|higher) than|in excess of|upwards of|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?", ">"],
  ["(?:less|fewer|lower) than|under|below", "<"],
  ["some|around|about|nearly|almost|an estimated|approximately|roughly|circa|close to", "~"],
];
const CUES_BEHIND: readonly (readonly [cue: string, comparator: Comparator])[] = [
  ["or (?:more|over)|and (?:above|over)", ">="],
  ["or (?:less|fewer|under)", "<="],
];
/** The last word before a quote that belongs to the first of it: "no", of which the quote has "more than". */
const BEGUN = /(?<!\p{L})(?:no|not|at|more|less|fewer|greater|higher|lower)\s$/iu;
/** The first words of what is said of the number that follows: "and over". */
const OF_THE_NEXT = /(?:and|or) (?:over|above|under|more|less|fewer)(?: than)?\s(?:US)?\p{Sc}?$/iu;
const END_OF_CLAUSE = /[,;:.!?](?!\p{N})/u;
/** So far before a quote the words are read that belong to its first number. */
const LONGEST_CUE = 40;

/**
 * The comparators that the English words around a number express: `>` for "more than 12,000", `~` for "some 800,000",
 * `=` if there is no such word. Words of the text before the quote count if the quote begins with the number.
 *
 * @param numbers - the numbers of the quote
 * @param index - which of them is asked about
 * @param before - what the text has before the quote
 */
export function comparatorsOf(
  quote: string,
  numbers: readonly WrittenNumber[],
  index: number,
  before: string,
): readonly Comparator[] {
  const { from = 0, to = quote.length } = numbers[index] ?? {};
  const [last, next] = [numbers[index - 1], numbers[index + 1]];
  const begun = last === undefined ? (BEGUN.exec(before)?.[0] ?? "") : "";
  const ahead = lastClause(begun + quote.slice(last?.to ?? 0, from));
  const behind = quote.slice(to, next?.from).replace(next === undefined ? "" : OF_THE_NEXT, "");
  const found = [
    ...cuesIn(ahead, CUES),
    ...(/^[^\p{L}\p{N}]*$/u.test(quote.slice(0, from)) ? lastCueIn(before.slice(-LONGEST_CUE)) : []),
    ...cuesIn(behind.split(END_OF_CLAUSE)[0] ?? "", CUES_BEHIND),
    ...(behind.startsWith("+") ? [">=" as const] : []),
  ];
  return found.length === 0 ? ["="] : found;
}

function lastClause(words: string): string {
  return words.split(END_OF_CLAUSE).at(-1) ?? "";
}

function cuesIn(words: string, cues: typeof CUES): readonly Comparator[] {
  let rest = words.trim();
  return cues.flatMap(([cue, comparator]) => {
    const others = rest.replace(wholeWords(cue, "gi"), "");
    const isFound = others !== rest;
    rest = others;
    return isFound ? comparator : [];
  });
}

/** The comparator of the words with which a text ends. */
function lastCueIn(text: string): readonly Comparator[] {
  const found = CUES.find(([cue]) => wholeWords(`(?:${cue})[^\\p{L}\\p{N},;:.!?]*$`, "i").test(text));
  return found === undefined ? [] : [found[1]];
}
