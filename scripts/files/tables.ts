import type { AnyIds, Visit } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";
import { type Field, fieldsOf, type List, type ObjectShape, type Options, visitShape } from "../schema/shape.js";
import { columnsOf, type FilledColumn, memberColumns, valueAt } from "./columns.js";
import { derivedColumns } from "./derived-columns.js";
import { singular, snakeCase } from "./names.js";
import type { ForeignKey, Row, Table } from "./table.js";

/** What a table has a row of, with the cells that say where it stands. */
interface Entry {
  readonly keys: Row;
  readonly value: unknown;
}

type EntriesOf = (visit: Visit<AnyIds>) => readonly Entry[];

/** What has lists: a table, or whatever records there are. */
interface Owner {
  /** What the tables of its lists are called after. */
  readonly name: string;
  readonly table: string;
  /** The columns by which a row of a list tells whose it is, and those that they point to. */
  readonly keys: Readonly<Record<string, string>>;
  /** Each owner, with the keys that the members of its lists have. */
  readonly entries: EntriesOf;
}

const records: EntriesOf = (visit) =>
  (["visit", ...COLLECTION_NAMES] as const).flatMap((collection) =>
    membersOf(visit, collection).map((value) => ({
      keys: { id: String(valueAt(value, ["id"])), collection },
      value,
    })),
  );

/**
 * The tables of a visit of this shape: one for each collection, one for each list that its records have. A table stands
 * after those that its keys point to, so that they can be loaded in this order.
 */
function tablesOf(shape: ObjectShape): readonly Table[] {
  const collections = shape.fields.flatMap((field) => {
    // The visit itself is the only one of its kind.
    const one = field.shape.kind === "list" ? field.shape.of : field.shape;
    return one.kind === "object" ? [{ ...field, one, lists: listsOf(one) }] : [];
  });
  // Lists that records of several collections have, such as their citations, are one table for all of them.
  const all = collections.flatMap(({ lists }) => lists);
  const timesOf = ({ list }: ListField): number => all.filter((other) => other.list.schema === list.schema).length;
  // The first says what they are; a later collection may say why it has them too.
  const shared = new Map(
    all
      .filter((own) => timesOf(own) > 1)
      .reverse()
      .map((own) => [own.list.schema, own] as const),
  );
  const owner: Owner = {
    ...{ name: "record", table: "records", keys: { record: "id" } },
    entries: (visit) => records(visit).map(({ keys, value }) => ({ keys: { record: keys["id"] }, value })),
  };
  return inOrder([
    tableOf("records", "Every record by its id, which is unique in the whole visit.", ["id"], records, [
      keyColumn("id", "Id of the record."),
      { ...keyColumn("collection", "The collection that it is in."), words: ["visit", ...COLLECTION_NAMES] },
    ]),
    ...collections.flatMap(({ lists, ...own }) =>
      collectionTables({
        ...own,
        lists: lists.filter(({ list }) => !shared.has(list.schema)),
        derived: derivedColumns(lists),
      }),
    ),
    ...[...shared.values()]
      .reverse()
      .flatMap((list) =>
        listTables({ ...list, table: snakeCase(list.path), of: "records", owner, emptyIsKept: false }),
      ),
  ]);
}

/** The tables of a visit. */
export const tables: readonly Table[] = tablesOf(visitShape);

interface CollectionSpec {
  readonly name: string;
  readonly description: string;
  readonly one: Options;
  /** Those of its lists that have tables of their own. */
  readonly lists: readonly ListField[];
  readonly derived: readonly FilledColumn[];
}

function collectionTables({ name: collection, description, one, lists, derived }: CollectionSpec): readonly Table[] {
  const entries: EntriesOf = (visit) =>
    membersOf(visit, collection).map((value, index) => ({ keys: { position: index + 1 }, value }));
  const ownerBy = (name: string, key: string, table: string): Owner => ({
    ...{ name, table, keys: { [name]: "id" } },
    entries: (visit) => entries(visit).map(({ value }) => ({ keys: { [name]: String(valueAt(value, [key])) }, value })),
  });
  const [id, ...columns] = columnsOf(one);
  if (id?.name !== "id") {
    // What has no id is known by the record that it is about, and is nothing but the list that it holds.
    const [list] = lists;
    if (id?.key === undefined || list === undefined || columns.length > 0)
      throw new Error(`The members of ${collection} have no id, and are no list about a record that has one.`);
    const about = ownerBy(id.name, id.name, id.key.table);
    return listTables({ ...list, table: collection, of: collection, owner: about, emptyIsKept: false });
  }
  const table = collection === "visit" ? "visits" : collection;
  const owner = ownerBy(singular(collection), "id", table);
  // A note is long: it comes last.
  const ordered = [...columns, ...derived].sort((a, b) => Number(a.name === "note") - Number(b.name === "note"));
  const own = [{ ...id, key: { table: "records", columnsThere: ["id"] } }, positionColumn("collection"), ...ordered];
  return [
    tableOf(table, description, ["id"], entries, own),
    ...lists.flatMap((list) =>
      listTables({ ...list, table: `${owner.name}_${snakeCase(list.path)}`, of: table, owner }),
    ),
  ];
}

interface ListSpec extends ListField {
  readonly table: string;
  /** The table whose rows have the list. */
  readonly of: string;
  readonly owner: Owner;
  /** Whether an empty list is told from none: if its owner has a row, and always has the list. */
  readonly emptyIsKept?: boolean;
}

function listTables({ field, list, path, table, of: listOf, owner, emptyIsKept = true }: ListSpec): readonly Table[] {
  const { of } = list;
  if (of.kind === "list") throw new Error(`The files have no form for a list of lists: ${table}.`);
  const required = field.required && emptyIsKept;
  const entries: EntriesOf = (visit) =>
    owner.entries(visit).flatMap(({ keys, value }) => {
      const own = valueAt(value, path);
      if (!Array.isArray(own)) return [];
      return own.map((member: unknown, index) => ({ keys: { ...keys, position: index + 1 }, value: member }));
    });
  const keys = Object.keys(owner.keys);
  const columns = [
    ...keys.map((key, index) =>
      index === 0
        ? keyColumn(key, `Id of the ${key.replaceAll("_", " ")}.`)
        : { ...keyColumn(key, `The ${key}, by its place in the list.`), type: "integer" as const },
    ),
    positionColumn("list"),
    ...(of.kind === "object" ? columnsOf(of) : memberColumns(of, field)),
  ];
  const hasId = columns.some(({ name }) => name === "id");
  const toOwner = { columns: keys, table: owner.table, columnsThere: Object.values(owner.keys) };
  const own = tableOf(table, field.description, [...keys, hasId ? "id" : "position"], entries, columns, [toOwner], {
    ...{ of: listOf, field: path, required },
  });
  if (of.kind !== "object") return [own];
  const one = singular(field.name);
  const inner: Owner = {
    ...{
      name: `${owner.name}_${one}`,
      table,
      keys: { ...Object.fromEntries(keys.map((key) => [key, key])), [one]: "position" },
    },
    entries: (visit) =>
      entries(visit).map(({ keys: { position, ...others }, value }) => ({
        keys: { ...others, [one]: position },
        value,
      })),
  };
  return [
    own,
    ...listsOf(of).flatMap((next) =>
      listTables({ ...next, table: `${inner.name}_${snakeCase(next.path)}`, of: table, owner: inner }),
    ),
  ];
}

/** A field that is a list, with the way to it from the object. */
interface ListField {
  readonly field: Field;
  readonly list: List;
  readonly path: readonly string[];
}

/** The lists of an object, those within the objects that it holds included. */
function listsOf(object: Options, path: readonly string[] = []): readonly ListField[] {
  return fieldsOf(object).flatMap((field) => {
    const there = [...path, field.name];
    if (field.shape.kind === "list") return [{ field, list: field.shape, path: there }];
    return field.shape.kind === "object" ? listsOf(field.shape, there) : [];
  });
}

function tableOf(
  name: string,
  description: string,
  primaryKey: readonly string[],
  entries: EntriesOf,
  all: readonly FilledColumn[],
  keys: readonly ForeignKey[] = [],
  list?: Table["list"],
): Table {
  const columns = withPlainDays(all);
  const own = columns.flatMap(({ name: column, key }) =>
    key === undefined
      ? []
      : [{ columns: [...(key.beside ?? []), column], table: key.table, columnsThere: key.columnsThere }],
  );
  return {
    ...{ name, description, primaryKey, foreignKeys: [...keys, ...own] },
    columns: columns.map(({ cell: _, key: __, ...column }) => column),
    ...(list === undefined ? {} : { list }),
    rows: (visit) =>
      entries(visit).map(({ keys: cells, value }) =>
        Object.fromEntries(columns.map((column) => [column.name, cells[column.name] ?? column.cell(value, visit)])),
      ),
  };
}

/** The first date of a table has its bounds in `first_day` and `last_day`; those of a second are named after it. */
function withPlainDays(columns: readonly FilledColumn[]): readonly FilledColumn[] {
  const [first] = columns.filter(({ type }) => type === "date").map(({ name }) => name.replace("_first_day", ""));
  return columns.map((column) =>
    column.type === "date" ? { ...column, name: column.name.replace(`${first}_`, "") } : column,
  );
}

function keyColumn(name: string, description: string): FilledColumn {
  return { name, type: "string", description, required: true, cell: () => undefined };
}

function positionColumn(place: string): FilledColumn {
  return { ...keyColumn("position", `Place in the ${place}, counted from 1.`), type: "integer" };
}

function membersOf(visit: Visit<AnyIds>, collection: string): readonly unknown[] {
  const own = valueAt(visit, [collection]);
  return Array.isArray(own) ? own : [own];
}

/** Tables after those that their keys point to, otherwise as they were. */
function inOrder(all: readonly Table[]): readonly Table[] {
  const placed = new Set<Table>();
  const place = (table: Table | undefined): void => {
    if (table === undefined || placed.has(table)) return;
    for (const { table: there } of table.foreignKeys)
      if (there !== table.name) place(all.find(({ name }) => name === there));
    placed.add(table);
  };
  for (const table of all) place(table);
  return [...placed];
}
