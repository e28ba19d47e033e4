import { dataset, type EdtfDate, type Figure, figures, formatDate, visit } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import type { SearchableRecord } from "../../../src/text/record-text.js";
import { amount, day, isEnglish, language, perLanguage, say } from "../language.js";
import { COLLECTIONS } from "../links.js";
import { MOST_LETTERS } from "./state.js";

const MOST_WORDS = 12;

/** The words of a language that tell nothing about what is looked for, folded: "the", "what", "did". */
export const smallWords: () => ReadonlySet<string> = perLanguage(
  () => new Set(fold(say("explore.smallWords")).split(" ")),
);

/**
 * The words of what was typed, each once and without the signs around it; without small words, unless it has no others. Dates
 * and numbers are as records have them: "28 July 2025" is 2025-07-28, "5 billion" 5000000000.
 */
export function typedWords(text: string): readonly string[] {
  return wordsOf(withForms(text.slice(0, MOST_LETTERS)));
}

/** The same with its dates and numbers in words, as texts may have them. */
export function wordsAsTyped(text: string): readonly string[] {
  return wordsOf(text.slice(0, MOST_LETTERS));
}

function wordsOf(text: string): readonly string[] {
  const words = withPlainNumbers(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ""))
    // Turkish writes the endings of names behind an apostrophe.
    .map((word) => (language() === "tr" ? word.replace(/['’].*$/u, "") : word))
    .filter((word) => word !== "");
  const telling = words.filter((word) => !smallWords().has(fold(word)));
  return [...new Set(telling.length === 0 ? words : telling)].slice(0, MOST_WORDS);
}

/** The other languages write 12,000 as "12 000" or "12.000", and 5.1 as "5,1". */
function withPlainNumbers(text: string): string {
  const whole = text.replace(/(?<=(?<!\d)\d{1,3}(?:[\s.,'’]\d{3})*)[\s.,'’](?=\d{3}(?!\d))/gu, "");
  return isEnglish() ? whole : whole.replace(/(?<=\d),(?=\d)/g, ".");
}

function withForms(text: string): string {
  const { pattern, forms } = written();
  return text.replace(pattern, (form) => forms.get(normal(form)) ?? form);
}

const normal = (form: string): string => form.toLowerCase().replace(/\s/g, " ");

/** What the page writes in place of the dates and the numbers of all records, and a pattern that finds it. */
const written = perLanguage(() => {
  const records = COLLECTIONS.flatMap((name): readonly SearchableRecord[] => dataset[name]);
  const dates = records.flatMap(datesOf).flatMap((date) => formsOf(date).map((form) => [form, date] as const));
  const numbers = figures.flatMap((figure) => amountsOf(figure).map((form) => [form, `${figure.value}`] as const));
  const forms = new Map([...dates, ...numbers].map(([form, own]) => [normal(form), own]));
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s"));
  // In "3.5 billion" and "10-15 billion" what is before the last digits belongs to them.
  return { forms, pattern: new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,–-])(?:${any.join("|")})(?![\\p{L}\\p{N}])`, "giu") };
});

/** A date as the page writes it; a day also in the American order, and without its year, if that is the year of the visit. */
function formsOf(date: string): readonly string[] {
  const forms = [day(date as EdtfDate), ...(isEnglish() ? [formatDate(date as EdtfDate)] : [])]; // records have only such
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return forms;
  const isOfVisit = visit.days.some((own) => own.slice(0, 4) === date.slice(0, 4));
  const shorter = forms.flatMap((form) => [
    form.replace(/ (?:года|жылғы)/, ""),
    form.replace(" года", " г."),
    ...(isOfVisit ? [form.replace(/,? ?\d{4}(?: (?:года|жылғы))? ?/, "")] : []),
  ]);
  return [...forms, ...shorter];
}

function datesOf({ date, until, period, published, milestones = [] }: SearchableRecord): readonly string[] {
  return [date, until, period, published, ...milestones.map((one) => one.date)].filter((one) => one !== undefined);
}

/** A number that is written with a word such as "billion": with all that is said of it, without what comes before, alone. */
function amountsOf(figure: Figure): readonly string[] {
  const whole = amount(figure);
  const [number = "", digits = ""] = /(\d\S*)\s.*/.exec(whole) ?? [];
  const isScaled = digits.replace(/\D/g, "") !== `${figure.value}`.replace(/\D/g, "");
  return isScaled ? [whole, number, number.split(/\s/, 2).join(" ")].filter((form) => form !== "") : [];
}
