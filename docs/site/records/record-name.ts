import { type CollectionName, dataset, type Visit } from "../../../src/index.js";
import { amount, called } from "../language.js";
import { homeOf } from "../links.js";
import { capitalized } from "../words.js";

/** A record of any collection. */
export type AnyRecord = Visit[CollectionName][number];

/** The record of an id. */
export function recordOf(id: string): AnyRecord {
  const records: readonly AnyRecord[] = dataset[homeOf(id)];
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`No record has the id ${id}.`);
  return record;
}

/** What a record is called where it is named: in a heading, in a link. */
export function nameOf(record: AnyRecord): string {
  if ("value" in record) return `${capitalized(called(record))}: ${amount(record)}`;
  if ("publisher" in record) return `${record.publisher}: ${called(record)}`;
  return "label" in record ? capitalized(called(record)) : called(record);
}
