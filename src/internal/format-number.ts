import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

import type { Locales } from "./locale.js";

const MILLION = 1_000_000;
/** The digits after the point that a number in millions or billions may have: 1.25 million, but 1,254,000. */
const COMPACT_DIGITS = 2;
const CURRENCY = /^[A-Z]{3}$/;

/** A number with its unit – "12,000 people", "5.1%", "15 billion US dollars" – whole, and never rounded. */
export function formatNumber({ value, unit }: Figure<AnyIds>, locales: Locales): string {
  const style: Intl.NumberFormatOptions = CURRENCY.test(unit)
    ? { style: "currency", currency: unit, currencyDisplay: "name" }
    : unit === "percent"
      ? { style: "unit", unit }
      : {};
  const number = new Intl.NumberFormat(locales, {
    ...style,
    minimumFractionDigits: 0,
    ...(isShortInMillions(value)
      ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: COMPACT_DIGITS }
      : { maximumFractionDigits: 20 }),
  }).format(value);
  return "style" in style ? number : `${number} ${(value === 1 ? singular(unit) : unit).replaceAll("-", " ")}`;
}

/** "5th", "22nd": English, as the words about it are. */
export function formatOrdinal(value: number, locales: Locales): string {
  const suffix: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "st", two: "nd", few: "rd" };
  const number = new Intl.NumberFormat(locales, { maximumFractionDigits: 20 }).format(value);
  return number + (suffix[new Intl.PluralRules("en", { type: "ordinal" }).select(value)] ?? "th");
}

function isShortInMillions(value: number): boolean {
  const size = Math.abs(value);
  if (size < MILLION) return false;
  const scale = 1_000 ** Math.floor(Math.log10(size) / 3);
  return Number.isInteger((size * 10 ** COMPACT_DIGITS) / scale);
}

/** One of what an English plural names: of people a person, of companies a company. */
export function singular(plural: string): string {
  if (plural === "people") return "person";
  return plural.replace(/ies$/, "y").replace(/s$/, "");
}
