import { textCell } from "../../../scripts/files/text-cell.js";
import { getSource, type Hit, type Source, statusOf } from "../../../src/index.js";
import { amount } from "../language.js";
import { hrefOf } from "../links.js";
import { factsOf, textsOf } from "./facts.js";
import { addressOf, type State, without } from "./state.js";

const COLUMNS = [
  "collection",
  "id",
  "title",
  "what",
  "who",
  "date",
  "at",
  "status",
  "amount",
  "value",
  "unit",
  "comparator",
  "inferred_fields",
  "date_inferred",
  "source_urls",
  "page",
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

/**
 * What is listed, as CSV like that of the package's files: RFC 4180, no cell begins a formula, addresses are separated by
 * spaces. Names and fields are separated by semicolons.
 *
 * @param hits - what is listed
 * @param base - the address of this page, from which the pages of the records are addressed
 */
export function csvOfHits(hits: readonly Hit[], base: string): string {
  const rows = hits.map((hit) => {
    const row = rowOf(hit, base);
    return COLUMNS.map((name) => row[name]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function rowOf(hit: Hit, base: string): Row {
  const { collection, record } = hit;
  const { title, what, who = [], when } = factsOf(hit);
  return {
    ...{ collection, id: record.id, title: title.text, what, who: textsOf(who).join("; ") },
    ...{ date: when?.date, at: when?.at, status: statusIn(hit) },
    ...("value" in record
      ? { amount: amount(record), value: record.value, unit: record.unit, comparator: record.comparator }
      : {}),
    inferred_fields: record.inferred?.join("; "),
    // The record may state its event, while the day of the event is inferred.
    date_inferred: when && String((when.inferred ?? []).length > 0),
    ...{ source_urls: sourcesOf(hit).join(" "), page: pageOf(hit, base) },
  };
}

function statusIn({ collection, record }: Hit): string | undefined {
  if (collection === "agreements") return statusOf(record);
  return collection === "events" ? record.status : undefined;
}

/** The addresses of the pages that a record cites, each once; of a source its own. */
function sourcesOf({ collection, record }: Hit): readonly string[] {
  if (collection === "sources") return record.url === undefined ? [] : [record.url];
  const citing = collection === "discrepancies" ? record.sides : "citations" in record ? [record] : [];
  const cited = citing.flatMap(({ citations = [] }) => citations.map(({ source }): Source => getSource(source)));
  return [...new Set(cited.flatMap(({ url }) => url ?? []))];
}

function pageOf({ record }: Hit, base: string): string {
  return new URL(`records/${hrefOf(record.id)}`, base).href;
}

function cell(value: string | number | undefined = ""): string {
  if (typeof value === "number") return String(value);
  const text = textCell(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is listed as JSON: each record whole, with its collection, the addresses of its sources and of its page. */
export function jsonOfHits(hits: readonly Hit[], base: string): string {
  const all = hits.map((hit) => ({ ...hit, sources: sourcesOf(hit), page: pageOf(hit, base) }));
  return `${JSON.stringify(all, null, 2)}\n`;
}

const LONGEST = 60;

/** The name of a file with what a state asks for: "ankara-visit-2025-figures-topic-trade.csv". */
export function fileName(state: State, ending: string): string {
  const [, query = ""] = addressOf(without(state, "record")).split("?");
  const asked = [...new URLSearchParams(query)].flatMap(([key, value]) =>
    key === "q" || key === "in" ? [value] : [key, value],
  );
  const letters = Array.from(
    asked
      .join(" ")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-"),
  );
  const slug = letters.slice(0, LONGEST).join("").replace(/^-|-$/g, "");
  return `ankara-visit-2025-${slug || "timeline"}.${ending}`;
}

/** Gives a file to the reader, made here. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
