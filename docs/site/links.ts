import { type CollectionName, dataset, type VisitRecord } from "../../src/index.js";
import { isEnglish, language } from "./language.js";

/** The languages of the site by what they call themselves, in the order in which readers choose. */
export const LANGUAGES: readonly (readonly [language: string, name: string, short: string])[] = [
  ["kk", "Қазақша", "ҚАЗ"],
  ["ru", "Русский", "РУС"],
  ["tr", "Türkçe", "TR"],
  ["en", "English", "EN"],
];

/** Where the document is, in the site, that runs programs. It is no page, and not for readers. */
export const SANDBOX = "playground/sandbox.html";

/** The way from a page to the root of the site: `../` for each folder. It holds on a server and on a disk. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** The folder of a language in the site, with a slash at its end; English is at the root. */
export function folderOf(its: string = language()): string {
  return its === "en" ? "" : `${its}/`;
}

/** The attributes of a link to a page of the site. */
export interface PageLink {
  readonly href: string;
  readonly hreflang?: string;
}

/** The link to a page that there is in English alone, from a page in a folder of the site, both by their English paths. */
export function toEnglish(target: string, from: "" | "records/" = ""): PageLink {
  if (!isEnglish()) return { href: `${rootFrom(folderOf() + from)}${target}`, hreflang: "en" };
  return { href: target.startsWith(from) ? target.slice(from.length) : rootFrom(from) + target };
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

/** The pages that there are in every language, by their paths. */
export const TRANSLATED: ReadonlySet<string> = new Set([
  ...["index.html", "explore.html", "pictures.html", "records/index.html"],
  ...COLLECTIONS.map((name) => `records/${name}.html`),
]);

export function isTranslated(path: string): boolean {
  return TRANSLATED.has(path);
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
export function toPassage(source: string, passage: string): PageLink {
  return toEnglish(`records/passages.html#${passageAnchor(source, passage)}`, "records/");
}

export function passageAnchor(source: string, passage: string): string {
  return `${source}-${passage}`;
}
