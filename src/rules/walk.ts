import { COLLECTION_NAMES } from "../model/collection-names.js";
import type { AnyIds } from "../model/ids.js";
import type { Citation, CitedRecord, VisitRecord } from "../model/record.js";
import type { CollectionName, Visit } from "../model/visit.js";

/** A record, or a part of one, with the path to it. */
export interface Located<T> {
  readonly value: T;
  readonly path: string;
  /** Id of the record itself, or of the record that it is a part of. */
  readonly record: string;
}

/** The records of one collection. */
export function inCollection<K extends CollectionName>(
  visit: Visit<AnyIds>,
  name: K,
): Located<Visit<AnyIds>[K][number]>[] {
  return visit[name].map((value, index) => ({ value, path: `${name}[${index}]`, record: value.id }));
}

/** The visit's profile, which belongs to no collection. */
export function profileOf({ visit }: Visit<AnyIds>): Located<Visit<AnyIds>["visit"]> {
  return { value: visit, path: "visit", record: visit.id };
}

/** Every record of the visit, the profile first. */
export function allRecords(visit: Visit<AnyIds>): readonly Located<VisitRecord>[] {
  return [profileOf(visit), ...COLLECTION_NAMES.flatMap((name): Located<VisitRecord>[] => inCollection(visit, name))];
}

/** Every citation of the visit, including those of the sides of discrepancies. */
export function allCitations(visit: Visit<AnyIds>): readonly Located<Citation<AnyIds>>[] {
  const sides = inCollection(visit, "discrepancies").flatMap(({ value, path, record }) =>
    value.sides.flatMap((side, index) => located(side.citations, `${path}.sides[${index}].citations`, record)),
  );
  const records = allRecords(visit).flatMap(({ value, path, record }) =>
    isCited(value) ? located(value.citations, `${path}.citations`, record) : [],
  );
  return [...records, ...sides];
}

/** Whether a record has citations. */
export function isCited(record: VisitRecord): record is CitedRecord<AnyIds> {
  return "citations" in record;
}

/** Ids of the passages that are cited, by source. */
export function citedPassages(visit: Visit<AnyIds>): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const cited = new Map(visit.sources.map(({ id }) => [id, new Set<string | undefined>()]));
  for (const { value } of allCitations(visit)) cited.get(value.source)?.add(value.passage);
  return cited;
}

/** The members of a list, each with its path. */
export function located<T>(list: readonly T[], path: string, record: string): readonly Located<T>[] {
  return list.map((value, index) => ({ value, path: `${path}[${index}]`, record }));
}

/** The members of a list, grouped by a key. Each group keeps the order of the list. */
export function groupBy<K, T>(list: readonly T[], keyOf: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
