import type { AnyIds, Citation, Visit, VisitRecord, WithCitations } from "../../../src/index.js";
import { type Column, integer, maybe, text } from "./column.js";
import { recordsOf } from "./records-of.js";
import { type ForeignKey, type Table, table } from "./table.js";

/** What a citation says, wherever it stands. */
export const citationColumns: readonly Column<Citation<AnyIds>>[] = [
  text("source", "Citation.source", ({ source }) => source, { to: "sources" }),
  maybe("passage", "Citation.passage", ({ passage }) => passage),
  maybe("quote", "Citation.quote", ({ quote }) => quote),
];

/** A passage is known by its source and its number. */
export const toPassage: ForeignKey = {
  columns: ["source", "passage"],
  table: "passages",
  columnsThere: ["source", "id"],
};

interface OfRecord {
  readonly record: string;
  readonly position: number;
  readonly citation: Citation<AnyIds>;
}

export const citations: Table = table<OfRecord>({
  name: "citations",
  description:
    "What each record rests on: the source, the sentence in it, and the few words that carry the fact. Those of the sides of a discrepancy have a table of their own.",
  primaryKey: ["record", "position"],
  entries: citationsIn,
  columns: [
    text("record", "Id of the record that rests on it.", ({ record }) => record, { to: "records" }),
    integer("position", "Place in the list, counted from 1.", ({ position }) => position),
    ...citationColumns.map((column) => ({ ...column, cell: ({ citation }: OfRecord) => column.cell(citation) })),
  ],
  foreignKeys: [toPassage],
});

function citationsIn(visit: Visit<AnyIds>): readonly OfRecord[] {
  return recordsOf(visit).flatMap(({ record }) =>
    hasCitations(record)
      ? record.citations.map((citation, index) => ({ record: record.id, position: index + 1, citation }))
      : [],
  );
}

function hasCitations(record: VisitRecord): record is VisitRecord & WithCitations<AnyIds> {
  return "citations" in record;
}
