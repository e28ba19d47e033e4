import { COUNTRY_CODES } from "../../model/country-codes.js";
import { eachIn, type Rule, suggester, type Violation, violation } from "../rule.js";
import { references } from "../walk.js";

const COUNTRY = /^[A-Z]{2}$/;

/** An unknown code can neither be joined with other data nor formatted. */
export const codesKnown: Rule = {
  name: "codes-known",
  requires: "Countries have ISO 3166-1 codes.",
  check: (visit) => {
    const suggest = suggester();
    const known = new Set(COUNTRY_CODES);
    return eachIn(references(visit), (reference): readonly Violation[] => {
      const { value, to } = reference;
      if (!to.includes("country") || !COUNTRY.test(value) || known.has(value)) return [];
      const broken = violation(reference, "", "an ISO 3166-1 alpha-2 country code", value);
      return [suggest(broken, value, () => COUNTRY_CODES)];
    });
  },
};
