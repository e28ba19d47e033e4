import { DATA_VERSION, dataset } from "../src/index.js";

/** Where its schema stands: beside it, where an editor finds it. */
const SCHEMA = "./visit.schema.json";

/** The text of `visit.json`: the whole visit for other languages, the same bytes at every build. */
export function visitJson(): string {
  return `${JSON.stringify({ $schema: SCHEMA, version: DATA_VERSION, ...dataset }, null, 2)}\n`;
}
