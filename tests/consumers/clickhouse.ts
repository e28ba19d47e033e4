import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Session } from "chdb";

/** ClickHouse in this process. */
export interface Clickhouse {
  /** The rows of an answer by the names of the columns. */
  readonly askByName: (sql: string) => readonly Readonly<Record<string, unknown>>[];
  readonly close: () => void;
}

/** The engine with a view of each Parquet file in a folder, named as the file is. */
export function openClickhouse(folder: string): Clickhouse {
  const session = new Session();
  for (const file of readdirSync(folder)) {
    const view = basename(file, ".parquet");
    session.query(`CREATE VIEW ${view} AS SELECT * FROM file('${join(folder, file)}')`);
  }
  return {
    askByName: (sql) => {
      const lines = session.query(sql.replace(/;\s*$/, ""), "JSONEachRow").trim();
      return lines === "" ? [] : lines.split("\n").map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
    },
    close: () => session.close(),
  };
}
