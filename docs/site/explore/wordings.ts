import { dateBounds, type EdtfDate, formatDate, visit } from "../../../src/index.js";
import { day, isEnglish, language, perLanguage } from "../language.js";
import { namings } from "./names.js";
import { askedFor, searchedText, tellingWords } from "./question-words.js";

/** The months as dates have them in the language: "July", "июля", "Temmuz". */
const months = perLanguage((): readonly string[] => {
  const dates = Array.from({ length: 12 }, (_, month) =>
    day(`2025-${`${month + 1}`.padStart(2, "0")}-01` as `${number}`),
  );
  const words: readonly (readonly string[])[] = dates.map(
    (date) => date.toLocaleLowerCase(language()).match(/\p{L}+/gu) ?? [],
  );
  return words.map((own) => own.find((word) => words.some((others) => !others.includes(word))) ?? "");
});
/** How many letters of a month are enough to recognise it. */
const beginning = (month: string): string => month.slice(0, 3);

const dates = perLanguage((): readonly (readonly [pattern: RegExp, order: string])[] => {
  const month = `(${months().map(beginning).join("|")})\\p{L}*\\.?`;
  // In Turkish an ending follows an apostrophe: "29 Temmuz'da".
  const year = "(?:,?\\s+(\\d{4})(?:\\s+года)?)?(?:['’]\\p{L}+)?(?![\\p{L}\\d])";
  // "28–29 July" has a first day and a last.
  const days = "(?:(\\d{1,2})\\s?[–-]\\s?)?(\\d{1,2})";
  return [
    [/\b(\d{4})-(\d\d)-(\d\d)(?:\/\1-\2-(\d\d))?\b/, "ymfd"],
    [/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/, "dmy"],
    // "07/29/2025" has no other reading.
    [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, "mdy"],
    [new RegExp(`(\\d{4}) жылғы ${days}\\s+${month}`, "iu"), "yfdm"],
    [new RegExp(`\\b${days}(?:st|nd|rd|th)?\\s+${month}${year}`, "iu"), "fdmy"],
    [new RegExp(`(?<!\\p{L})${month}\\s+${days}(?:st|nd|rd|th)?(?!\\d)${year}`, "iu"), "mfdy"],
  ];
});

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
  "(?:(?<!\\p{L})US\\$|[$€£₺₸]|(?<!\\p{L})(?:USD|EUR|TRY|KZT)\\s?)?(?<![\\d.,-])(\\d{1,3}(?:[,'’\\s]\\d{3})+|\\d+)(\\.\\d+)?" +
    `(?:\\s?(${WORDS})|(k|m|b))?(?![\\p{L}\\d_.,-]*\\d)(?!\\p{L})`,
  "giu",
);

/**
 * The ways in which the records may write what was typed. A number is looked for as a number and in words, a date by its
 * number and by its month, however it was written, and a country by its name; other words stay as they are. Of a question
 * only those words are looked for that tell something, and in other languages than English also without their endings.
 */
export function wordingsOf(typed: string): readonly string[] {
  const written = namings(searchedText(readable(typed)), askedFor(typed) === "who").flatMap(writings);
  return isEnglish() ? written : [...new Set([...written, ...written.map(withoutEndings)])];
}

/** Most cases differ in the last two letters: "турецких компаний" are "турецкие компании". Short words have other words beside them. */
function withoutEndings(text: string): string {
  return text.replace(/(?<=\p{L}{4})\p{L}{2}(?!\p{L})/gu, "");
}

/** The telling words of what was typed, each in the ways in which records may have it: as typed, and as they name it. */
export function formsOf(typed: string): readonly (readonly string[])[] {
  const text = searchedText(readable(typed));
  const [own = [], ...named] = [text, ...namings(text, false)].map((one) => tellingWords(writings(one)[0] ?? ""));
  const alike = named.filter(({ length }) => length === own.length);
  // "Republic of Turkey" has other words than "Türkiye".
  if (alike.length < named.length) return (named[0] ?? own).map((word) => [word]);
  return own.map((word, at) => [...new Set([word, ...alike.flatMap((words) => words[at] ?? [])])]);
}

/** A text with its date and its numbers as records have them. */
function writings(text: string): readonly string[] {
  const written = writtenDate(text);
  const dated =
    written === undefined
      ? [text]
      : [written.date, inWords(written.date)].map((date) => text.replace(written.match[0], date));
  return [...new Set([String, inShort].flatMap((form) => dated.map((own) => withNumbers(own, form))))];
}

function withNumbers(text: string, form: (value: number) => string): string {
  return text.replace(NUMBER, (...match: readonly string[]) => form(numberOf(match)));
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

/** No question needs more, and a pattern may take long on a text without end. The number of "90-day" is a word of its own. */
function readable(typed: string): string {
  return inEnglishDigits(typed.slice(0, 500).trim()).replace(/(?<=\d)-(?=\p{L})/gu, " ");
}

function writtenDate(text: string): { readonly match: RegExpExecArray; readonly date: EdtfDate } | undefined {
  // A text without digits has no date. To look for the names of the months in it would take longest.
  if (!/\d/.test(text)) return undefined;
  for (const [pattern, order] of dates()) {
    const match = pattern.exec(text);
    const date = match === null ? undefined : dateOf(match, order);
    if (match !== null && date !== undefined) return { match, date };
  }
  return undefined;
}

/** English has a comma between thousands, and the other languages before a fraction; Turkish has a full stop there. */
function inEnglishDigits(text: string): string {
  if (isEnglish()) return text;
  return text.replace(/(?<=\d)\.(?=\d{3}(?!\d|\.))/g, "").replace(/(?<=\d),(?=\d{1,2}(?!\d))/g, ".");
}

/** A day, or an interval of days in one month. */
function dateOf(match: RegExpExecArray, order: string): EdtfDate | undefined {
  const parts = new Map([...order].map((name, index) => [name, match[index + 1]]));
  const part = (name: string): string => parts.get(name) ?? "";
  // Without a year the visit's is meant.
  const year = part("y") || (visit.days[0] ?? "").slice(0, 4);
  const named = months().findIndex((month) => part("m").toLocaleLowerCase(language()).startsWith(beginning(month))) + 1;
  const month = /\d/.test(part("m")) ? part("m") : String(named);
  const days = [part("f"), part("d")].filter((own) => own !== "").map((own) => own.padStart(2, "0"));
  const date = days.map((own) => `${year}-${month.padStart(2, "0")}-${own}`).join("/") as EdtfDate; // digits, by the patterns
  try {
    dateBounds(date);
    return date;
  } catch {
    return undefined;
  }
}

/** A day, or an interval, as reports write it: those of the visit without their year. */
function inWords(date: EdtfDate): string {
  const words = formatDate(date, "en-GB");
  return date.slice(0, 4) === visit.days[0]?.slice(0, 4) ? words.replace(/\s\d{4}$/, "") : words;
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
