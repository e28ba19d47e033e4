import { COLLECTION_NAMES } from "../model/collection-names.js";
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord } from "../model/record.js";
import { type ReferenceTarget, referencesIn } from "../model/references.js";
import type { CollectionName, Visit } from "../model/visit.js";
import { inCollection, type Located, profileOf } from "./walk.js";

/** An id, or the code of a country, by which a record refers to another. */
export interface Reference extends Located<string> {
  /** What it may refer to. */
  readonly to: readonly ReferenceTarget[];
}

/** Every reference of the visit, including those in citations. Found one by one, as there may be very many. */
export function* references(visit: Visit<AnyIds>): Generator<Reference> {
  yield* within("visit", profileOf(visit));
  for (const name of COLLECTION_NAMES) {
    const records: readonly Located<VisitRecord>[] = inCollection(visit, name);
    for (const record of records) yield* within(name, record);
  }
}

function within(name: CollectionName | "visit", { value, path, record }: Located<VisitRecord>): readonly Reference[] {
  return referencesIn(name, value).map((own) => ({ value: own.id, path: `${path}.${own.path}`, record, to: own.to }));
}
