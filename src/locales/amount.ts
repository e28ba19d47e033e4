import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";

/** The marks of a language between the digits of a number. */
export interface Marks {
  readonly group: string;
  readonly decimal: string;
  /** The fewest digits that are grouped: 4 for 4.000, 5 where 4000 is written in one. */
  readonly groupedFrom: 4 | 5;
}

/** A number as a language writes it: its digits and, from a million on, a power of ten in words. */
export interface Amount {
  readonly digits: string;
  /** The value that the digits say. It decides the form of the next word. */
  readonly said: number;
  readonly scale: "million" | "billion" | "trillion" | undefined;
}

const SCALES = [
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
] as const;

/** The digits after the decimal mark that a number in millions or billions may have: 1.25 million, but 1,254,000. */
const MOST_DECIMALS = 2;

/** Units whose number stands in digits alone: a word for its zeros would have no place in "3,000,000th". */
const IN_DIGITS = ["ordinal", "percent", "rank"];

/** A number in digits, whole and never rounded: short forms only where they say all of it. */
export function amountOf({ unit, value }: Figure<AnyIds>, marks: Marks): Amount {
  // English, which every engine has; all digits, and none as a power of ten.
  const plain = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 21 }).format(
    Math.abs(value),
  );
  const [whole = "", fraction = ""] = plain.split(".");
  for (const [scale, zeros] of fraction === "" && !IN_DIGITS.includes(unit) ? SCALES : []) {
    const above = whole.slice(0, -zeros);
    const below = whole.slice(-zeros).replace(/0+$/, "");
    if (above !== "" && below.length <= MOST_DECIMALS)
      return { digits: written(value, above, below, marks), said: Number(`${above}.${below}`), scale };
  }
  return { digits: written(value, whole, fraction, marks), said: Number(plain), scale: undefined };
}

function written(value: number, whole: string, fraction: string, { group, decimal, groupedFrom }: Marks): string {
  const sign = value < 0 ? "-" : "";
  const grouped = whole.length < groupedFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return sign + grouped + (fraction === "" ? "" : decimal + fraction);
}

/**
 * Returns the last word that is read of a number in digits. Endings depend on it. It is 60 of 160, 1000 of 12.000, 5 of
 * 2,25, and "million" of 3.000.000.
 */
export function lastWordOf(digits: string): string {
  const [whole = "", fraction] = digits.split(",");
  // A fraction is read as a number of its own, and never ends in 0.
  const read = (fraction ?? whole).replace(/[^\d]/g, "");
  const zeros = read.length - read.replace(/0+$/, "").length;
  if (zeros === 0 || Number(read) === 0) return read.slice(-1);
  if (zeros === 1) return read.slice(-2);
  if (zeros === 2) return "100";
  return ["1000", "million", "billion"][Math.floor(zeros / 3) - 1] ?? "trillion";
}
