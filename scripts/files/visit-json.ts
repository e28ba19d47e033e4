import type { AnyIds, Visit } from "../../src/index.js";
import { jsonLines } from "./json.js";

/** Where its schema stands: beside it, where an editor finds it. */
const SCHEMA = "./visit.schema.json";

/** The text of `visit.json`: the whole visit for other languages, the same bytes at every build. */
export function visitJson(visit: Visit<AnyIds>, version: string): string {
  return jsonLines({ $schema: SCHEMA, version, ...visit });
}
