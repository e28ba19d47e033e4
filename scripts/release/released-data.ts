import { dataset } from "../../src/index.js";
import { asJson, isJsonRecord, type JsonRecord } from "./json.js";
import { retiredIds } from "./retired-ids.js";

/** The data as a release has it. */
export interface ReleasedData {
  /** Each collection by its name, its records by their ids, in its order. */
  readonly collections: Readonly<Record<string, readonly JsonRecord[]>>;
  /** By collection, where each retired id went. */
  readonly retired: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Of a visit and its retired ids, the form that is compared. The visit itself is a collection of one. */
export function releasedData(visit: unknown = dataset, retired: ReleasedData["retired"] = retiredIds): ReleasedData {
  const json = asJson(visit);
  if (!isJsonRecord(json)) throw new TypeError("a visit is an object");
  const collections = Object.entries(json).map(([name, records]) => [name, [records].flat().filter(isJsonRecord)]);
  return { collections: Object.fromEntries(collections), retired };
}

/** What a record is known by: its id; the sentences of a source have that of the source. */
export function keyOf(record: JsonRecord): string {
  return String(record["id"] ?? record["source"]);
}
