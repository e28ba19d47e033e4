import type { AnyIds, CollectionName, Visit, VisitRecord } from "../../../src/index.js";

/** A record with the collection that it is in. */
export interface InCollection {
  readonly collection: CollectionName | "visit";
  readonly record: VisitRecord;
}

const ORDER: readonly CollectionName[] = [
  ...(["topics", "sources", "places", "organizations", "participants", "events"] as const),
  ...(["agreements", "figures", "statements", "discrepancies", "gaps"] as const),
];

/** Every record of a visit that has an id, the visit itself first, in the order of `visit.json`. */
export function recordsOf(visit: Visit<AnyIds>): readonly InCollection[] {
  return [
    { collection: "visit", record: visit.visit },
    ...ORDER.flatMap((collection) => visit[collection].map((record: VisitRecord) => ({ collection, record }))),
  ];
}
