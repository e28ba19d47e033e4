import { dataset, type EdtfDate, type Figure, figures, formatDate, visit } from "../../../src/index.js";
import type { SearchableRecord } from "../../../src/text/record-text.js";
import { amount, day, isEnglish, perLanguage } from "../language.js";
import { COLLECTIONS } from "../links.js";

/** A text with its dates and large numbers as records have them: "28 July 2025" as 2025-07-28, "5 billion" as 5000000000. */
export function asInRecords(text: string): string {
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
