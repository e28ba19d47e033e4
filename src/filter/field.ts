import { kept } from "./kept.js";

/**
 * Reads what a record has in a field: one text, a list of texts, or nothing. A function for each field and not its name:
 * looking a name up in records of many shapes takes twice the time.
 */
export type ReadField<R> = (record: R) => string | readonly string[] | undefined;

/** The positions, ascending, of the records that have a value in a field; under `undefined` of those that have none. */
export type FieldIndex = ReadonlyMap<string | undefined, readonly number[]>;

/** A field that filters ask for. */
export interface Field<R> {
  readonly read: ReadField<R>;
  /** The index of records that can never change, from the second time that it is asked for. */
  readonly indexOf: (records: readonly R[]) => FieldIndex | undefined;
}

export function fieldOf<R>(read: ReadField<R>): Field<R> {
  return { read, indexOf: kept((records) => indexBy(read, records)) };
}

function indexBy<R>(read: ReadField<R>, records: readonly R[]): FieldIndex {
  const index = new Map<string | undefined, number[]>();
  for (const [position, record] of records.entries()) {
    const own = read(record);
    for (const value of typeof own === "string" || own === undefined ? [own] : own) {
      const positions = index.get(value);
      if (positions === undefined) index.set(value, [position]);
      // A list may name a thing twice.
      else if (positions.at(-1) !== position) positions.push(position);
    }
  }
  return index;
}
