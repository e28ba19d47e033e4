import { DATA_VERSION, dataset } from "../src/index.js";

/** What the form of `visit.json` is called. A URN, as the project has no address on the web. */
const FORM = "urn:ankara-visit-2025:schema:visit";

/** The text of `visit.json`: the whole visit for other languages, the same bytes at every build. */
export function visitJson(): string {
  return `${JSON.stringify({ $schema: FORM, version: DATA_VERSION, ...dataset }, null, 2)}\n`;
}
