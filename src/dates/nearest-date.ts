import { daysIn } from "./parse-date.js";

const LOOSE_DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?/;

/** The date that a mistyped one probably means: "2025-02-30" is near to "2025-02-28". */
export function nearestDate(text: string): string | undefined {
  const parts = LOOSE_DATE.exec(text);
  if (parts === null) return undefined;
  const [, year = "", month = "", day] = parts;
  const validMonth = Math.min(Math.max(Number(month), 1), 12);
  const yearAndMonth = `${year}-${twoDigits(validMonth)}`;
  if (day === undefined) return yearAndMonth;
  const validDay = Math.min(Math.max(Number(day), 1), Number(daysIn(year, String(validMonth))));
  return `${yearAndMonth}-${twoDigits(validDay)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
