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

/** Every reference of the visit, including those in citations. */
export function references(visit: Visit<AnyIds>): readonly Reference[] {
  return [
    ...within("visit", profileOf(visit)),
    ...COLLECTION_NAMES.flatMap((name) =>
      inCollection(visit, name).flatMap((record: Located<VisitRecord>) => within(name, record)),
    ),
  ];
}

function within(name: CollectionName | "visit", { value, path, record }: Located<VisitRecord>): readonly Reference[] {
  return referencesIn(name, value).map((own) => ({ value: own.id, path: `${path}.${own.path}`, record, to: own.to }));
}
