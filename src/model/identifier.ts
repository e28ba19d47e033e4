/**
 * A register that gives its entries identifiers. A closed list: a new member is a minor release.
 *
 * @category Vocabularies
 */
export type IdentifierScheme =
  /** Three-letter code of a country. */
  | "iso-3166-1-alpha-3"
  /** Three-digit code of a country. */
  | "iso-3166-1-numeric"
  /** Code of a province or a city of that rank. */
  | "iso-3166-2"
  | "wikidata";

/** What a register knows a person or a place by. Only what was checked is given. @category Records */
export interface Identifier {
  /** The register. */
  readonly scheme: IdentifierScheme;
  /** What it is called there. */
  readonly value: string;
  /** What it was checked against. */
  readonly checkedAgainst: string;
}
