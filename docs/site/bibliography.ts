import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { formatDate, type Source } from "../../src/index.js";

/** A date of CSL-JSON: a day, month or year, or two of them as a range. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** An entry of a bibliography in CSL-JSON, with the fields that are used here. */
export interface CslItem {
  readonly id: string;
  readonly "citation-key": string;
  readonly type: "dataset" | "webpage";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}

// Names in Cyrillic and Bengali stay; every BibTeX program of today reads UTF-8. Ids with a hyphen are good keys.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, checkLabel: false });

/**
 * Returns a source as an entry of a bibliography. Titles that the dataset gives to a page are in square brackets. A date
 * with an open side is a note.
 */
export function sourceItem({ id, publisher, title, titleStatus, url, published, language }: Source): CslItem {
  const issued = cslDate(published);
  return {
    id,
    "citation-key": id,
    type: "webpage",
    title: titleStatus === "described" ? `[${title}]` : title,
    "container-title": publisher,
    publisher,
    ...(issued === undefined ? {} : { issued }),
    language,
    ...(url === undefined ? {} : { URL: url }),
    ...(published === undefined ? {} : { note: `Published: ${formatDate(published, "en-GB")}` }),
  };
}

function cslDate(published: string = ""): CslDate | undefined {
  const sides = published.split("/");
  if (!sides.every((side) => /^\d{4}(-\d\d){0,2}$/.test(side))) return undefined;
  return { "date-parts": sides.map((side) => side.split("-").map(Number)) };
}

/**
 * Returns entries as BibTeX. It has no day and no range: a month stands as its number, and the whole date in the note.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  const inMonths = items.map(({ issued, ...item }) => {
    const [first] = issued?.["date-parts"] ?? [];
    const month = first === undefined ? {} : { issued: { "date-parts": [first.slice(0, 2)] } };
    return { ...inLatex(item), ...month };
  });
  return `${new Cite(inMonths).format("bibtex").trim()}\n`;
}

const TEXTS = ["title", "container-title", "publisher", "note"] as const;

/** The entry with what means something to LaTeX escaped, which the library does only together with all that is not ASCII. */
function inLatex(item: Omit<CslItem, "issued">): Omit<CslItem, "issued"> {
  const texts = TEXTS.flatMap((name) => {
    const text = item[name];
    return text === undefined ? [] : [[name, text.replace(/[&%$#_]/g, "\\$&")]];
  });
  return { ...item, ...Object.fromEntries(texts) };
}

/** A line break within a field of RIS: what follows is no tag. */
const FOLD = /\n(?![A-Z][A-Z0-9] {2}- )/g;

/** Returns entries as RIS, which EndNote, Zotero and Mendeley import. Its lines are not folded, as few programs unfold. */
export function risOf(items: readonly CslItem[]): string {
  return `${new Cite(items).format("ris").replace(FOLD, "").trim()} \n`;
}

/** Returns entries as CSL-JSON, which Pandoc and Zotero read. */
export function cslJsonOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}

/** Returns an entry as a reference in the style of APA. */
export function apaOf(item: CslItem): string {
  return new Cite([item]).format("bibliography", { format: "text", template: "apa", lang: "en-GB" }).trim();
}
