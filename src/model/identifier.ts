import type { AnkaraIds } from "./ankara-ids.js";
import type { AnyIds } from "./ids.js";

/** What a register knows a record by. Only what was checked is given. @category Records */
export interface Identifier<I extends AnyIds = AnkaraIds> {
  /** The register. */
  readonly scheme: I["identifierScheme"];
  /** What it is called there. */
  readonly value: string;
  /** What it was checked against. */
  readonly checkedAgainst: string;
}
