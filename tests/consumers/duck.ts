import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Descriptor, Resource } from "./descriptor.js";

/** A database in memory. */
export interface Duck {
  readonly run: (sql: string) => Promise<void>;
  /** The rows of an answer, each as its values in order. */
  readonly ask: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  /** The rows of an answer by the names of the columns. */
  readonly askByName: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => void;
}

export async function openDuck(): Promise<Duck> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson(),
    askByName: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => connection.closeSync(),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "INTEGER",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};

/** The statement that makes a table with the keys and the constraints that the descriptor gives it. */
export function createTable({ name, schema }: Resource): string {
  const columns = schema.fields.map((field) => {
    const words = field.constraints.enum?.map((word) => `'${word}'`).join(", ");
    const check = words === undefined ? "" : ` CHECK (${field.name} IN (${words}))`;
    return `${field.name} ${TYPES[field.type]}${field.constraints.required ? " NOT NULL" : ""}${check}`;
  });
  const keys = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `FOREIGN KEY (${fields.join(", ")}) REFERENCES ${reference.resource ?? name} (${reference.fields.join(", ")})`,
  );
  return `CREATE TABLE ${name} (${[...columns, `PRIMARY KEY (${schema.primaryKey.join(", ")})`, ...keys].join(", ")})`;
}

/**
 * Fills a table from its file, with the types that the descriptor gives the columns. DuckDB checks a key into the same
 * table against the rows that were there before the statement, so that such rows come after those they point to.
 */
export async function copyCsv(duck: Duck, { name, path, schema }: Resource, folder: string): Promise<void> {
  const columns = schema.fields.map((field) => `'${field.name}': '${TYPES[field.type]}'`).join(", ");
  const rows = `(SELECT * FROM read_csv('${join(folder, path)}', header = true, columns = {${columns}}))`;
  const own = schema.foreignKeys?.find(({ reference }) => reference.resource === undefined)?.fields[0];
  if (own === undefined) return duck.run(`INSERT INTO ${name} FROM ${rows}`);
  const [left, count] = [`id NOT IN (SELECT id FROM ${name})`, `SELECT count(*)::INTEGER FROM ${name}`];
  let [before, after] = [-1, 0];
  while (after > before) {
    before = after;
    await duck.run(
      `INSERT INTO ${name} FROM ${rows} WHERE ${left} AND (${own} IS NULL OR ${own} IN (SELECT id FROM ${name}))`,
    );
    after = Number((await duck.ask(count))[0]?.[0]);
  }
  // What is left now points to nothing, and is refused.
  await duck.run(`INSERT INTO ${name} FROM ${rows} WHERE ${left}`);
}

/** The tables of the data package, with all keys enforced. */
export async function loadCsv(duck: Duck, folder: string, { resources }: Descriptor): Promise<void> {
  for (const resource of resources) {
    await duck.run(createTable(resource));
    await copyCsv(duck, resource, folder);
  }
}

/** The same tables, read where they are from the Parquet files. */
export async function viewParquet(duck: Duck, folder: string, { resources }: Descriptor): Promise<void> {
  for (const { name } of resources) {
    await duck.run(`CREATE VIEW ${name} AS SELECT * FROM '${join(folder, "parquet", name)}.parquet'`);
  }
}
