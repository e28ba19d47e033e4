import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";

/** A record's identifier in a public register. Only checked identifiers are given. @category Records */
export interface Identifier<I extends AnyIds = AnkaraIds> {
  /** The register or standard that the identifier belongs to. */
  readonly scheme: I["identifierScheme"];
  /** The identifier itself. */
  readonly value: string;
  /** What it was checked against. */
  readonly checkedAgainst: string;
}
