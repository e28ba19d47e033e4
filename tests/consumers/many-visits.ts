import { statSync } from "node:fs";
import { join } from "node:path";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { parquetData, parquetSchema } from "../../scripts/files/parquet.js";
import type { Row, Table } from "../../scripts/files/table.js";
import { tables } from "../../scripts/files/tables.js";
import { type AnyIds, dataset, type Visit } from "../../src/index.js";

/** So many visits stand together in a file, so that a reader can pass over those that it does not want. */
const VISITS_TOGETHER = 200;

/** The column that tells the visits apart, as ids are unique in one visit only. */
const VISIT: Table["columns"][number] = {
  name: "visit",
  type: "string",
  description: "Id of the visit.",
  required: true,
};

export function visitId(index: number): string {
  return `visit-${index}`;
}

/**
 * A made-up visit: the real one on other days, and with a word of its own in every text, as the same texts thousands of
 * times over would compress better than any real data.
 */
export function visitNumber(index: number): Visit<AnyIds> {
  const { events, figures, ...visit }: Visit<AnyIds> = JSON.parse(REAL, (_key, value: unknown) =>
    typeof value === "string" && value.includes(" ") ? `${value} ${index}` : value,
  );
  return {
    ...visit,
    events: events.map((event) => ({ ...event, date: later(event.date, index) })),
    figures: figures.map((figure) => ({ ...figure, value: figure.value + index })),
  };
}

const REAL = JSON.stringify(dataset);

/** A day that much later; the visits spread over ten years. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (days % 3650) * 86_400_000).toISOString().slice(0, 10);
}

/** Writes the tables of so many visits, one file a table. Returns the bytes of all. */
export function writeMany(folder: string, count: number): number {
  const files = tables.map((table) => {
    const [path, columns] = [join(folder, `${table.name}.parquet`), [VISIT, ...table.columns]];
    return {
      table,
      path,
      columns,
      writer: new ParquetWriter({ writer: fileWriter(path), schema: parquetSchema(columns) }),
    };
  });
  for (let first = 0; first < count; first += VISITS_TOGETHER) {
    const numbers = Array.from({ length: Math.min(VISITS_TOGETHER, count - first) }, (_, index) => first + index);
    const visits = numbers.map((number) => [visitId(number), visitNumber(number)] as const);
    for (const { table, columns, writer } of files) {
      const rows = visits.flatMap(([id, visit]) => table.rows(visit).map((row): Row => ({ visit: id, ...row })));
      writer.write({ columnData: parquetData(columns, rows) });
    }
  }
  for (const { writer } of files) writer.finish();
  return files.reduce((sum, { path }) => sum + statSync(path).size, 0);
}
