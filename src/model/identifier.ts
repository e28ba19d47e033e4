import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";

/**
 * The registers whose identifiers this visit uses, and whose form is checked. Another visit may name more.
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

/** What a register knows a record by. Only what was checked is given. @category Records */
export interface Identifier<I extends AnyIds = AnkaraIds> {
  /** The register. */
  readonly scheme: I["identifierScheme"];
  /** What it is called there. */
  readonly value: string;
  /** What it was checked against. */
  readonly checkedAgainst: string;
}
