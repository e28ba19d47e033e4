import type { Figure } from "../../model/figure.js";
import type { AnyIds } from "../../model/ids.js";
import { eachIn, type Rule, suggester, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

const CODE = /^[A-Z]{3}$/;
/** Codes that people write in lower case. Of all the others, many are words: "all", "cup", "try". */
const IN_LOWER_CASE = /^(?:aed|cad|chf|cny|eur|gbp|inr|jpy|krw|kzt|rub|usd)$/;

/** An unknown currency cannot be formatted. It is only advice, because other units may look the same: "TEU". */
export const currenciesKnown: Rule = {
  name: "currencies-known",
  requires: "Units of money are ISO 4217 currency codes in capitals. Other units have lower-case letters.",
  check: (visit) => {
    const suggest = suggester();
    const known = new Map<string, boolean>();
    const isKnown = (unit: string): boolean => {
      const is = known.get(unit) ?? isCurrency(unit);
      known.set(unit, is);
      return is;
    };
    return eachIn(inCollection(visit, "figures"), (figure: Located<Figure<AnyIds>>): readonly Violation[] => {
      const { unit } = figure.value;
      if (!IN_LOWER_CASE.test(unit) && (!CODE.test(unit) || isKnown(unit))) return [];
      const broken = violation(figure, ".unit", "an ISO 4217 currency code, or a unit in lower case", unit);
      return [suggest(broken, unit, () => globalThis.Intl?.supportedValuesOf?.("currency") ?? [])];
    });
  },
};

/** Former currencies have names too. If the engine knows no currency names, every code passes. */
function isCurrency(code: string): boolean {
  try {
    const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });
    return names.of(code) !== undefined || names.of("EUR") === undefined;
  } catch {
    return true;
  }
}
