/** ISO 3166-1 alpha-2 codes of the countries that records name. */
export type CountryCode =
  /** Kazakhstan */
  | "KZ"
  /** Türkiye */
  | "TR"
  /** Russia */
  | "RU"
  /** Ukraine */
  | "UA";
