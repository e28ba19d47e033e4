import type { VisitRecord } from "../model/record.js";

/** Returns the record with an id; of two with one id the first. */
export function findById<R extends VisitRecord>(id: string | undefined, from: readonly R[]): R | undefined {
  return from.find((record) => record.id === id);
}
