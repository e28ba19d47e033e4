import { COLLECTION_NAMES } from "../model/collection-names.js";
import type { AnyIds } from "../model/ids.js";
import type { Citation, CitedRecord, VisitRecord } from "../model/record.js";
import { type ReferenceTarget, referencesIn } from "../model/references.js";
import type { CollectionName, Visit } from "../model/visit.js";

/** A record, or a part of one, with the path to it. */
export interface Located<T> {
  readonly value: T;
  readonly path: string;
  /** Id of the record itself, or of the record that it is a part of. */
  readonly record: string;
}

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

export function isCited(record: VisitRecord): record is CitedRecord<AnyIds> {
  return Object(record).citations !== undefined;
}

/** Ids of the passages that are cited, by source. */
export function citedPassages(visit: Visit<AnyIds>): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const cited = new Map(visit.sources.map(({ id }) => [id, new Set<string | undefined>()]));
  for (const { value } of allCitations(visit)) cited.get(value.source)?.add(value.passage);
  return cited;
}

/** Paragraph and sentence of a passage by its id, both from 1. */
export function passageNumbers(id: string): readonly [paragraph: number, sentence: number] {
  const [paragraph, sentence] = id.split(".");
  return [Number(paragraph), Number(sentence)];
}

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

/** A part of a record, at any depth, and the field that has it or the list that it is in. */
export interface Part extends Located<unknown> {
  readonly field: string;
}

/** A record and everything in it, each before its own parts. What is a part of many, or of itself, is met once. */
export function partsOf(record: Located<object>, seen: Set<object>): readonly Part[] {
  const parts: Part[] = [];
  const collect = (part: Part): void => {
    const { value, path, record: id, field } = part;
    const isObject = typeof value === "object" && value !== null;
    if (isObject && seen.has(value)) return;
    parts.push(part);
    if (!isObject) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const [index, member] of value.entries())
        collect({ value: member, path: `${path}[${index}]`, record: id, field });
    } else {
      for (const name of Object.keys(value))
        collect({ value: Reflect.get(value, name), path: `${path}.${name}`, record: id, field: name });
    }
  };
  collect({ ...record, field: "" });
  return parts;
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
