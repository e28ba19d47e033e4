import { dataset, type EdtfDate } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import type { SearchableRecord } from "../../../src/text/record-text.js";
import { day, isEnglish, language, perLanguage, say } from "../language.js";
import { COLLECTIONS } from "../links.js";
import { MOST_LETTERS } from "./state.js";

const MOST_WORDS = 12;

/** The words of a language that tell nothing about what is looked for, folded: "the", "what", "did". */
export const smallWords: () => ReadonlySet<string> = perLanguage(
  () => new Set(fold(say("explore.smallWords")).split(" ")),
);

/** The words of what was typed, each once and without the signs around it; without small words, unless it has no others. */
export function typedWords(text: string): readonly string[] {
  const words = asInRecords(text.slice(0, MOST_LETTERS))
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ""))
    // Turkish writes the endings of names behind an apostrophe.
    .map((word) => (language() === "tr" ? word.replace(/['’].*$/u, "") : word))
    .filter((word) => word !== "");
  const telling = words.filter((word) => !smallWords().has(fold(word)));
  return [...new Set(telling.length === 0 ? words : telling)].slice(0, MOST_WORDS);
}

/** A text with its dates and numbers as records have them: "28 July 2025" as 2025-07-28, "12 000" as 12000, "5,1" as 5.1. */
function asInRecords(text: string): string {
  const { pattern, dates } = writtenDates();
  const dated = text.replace(pattern, (written) => dates.get(written.toLowerCase().replace(/\s/g, " ")) ?? written);
  // The other languages write 12,000 as "12 000" or "12.000", and 5.1 as "5,1".
  const whole = dated.replace(/(?<=(?<!\d)\d{1,3}(?:[\s.,'’]\d{3})*)[\s.,'’](?=\d{3}(?!\d))/gu, "");
  return isEnglish() ? whole : whole.replace(/(?<=\d),(?=\d)/g, ".");
}

/** The dates of all records as the page writes them. */
const writtenDates = perLanguage(() => {
  const dates = new Map<string, string>();
  for (const date of COLLECTIONS.flatMap((name) => (dataset[name] as readonly SearchableRecord[]).flatMap(datesOf))) {
    const written = day(date as EdtfDate)
      .toLowerCase()
      .replace(/\s/g, " "); // records have only such
    if (written !== date) dates.set(written, date);
  }
  const longestFirst = [...dates.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((written) => written.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s"));
  return { dates, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join("|")})(?![\\p{L}\\p{N}])`, "giu") };
});

function datesOf({ date, until, period, published, milestones = [] }: SearchableRecord): readonly string[] {
  return [date, until, period, published, ...milestones.map((one) => one.date)].filter((one) => one !== undefined);
}
