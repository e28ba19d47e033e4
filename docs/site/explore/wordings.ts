import { dateBounds, formatDate, visit } from "../../../src/index.js";

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleDateString("en", { month: "long", timeZone: "UTC" }).toLowerCase(),
);
const MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const YEAR = "(?:,?\\s+(\\d{4}))?";
const DATES: readonly (readonly [pattern: RegExp, order: string])[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/, "ymd"],
  [/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/, "dmy"],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}${YEAR}\\b`, "i"), "dmy"],
  [new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR}`, "i"), "mdy"],
];

const SCALES: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, b: 9, t: 12 };
const NUMBER =
  /(?:\bUS\$|[$€£₺₸]|\b(?:USD|EUR|TRY|KZT)\s?)?(?<![\d.,-])(\d{1,3}(?:[,'’\s]\d{3})+|\d+)(\.\d+)?(?:\s?(thousand|trillion|billion|million|bn|mln|mn|trn|tn)|(k|m|b))?(?![\w.,-]*\d)(?![a-z])/i;

/**
 * The ways in which the records may write what was typed. A number is looked for as a number and in words, a date by its
 * number and by its month, however it was written; other words stay as they are.
 */
export function wordingsOf(typed: string): readonly string[] {
  // No question needs more, and a pattern may take long on a text without end.
  const text = typed.slice(0, 500).trim();
  for (const [pattern, order] of DATES) {
    const match = pattern.exec(text);
    const date = match === null ? undefined : dateOf(match, order);
    if (match !== null && date !== undefined) return replaced(text, match, [date, inWords(date)]);
  }
  const match = NUMBER.exec(text);
  return match === null ? [text] : replaced(text, match, numberWordings(match));
}

function replaced(text: string, match: RegExpExecArray, wordings: readonly string[]): readonly string[] {
  return wordings.map((wording) =>
    (text.slice(0, match.index) + wording + text.slice(match.index + match[0].length)).trim(),
  );
}

function dateOf(match: RegExpExecArray, order: string): `${number}-${number}-${number}` | undefined {
  const part = (name: string): string => match[order.indexOf(name) + 1] ?? "";
  // Without a year the visit's is meant.
  const year = part("y") || (visit.days[0] ?? "").slice(0, 4);
  const named = MONTHS.findIndex((month) => month.startsWith(part("m").toLowerCase().slice(0, 3))) + 1;
  const month = /\d/.test(part("m")) ? part("m") : String(named);
  const date = `${year}-${month.padStart(2, "0")}-${part("d").padStart(2, "0")}` as `${number}-${number}-${number}`; // digits, by the patterns
  try {
    dateBounds(date);
    return date;
  } catch {
    return undefined;
  }
}

/** A day as reports write it: those of the visit without their year. */
function inWords(date: `${number}-${number}-${number}`): string {
  const words = formatDate(date, "en-GB");
  return date.slice(0, 4) === visit.days[0]?.slice(0, 4) ? words.replace(/\s\d{4}$/, "") : words;
}

function numberWordings([, whole = "", fraction = "", word, letter]: RegExpExecArray): readonly string[] {
  const scale = (word ?? letter ?? "").toLowerCase();
  const power = SCALES[scale] ?? SCALES[scale.slice(0, 1)] ?? 0;
  const digits = `${whole.replace(/\D/g, "")}${fraction}`;
  if (power === 0 && Number(digits) < 1_000_000) return [digits];
  // As text: 1.1 times a billion is not whole in floating point.
  const value = Number(`${digits}e${power}`);
  const short = value.toLocaleString("en", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 });
  return value >= 1_000_000 && isSame(short, value) ? [String(value), short] : [String(value)];
}

function isSame(short: string, value: number): boolean {
  const [digits = "", word = ""] = short.split(" ");
  return Number(`${digits}e${SCALES[word.slice(0, 1)] ?? 0}`) === value;
}
