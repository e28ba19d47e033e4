import { type EdtfDate, formatDate, visit } from "../../../src/index.js";
import { day, isEnglish } from "../language.js";
import { namings } from "./names.js";
import { asRecorded } from "./phrases.js";
import { askedFor, MOST_LETTERS, searchedText, tellingWords } from "./question-words.js";
import { isMonth, writtenDate } from "./written-date.js";

/** The words for powers of ten in all languages of the site, by how they begin; the first that fits is meant. */
const SCALES: readonly (readonly [beginning: RegExp, power: number])[] = [
  [/^(?:milyar|миллиард|млрд)/, 9],
  [/^(?:th|bin|тыс|мың|k)/, 3],
  [/^[mм]/, 6],
  [/^b/, 9],
  [/^[tт]/, 12],
];
const WORDS = [
  "thousand|trillion|billion|million|bn|mln|mn|trn|tn",
  // "12 binden fazla" is more than 12,000.
  "(?:bin|milyon|milyar|trilyon)(?:[dt][ae]n)?",
  "тыс\\p{L}*|мың|млн|млрд|трлн|миллион\\p{L}*|миллиард\\p{L}*|триллион\\p{L}*",
].join("|");
const NUMBER = new RegExp(
  "(?:(?<!\\p{L})US\\$|[$]|(?<!\\p{L})USD\\s?)?(?<![\\d.,-])(\\d{1,3}(?:[,'’\\s]\\d{3})+|\\d+)(\\.\\d+)?" +
    `(?:\\s?(${WORDS})|(k|m|b))?(?![\\p{L}\\d_.,-]*\\d)(?!\\p{L})`,
  "giu",
);

/**
 * The ways in which the records may write what was typed. A number is looked for as a number and in words, a date by its
 * number and by its month, however it was written, and a country by its name; other words stay as they are. Of a question
 * only those words are looked for that tell something, in English also in the singular, and in other languages without endings.
 */
export function wordingsOf(typed: string): readonly string[] {
  const written = namings(searchedText(readable(typed)), askedFor(typed) === "who").flatMap(writings);
  return [...new Set([...written, ...written.map(isEnglish() ? inSingular : withoutEndings)])];
}

/** "Investments" finds what has "investment" as well, and that finds both, as a word is found by its beginning. */
function inSingular(text: string): string {
  return text.replace(/(?<=\p{Ll}{4})(?:ies|(?<![iosu])s)(?!['’]?\p{L})/gu, (ending) => (ending === "s" ? "" : "y"));
}

/**
 * Most cases differ in the last two letters, "турецких компаний" are "турецкие компании", some Kazakh ones in three, and those
 * of words of five letters in one. Shorter words are the beginnings of others.
 */
function withoutEndings(text: string): string {
  return text.replace(/(?<=\p{L}{4})(?:[нтд][ыі]ң|\p{L}{2}|[ьаеиуыэюяіıiuü])(?!\p{L})/gu, "");
}

/** The telling words of what was typed, each in the ways in which records may have it: as typed, and as they name it. */
export function formsOf(typed: string): readonly (readonly string[])[] {
  const text = searchedText(readable(typed));
  const [own = [], ...named] = [text, ...namings(text, false)].map((one) => tellingWords(writings(one)[0] ?? ""));
  const alike = named.filter(({ length }) => length === own.length);
  // "Republic of Turkey" has other words than "Türkiye".
  if (alike.length < named.length) return (named[0] ?? own).map((word) => [word]);
  const cased = (word: string): readonly string[] => (isEnglish() ? [word] : [word, withoutEndings(word)]);
  return own.map((word, at) => [...new Set([word, ...alike.flatMap((words) => words[at] ?? [])].flatMap(cased))]);
}

/** The words of a text that are looked for, as the page writes them. */
export function shownWords(typed: string): string {
  return withDayShown(searchedText(readable(typed)));
}

/** A word that records were searched for, as it is shown: a date in words, the digits of a long number in groups. A year is none. */
export function wordShown(word: string): string {
  return /^\d{5,}$/.test(word) ? word.replace(/\B(?=(?:\d{3})+$)/g, "\u{202F}") : withDayShown(word);
}

/** A text with its date as the page writes it. */
function withDayShown(text: string): string {
  const written = writtenDate(text);
  return written === undefined ? text : text.replace(written.text, day(written.date));
}

/** A text with its date and its numbers as records have them. */
function writings(text: string): readonly string[] {
  const written = writtenDate(text);
  const dated =
    written === undefined
      ? [text]
      : [written.date, inWords(written.date)].map((date) => text.replace(written.text, date));
  return [...new Set([String, inShort].flatMap((form) => dated.map((own) => withNumbers(own, form))))];
}

function withNumbers(text: string, form: (value: number) => string): string {
  return text.replace(NUMBER, (...match: readonly string[]) => form(numberOf(match)));
}

/** The date in what was typed, if there is one, and what else there is. */
export function withoutDate(typed: string): { readonly date?: EdtfDate; readonly others: string } {
  const text = readable(typed);
  const written = writtenDate(text);
  if (written === undefined) return { others: text };
  return { date: written.date, others: text.replace(written.text, " ").trim() };
}

/** The date in what was typed, if there is one. */
export function dateIn(typed: string): EdtfDate | undefined {
  return writtenDate(readable(typed))?.date;
}

/** The number in what was typed that is no date, and what stands beside it. */
export function numberIn(typed: string): { readonly value: number; readonly others: string } | undefined {
  const text = readable(typed);
  const [match] = writtenDate(text) === undefined ? text.matchAll(NUMBER) : [];
  return match === undefined ? undefined : { value: numberOf(match), others: text.replace(match[0], " ") };
}

/** The signs of what no record counts in, and of percent, as words: a number in euros is another one than in dollars. */
const SIGNS: Readonly<Record<string, string>> = {
  "€": " euro ",
  "£": " pound ",
  "₺": " lira ",
  "₸": " tenge ",
  "₽": " rouble ",
  "%": " percent ",
};

/** A text in the words of the records, with its date as they have it. The number of "90-day" is a word of its own. */
function readable(typed: string): string {
  const text = asRecorded(typed.slice(0, MOST_LETTERS))
    .trim()
    .replace(/[€£₺₸₽%]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/(?<=\d)-(?=\p{L})/gu, " ");
  const written = writtenDate(text);
  return inEnglishDigits(written === undefined ? text : text.replace(written.text, `${written.date} `).trim());
}

/**
 * English has a comma between thousands, and the other languages before a fraction; Turkish has a full stop there. A comma
 * before one or two digits is no other in English either.
 */
function inEnglishDigits(text: string): string {
  const whole = isEnglish()
    ? text
    : text.replace(/(?<![\d.])\d{1,3}(?:\.\d{3})+(?!\.?\d)/g, (number) => number.replaceAll(".", ""));
  return whole.replace(/(?<=\d),(?=\d{1,2}(?![\d,]))/g, ".");
}

/** A day, or an interval, as reports write it: those of the visit without their year. */
function inWords(date: EdtfDate): string {
  const words = formatDate(date, "en-GB");
  // A month keeps its year: "July" alone says too little.
  return !isMonth(date) && date.slice(0, 4) === visit.days[0]?.slice(0, 4) ? words.replace(/\s\d{4}$/, "") : words;
}

function numberOf([, whole = "", fraction = "", word, letter]: readonly string[]): number {
  const scale = (word ?? letter ?? "").toLowerCase();
  const power = SCALES.find(([beginning]) => beginning.test(scale))?.[1] ?? 0;
  // As text: 1.1 times a billion is not whole in floating point.
  return Number(`${whole.replace(/\D/g, "")}${fraction}e${power}`);
}

/** A number as reports write it: "15 billion". */
export function inShort(value: number): string {
  if (value < 1_000_000) return String(value);
  return value.toLocaleString("en", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 9 });
}
