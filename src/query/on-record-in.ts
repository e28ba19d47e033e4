import { onRecord } from "../errors/guard.js";
import { type Collection, recordsIn } from "../filter/records-in.js";

/** What every helper does that relates a record to those of a collection: both are looked at before its work begins. */
export function onRecordIn<K extends string, R, T>(
  helper: string,
  record: unknown,
  from: Collection<K, R>,
  collection: K,
  work: (records: readonly R[]) => T,
): T {
  return onRecord(helper, [record, from], () => work(recordsIn(from, collection, helper)));
}
