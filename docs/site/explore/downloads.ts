import { textCell } from "../../../scripts/files/text-cell.js";
import type { Hit } from "../../../src/index.js";
import { hrefOf } from "../links.js";
import { factsOf } from "./facts.js";

const COLUMNS = [
  "collection",
  "id",
  "title",
  "what",
  "who",
  "date",
  "at",
  "date_inferred",
  "number",
  "value",
  "unit",
  "comparator",
  "page",
] as const;

/** What is listed, as CSV like that of the package's files: RFC 4180, no cell begins a formula. */
export function csvOfHits(hits: readonly Hit[]): string {
  const rows = hits.map((hit) => {
    const { title, what, who, when, number } = factsOf(hit);
    const { collection, record } = hit;
    const figure = "value" in record ? record : undefined;
    const inferred = when === undefined ? undefined : String(when.isInferred);
    return [
      ...[collection, record.id, title, what, who, when?.date, when?.at, inferred, number],
      ...[figure?.value, figure?.unit, figure?.comparator, `records/${hrefOf(record.id)}`],
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | undefined = ""): string {
  if (typeof value === "number") return String(value);
  const text = textCell(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is listed as JSON: each record whole, with the name of its collection. */
export function jsonOfHits(hits: readonly Hit[]): string {
  return `${JSON.stringify(hits, null, 2)}\n`;
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
