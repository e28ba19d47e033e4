import { parseText } from "../errors/arguments.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Locales } from "./locale.js";

/** Units in words, for one and for any other number. */
export type UnitWords = Readonly<Record<string, readonly [one: string, other: string]>>;

const MILLION = 1_000_000;
/** Many languages call it a billion. */
const TRILLION = MILLION * MILLION;
/** The digits after the point that a number in millions or billions may have: 1.25 million, but 1,254,000. */
const COMPACT = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 } as const;
const ALL_DIGITS = 20;
/** More digits than a number has, wherever its point is. */
export const WHOLE: Intl.NumberFormatOptions = { maximumSignificantDigits: 21 };
const CURRENCY = /^[A-Z]{3}$/;

/** A number with its unit – "12,000 people", "5.1%", "15 billion US dollars" – whole, and never rounded. */
export function formatNumber({ value, unit }: Figure<AnyIds>, locales: Locales, units: UnitWords): string {
  const isShort = isShortIn(locales, value);
  const format = (style?: Intl.NumberFormatOptions): Intl.NumberFormat =>
    new Intl.NumberFormat(locales, {
      ...style,
      ...(isShort ? { ...COMPACT, minimumFractionDigits: 0 } : WHOLE),
    });
  // A lone word, as untyped code may pass it, serves for both.
  const [one, other = one] = Object.hasOwn(units, unit)
    ? [units[unit]].flat().map((word) => parseText(word, "formatFigure"))
    : wordsFor(unit);
  let words = value === 1 ? one : other;
  if (words === undefined) {
    const style: Intl.NumberFormatOptions =
      unit === "percent" ? { style: "unit", unit } : { style: "currency", currency: unit, currencyDisplay: "name" };
    const whole = format(style);
    // In some regions, as in Turkish for Türkiye, ICU writes both the sign and the name: "$1.234 ABD doları".
    // An engine without parts, as Hermes is on some systems, writes the sign too.
    words = whole.formatToParts?.(value).filter(({ type }) => type === "currency")[1]?.value;
    if (words === undefined) return whole.format(value);
  }
  return `${format().format(value)} ${words}`;
}

/** What this package's units are for one and for more; nothing for what `Intl` has the words for. Others stay as they are. */
function wordsFor(unit: string): readonly string[] {
  if (unit === "percent" || CURRENCY.test(unit)) return [];
  const other = unit.replaceAll("-", " ");
  const one = other
    .replace(/^people$/, "person")
    .replace(/^(compan|categor)ies$/, "$1y")
    .replace(/^(area|day|document|gun shot|job|market|meeting|project|school|tonne)s$/, "$1");
  return [one, other];
}

/** "5th", "22nd": English, as the words about it are. */
export function formatOrdinal(value: number, locales: Locales): string {
  const number = new Intl.NumberFormat(locales, WHOLE).format(value);
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return number + ((isTeen ? undefined : ["", "st", "nd", "rd"][value % 10]) || "th");
}

/**
 * Whether a language has a short form that says it all: some count in millions, some in crores or in ten thousands. For a
 * language without such words `Intl` has signs, "15G". A German "Billion" amid English words would be a thousandth of it.
 */
function isShortIn(locales: Locales, value: number): boolean {
  const size = Math.abs(value);
  if (size < MILLION || (size >= TRILLION && !/^en\b/i.test(locales[0]))) return false;
  const [short, exact] = [COMPACT, { ...COMPACT, maximumFractionDigits: ALL_DIGITS }].map((options) =>
    new Intl.NumberFormat(locales, { ...options, minimumFractionDigits: 0 }).format(value),
  );
  return short === exact && !/[^\sa-z−-][MGT]/.test(exact ?? "");
}
