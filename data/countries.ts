import type { CountryCode } from "../src/model/vocabulary.js";

/** The English names of the countries that records name by a code. Only two of them are places of the visit. */
export const countryNames: Readonly<Record<CountryCode, string>> = {
  KZ: "Kazakhstan",
  TR: "Türkiye",
  IL: "Israel",
  PS: "Palestine",
  RU: "Russia",
  UA: "Ukraine",
};
