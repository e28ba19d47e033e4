import { COUNTRY_CODES } from "../../model/country-codes.js";
import { references } from "../references.js";
import { type Rule, suggester, type Violation, violation } from "../rule.js";
import { inCollection } from "../walk.js";

const COUNTRY = /^[A-Z]{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

/** An unknown code can neither be joined with other data nor formatted. */
export const codesKnown: Rule = {
  name: "codes-known",
  requires: "Countries have ISO 3166-1 codes. Units of three capital letters are ISO 4217 currency codes.",
  check: (visit) => {
    const [suggestCountry, suggestCurrency] = [suggester(), suggester()];
    const known = new Set(COUNTRY_CODES);
    return [
      ...references(visit).flatMap((reference): readonly Violation[] => {
        const { value, to } = reference;
        if (!to.includes("country") || !COUNTRY.test(value) || known.has(value)) return [];
        const broken = violation(reference, "", "an ISO 3166-1 alpha-2 country code", value);
        return [suggestCountry(broken, value, () => COUNTRY_CODES)];
      }),
      ...inCollection(visit, "figures").flatMap((figure): readonly Violation[] => {
        const { unit } = figure.value;
        if (!CURRENCY.test(unit) || isCurrency(unit)) return [];
        const broken = violation(figure, ".unit", "an ISO 4217 currency code, or a unit in lower case", unit);
        return [suggestCurrency(broken, unit, () => Intl.supportedValuesOf?.("currency") ?? [])];
      }),
    ];
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
