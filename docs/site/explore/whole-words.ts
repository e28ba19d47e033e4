import { type Hit, organizations, participants, places, topics, type VisitRecord } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { labelsOf, type SearchableRecord } from "../../../src/text/record-text.js";
import { called, isEnglish, language, perLanguage } from "../language.js";
import { isLeftOut, tellingWords } from "./question-words.js";
import { formsOf, inShort } from "./wordings.js";

/** A word of so few letters begins many others: "age" begins "agency". */
const SHORT = /^[a-z]{1,3}$/;

/**
 * The words of the names of people and organisations, each with the ids by which records refer to what is called so in the
 * language or in English.
 */
const names = perLanguage((): ReadonlyMap<string, ReadonlySet<string>> => {
  const labels = (record: SearchableRecord): readonly string[] => wordsOf([...labelsOf(record), called(record)]);
  // By their codes records refer to countries, and by people to offices. Words with accents are written in several ways.
  const others = new Set([
    ...places.flatMap(labels),
    ...participants.flatMap(({ roles }) => wordsOf(roles.map(({ title }) => title))),
  ]);
  const named = [...participants, ...organizations];
  const words = named.flatMap((record) => wordsOf(labelsOf(record))).filter((own) => !others.has(own));
  const ids = new Map(words.map((own) => [own, new Set<string>()]));
  for (const record of [...named, ...topics]) for (const own of labels(record)) ids.get(own)?.add(record.id);
  return ids;
});

const idsOf = (word: string): ReadonlySet<string> | undefined => names().get(word);

const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u))
    .filter((word) => /^[a-z]{2,}$/.test(word) && word !== "of");

/** Whether a word belongs to the name of somebody or of an organisation: "YDA". */
export function isOfName(word: string): boolean {
  return idsOf(fold(word)) !== undefined;
}

/** Whether a text has a word of the name of a person or an organisation. */
export function namedIn(text: string, id: string): boolean {
  return tellingWords(text).some((word) => idsOf(fold(word))?.has(id));
}

/**
 * The words of what was typed that records must have as such: numbers, in English the short ones, and those of names, by
 * which a record may refer to somebody. The last word may still be typed.
 */
export function wholeWords(typed: string): readonly string[] {
  const text = formsOf(typed)
    .map(([own]) => own)
    .join(" ");
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).map(fold);
  const done = /[\p{L}\p{N}]$/u.test(typed) ? words.slice(0, -1) : words;
  return [
    ...(text.match(NUMBER) ?? []),
    ...[...new Set(done)].filter((word) => isOfName(word) || (isEnglish() && SHORT.test(word) && !isLeftOut(word))),
  ];
}

/** A number by itself, and no part of a date. */
const NUMBER = /(?<![\p{L}\d.,-])\d+(?:\.\d+)?(?![.,]?\d|-\d)/gu;

/**
 * The expression for a word. Of a name its beginning is enough, as elsewhere. A number is in digits or as reports write it:
 * 15 is neither in 150 nor in 15 billion.
 */
function patternOf(word: string): string {
  if (/^\d/.test(word))
    return `(?<![\\d.,])(?:${[...new Set([word, inShort(Number(word))])].join("|")})(?![.,]?\\d|.(?:[bm]il[ly]|мил))`;
  const ids = idsOf(word);
  return ids === undefined ? `\\b${word}\\b` : `\\b(?:${[...new Set([word, ...ids])].join("|")})`;
}

const texts = perLanguage(() => new Map<VisitRecord, string>());

/**
 * Where words are looked for in a record, without accents: what it holds and is called in the language, and not its note,
 * which is not about whom it names: "inferred as for YDA Holding".
 */
function textOf(record: VisitRecord): string {
  const known = texts();
  const text = known.get(record) ?? plain(JSON.stringify({ ...record, note: "" }) + called(record));
  known.set(record, text);
  return text;
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The same as code, which has no other means of the package's to leave out accents. */
function textCode(): string {
  const own = 'JSON.stringify({ ...record, note: "" })';
  return `${isEnglish() ? own : `(${own} + labelOf(record, ${language()}))`}.normalize("NFD").replace(/\\p{M}/gu, "")`;
}

/** Whether a record has all of these as words, elsewhere than in its note. */
export function hasWords(words: readonly string[]): (hit: Hit) => boolean {
  const patterns = words.map((word) => new RegExp(patternOf(word), "i"));
  return ({ record }) => patterns.every((pattern) => pattern.test(textOf(record)));
}

/** The same as code. */
export function wordsCode(words: readonly string[]): string {
  return words.map((word) => `\n  .filter(({ record }) => /${patternOf(word)}/i.test(${textCode()}))`).join("");
}

/** The same where each form of a word is searched for alone: a constant, and what filters the hits of `word`. */
export function eachWordCode(
  words: readonly string[],
  forms: readonly string[],
): { readonly setup: readonly string[]; readonly filter: string } {
  const patterns = forms
    .filter((form) => words.includes(fold(form)))
    .map((form) => `  [${JSON.stringify(form)}, /${patternOf(fold(form))}/i],\n`);
  if (patterns.length === 0) return { setup: [], filter: "" };
  return {
    setup: [`const whole = new Map([\n${patterns.join("")}]);`],
    filter: `\n    .filter(({ record }) => whole.get(word)?.test(${textCode()}) ?? true)`,
  };
}
