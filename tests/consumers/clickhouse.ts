import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** ClickHouse in this process. */
export interface Clickhouse {
  /** The rows of an answer by the names of the columns. */
  readonly askByName: (sql: string) => readonly Readonly<Record<string, unknown>>[];
  readonly close: () => void;
}

/**
 * The engine with a view of each Parquet file in a folder, named as the file is. It is loaded here, as it is not there on
 * every platform, and only one guide needs it.
 */
export async function openClickhouse(folder: string): Promise<Clickhouse> {
  const { Session } = await import("chdb");
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
