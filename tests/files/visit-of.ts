import type { Column, Row, Table } from "../../scripts/files/table.js";
import { tables as described } from "../../scripts/files/tables.js";
import type { Tables } from "./read-tables.js";

type Fields = Record<string, unknown>;

/** A visit put together again from its tables alone, by what each of them says of itself. */
export function visitOf(tables: Tables): Fields {
  const rowsOf = (name: string): readonly Row[] => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`There is no table ${name}.`);
    return [...found].sort((a, b) => Number(a["position"]) - Number(b["position"]));
  };
  /** The members of a list that a row has, in order. */
  const membersOf = (list: Table, row: Row): readonly unknown[] => {
    const [toOwner] = list.foreignKeys;
    const own = rowsOf(list.name).filter((member) =>
      toOwner?.columns.every((column, index) => member[column] === row[toOwner.columnsThere[index] ?? ""]),
    );
    return own.map((member) => valueOfRow(list, member));
  };
  const valueOfRow = (table: Table, row: Row): unknown => {
    const value: { fields: unknown } = { fields: undefined };
    for (const column of table.columns) put(value, ["fields", ...(column.field ?? [])], cellOf(column, row));
    const isRecord = table.list === undefined;
    const lists = described.filter(
      ({ name, list }) =>
        list !== undefined && list.of !== name && (list.of === table.name || (isRecord && list.of === "records")),
    );
    for (const list of lists) {
      const members = membersOf(list, row);
      const isThere = members.length > 0 || list.list?.required === true;
      put(value, ["fields", ...(list.list?.field ?? [])], isThere ? members : undefined);
    }
    return value.fields;
  };
  /** Of a table that is nothing but lists, each list with whose it is. */
  const ledgersOf = ({ name, primaryKey: [owner = ""], list }: Table): readonly Fields[] =>
    [...new Set(tables.get(name)?.map((row) => row[owner]))].map((id) => ({
      [owner]: id,
      [list?.field[0] ?? ""]: rowsOf(name)
        .filter((row) => row[owner] === id)
        .map((row) => valueOfRow(described.find((table) => table.name === name) ?? never(name), row)),
    }));

  const visit: Fields = {};
  for (const table of described) {
    if (table.list?.of === table.name) visit[table.name] = ledgersOf(table);
    else if (table.list === undefined && table.name !== "records")
      visit[table.name] = rowsOf(table.name).map((row) => valueOfRow(table, row));
  }
  const { visits, ...collections } = visit;
  return { visit: Array.isArray(visits) ? visits[0] : undefined, ...collections };
}

/** What a cell says of its field: a truth value that can only be `true` is absent where it is `false`. */
function cellOf({ name, field, isFlag }: Column, row: Row): unknown {
  return field === undefined || (isFlag && row[name] === false) ? undefined : row[name];
}

/** Puts a value where a path leads; where there is no value, nothing. */
function put(holder: object, path: readonly string[], value: unknown): void {
  const [field = "", ...inner] = path;
  if (value === undefined) return;
  if (inner.length === 0) {
    Reflect.set(holder, field, value);
    return;
  }
  if (Reflect.get(holder, field) === undefined) Reflect.set(holder, field, {});
  put(Object(Reflect.get(holder, field)), inner, value);
}

function never(name: string): never {
  throw new Error(`There is no table ${name}.`);
}
