import { type CollectionName, dataset, type VisitRecord } from "../../src/index.js";

/** The way from a page to the root of the site: `../` for each folder. It holds on a server and on a disk. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** The collections that have a page of their records, in the order of interest. */
export const COLLECTIONS: readonly CollectionName[] = [
  "events",
  "participants",
  "agreements",
  "figures",
  "statements",
  "discrepancies",
  "gaps",
  "organizations",
  "places",
  "topics",
  "sources",
];

const homes: ReadonlyMap<string, CollectionName> = new Map(
  COLLECTIONS.flatMap((name) => {
    const records: readonly VisitRecord[] = dataset[name];
    return records.map(({ id }) => [id, name] as const);
  }),
);

/**
 * The collection of a record.
 *
 * @throws Error where no record has the id
 */
export function homeOf(id: string): CollectionName {
  const home = homes.get(id);
  if (home === undefined) throw new Error(`No record has the id ${id}.`);
  return home;
}

/** Whether it is the id of a record, and not the code of a country. */
export function isRecordId(id: string): boolean {
  return homes.has(id);
}

/** Where a record stands, seen from a page of records. */
export function hrefOf(id: string): string {
  return `${homeOf(id)}.html#${id}`;
}

/** The link from a page of records to a sentence of a report. */
export function passageHref(source: string, passage: string): string {
  return `passages.html#${passageAnchor(source, passage)}`;
}

export function passageAnchor(source: string, passage: string): string {
  return `${source}-${passage}`;
}
