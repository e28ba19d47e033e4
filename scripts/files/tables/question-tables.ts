import type { AnyIds, Citation, Discrepancy, DiscrepancySide, Gap, Visit } from "../../../src/index.js";
import { citationColumns, toPassage } from "./citations-table.js";
import { collection } from "./collection.js";
import { integer, text } from "./column.js";
import { relation } from "./relation.js";
import { type ForeignKey, type Table, table } from "./table.js";

/** An entry of a list that one side of a disagreement has. */
interface OnSide<V> {
  readonly discrepancy: string;
  readonly side: number;
  readonly position: number;
  readonly value: V;
}

const toSide: ForeignKey = {
  columns: ["discrepancy", "side"],
  table: "discrepancy_sides",
  columnsThere: ["discrepancy", "position"],
};
const placeColumns = [
  text("discrepancy", "Id of the discrepancy.", (entry: OnSide<unknown>) => entry.discrepancy, { to: "discrepancies" }),
  integer("side", "The side, by its place in the list of sides.", (entry: OnSide<unknown>) => entry.side),
  integer("position", "Place in the list, counted from 1.", (entry: OnSide<unknown>) => entry.position),
];
const primaryKey = placeColumns.map(({ name }) => name);

/** What the sources answer differently, and what none of them answers. */
export const questionTables: readonly Table[] = [
  collection<Discrepancy<AnyIds>>({
    name: "discrepancies",
    description: "The questions that the sources answer differently. All sides are kept; none is preferred.",
    record: "Discrepancy",
    noted: true,
    of: ({ discrepancies }) => discrepancies,
    columns: [text("question", "Discrepancy.question", ({ question }) => question)],
  }),
  relation({
    name: "discrepancy_sides",
    description: "What each side of a disagreement claims.",
    owner: "discrepancy",
    from: "discrepancies",
    of: ({ discrepancies }) => discrepancies,
    list: ({ sides }) => sides,
    columns: [text("claim", "DiscrepancySide.claim", ({ claim }: DiscrepancySide<AnyIds>) => claim)],
  }),
  table<OnSide<string>>({
    name: "discrepancy_records",
    description: "The records that hold a side; a record may stand on several.",
    primaryKey,
    entries: (visit) => onSides(visit, ({ records }) => records),
    columns: [...placeColumns, text("record", "Id of the record.", ({ value }) => value, { to: "records" })],
    foreignKeys: [toSide],
  }),
  table<OnSide<Citation<AnyIds>>>({
    name: "discrepancy_citations",
    description: "What each side of a disagreement rests on.",
    primaryKey,
    entries: (visit) => onSides(visit, ({ citations }) => citations),
    columns: [
      ...placeColumns,
      ...citationColumns.map((column) => ({
        ...column,
        cell: ({ value }: OnSide<Citation<AnyIds>>) => column.cell(value),
      })),
    ],
    foreignKeys: [toSide, toPassage],
  }),
  collection<Gap<AnyIds>>({
    name: "gaps",
    description: "The questions that people will ask and that no source read here answers.",
    record: "Gap",
    noted: true,
    of: ({ gaps }) => gaps,
    columns: [text("question", "Gap.question", ({ question }) => question)],
  }),
];

function onSides<V>(
  { discrepancies }: Visit<AnyIds>,
  list: (side: DiscrepancySide<AnyIds>) => readonly V[],
): readonly OnSide<V>[] {
  return discrepancies.flatMap(({ id, sides }) =>
    sides.flatMap((side, index) =>
      list(side).map((value, place) => ({ discrepancy: id, side: index + 1, position: place + 1, value })),
    ),
  );
}
