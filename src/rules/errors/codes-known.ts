import { COUNTRY_CODES } from "../../model/country-codes.js";
import { references } from "../references.js";
import { type Rule, suggester, type Violation, violation } from "../rule.js";
import { inCollection } from "../walk.js";

const COUNTRY = /^[A-Z]{2}$/;
const CURRENCY = /^[A-Z]{3}$/;

/** A code that is none joins nothing, and formats as nothing that anybody knows. */
export const codesKnown: Rule = {
  name: "codes-known",
  requires: "Countries have codes of ISO 3166-1, and units of three capital letters are currencies of ISO 4217.",
  check: (visit) => {
    const [suggestCountry, suggestCurrency] = [suggester(), suggester()];
    const known = new Set(COUNTRY_CODES);
    return [
      ...references(visit).flatMap((reference): readonly Violation[] => {
        const { value, to } = reference;
        if (!to.includes("country") || !COUNTRY.test(value) || known.has(value)) return [];
        const broken = violation(reference, "", "a country's code, ISO 3166-1 alpha-2", value);
        return [suggestCountry(broken, value, () => COUNTRY_CODES)];
      }),
      ...inCollection(visit, "figures").flatMap((figure): readonly Violation[] => {
        const { unit } = figure.value;
        if (!CURRENCY.test(unit) || isCurrency(unit)) return [];
        const broken = violation(figure, ".unit", "a currency's code, ISO 4217, or a unit in small letters", unit);
        return [suggestCurrency(broken, unit, () => Intl.supportedValuesOf?.("currency") ?? [])];
      }),
    ];
  },
};

/** Currencies of the past have names too. An engine that knows none of them refuses nothing. */
function isCurrency(code: string): boolean {
  try {
    const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });
    return names.of(code) !== undefined || names.of("EUR") === undefined;
  } catch {
    return true;
  }
}
