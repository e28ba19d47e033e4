import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord, VisitRecord } from "../model/record.js";
import type { CollectionName, Visit } from "../model/visit.js";
import { groupBy } from "./group-by.js";

/** A record, or a part of one, with the path to it. */
export interface At<T> {
  readonly value: T;
  readonly path: string;
  /** Id of the record that it is, or is a part of. */
  readonly record: string;
}

/** Names of the collections whose members are records with an id, in the order of `visit.json`. */
export const recordCollections: readonly CollectionName[] = [
  "topics",
  "sources",
  "places",
  "organizations",
  "participants",
  "events",
  "agreements",
  "figures",
  "statements",
  "discrepancies",
  "gaps",
];

/** The records of one collection. */
export function inCollection<K extends CollectionName>(visit: Visit<AnyIds>, name: K): At<Visit<AnyIds>[K][number]>[] {
  return visit[name].map((value, index) => ({ value, path: `${name}[${index}]`, record: value.id }));
}

/** Every record of the visit, the profile first. */
export function allRecords(visit: Visit<AnyIds>): readonly At<VisitRecord>[] {
  const profile: At<VisitRecord> = { value: visit.visit, path: "visit", record: visit.visit.id };
  return [profile, ...recordCollections.flatMap((name): At<VisitRecord>[] => inCollection(visit, name))];
}

/** Every record that asserts something and therefore has citations of its own. */
export function citedRecords(visit: Visit<AnyIds>): readonly At<CitedRecord<AnyIds>>[] {
  const profile: At<CitedRecord<AnyIds>> = { value: visit.visit, path: "visit", record: visit.visit.id };
  return [
    profile,
    ...inCollection(visit, "organizations"),
    ...inCollection(visit, "participants"),
    ...inCollection(visit, "events"),
    ...inCollection(visit, "agreements"),
    ...inCollection(visit, "figures"),
    ...inCollection(visit, "statements"),
  ];
}

/** Every citation of the visit, those of discrepancies included. */
export function allCitations(visit: Visit<AnyIds>): readonly At<Citation<AnyIds>>[] {
  const ofSides = inCollection(visit, "discrepancies").flatMap(({ value, path, record }) =>
    value.sides.flatMap((side, index) => at(side.citations, `${path}.sides[${index}].citations`, record)),
  );
  return [
    ...citedRecords(visit).flatMap(({ value, path, record }) => at(value.citations, `${path}.citations`, record)),
    ...ofSides,
  ];
}

/** Ids of the passages that are cited, by source. */
export function citedPassages(visit: Visit<AnyIds>): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const bySource = groupBy(allCitations(visit), ({ value }) => value.source);
  return new Map(
    visit.sources.map(({ id }) => [id, new Set((bySource.get(id) ?? []).map(({ value }) => value.passage))]),
  );
}

/** The members of a list, each with its path. */
export function at<T>(list: readonly T[], path: string, record: string): readonly At<T>[] {
  return list.map((value, index) => ({ value, path: `${path}[${index}]`, record }));
}
