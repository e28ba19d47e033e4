import { record } from "../mutable.js";

/** Sets fields of the record with that id. */
export function alter<R extends { id: string }>(records: readonly R[], id: string, values: Partial<R>): void {
  Object.assign(record(records, id), values);
}
