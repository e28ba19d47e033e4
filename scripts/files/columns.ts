import { parseDate } from "../../src/dates/parse-date.js";
import type { AnyIds, Visit } from "../../src/index.js";
import type { ReferenceTarget } from "../../src/model/references.js";
import { type Field, fieldsOf, type Options, type Scalar } from "../schema/shape.js";
import { columnName, singular } from "./names.js";
import type { Cell, Column, ForeignKey } from "./table.js";

/** A column, with how its cell is read from an entry of its table. */
export interface FilledColumn extends Column {
  readonly cell: (entry: unknown, visit: Visit<AnyIds>) => Cell;
  /** What it points to, alone or together with the columns that must stand beside it. */
  readonly key?: Pick<ForeignKey, "table" | "columnsThere"> & { readonly beside?: readonly string[] };
}

/** The columns of the fields of an object; what its lists hold stands in tables of their own. */
export function columnsOf(object: Options, path: readonly string[] = [], optional = false): readonly FilledColumn[] {
  return fieldsOf(object).flatMap(({ name, description, required, shape }): readonly FilledColumn[] => {
    const own = { path: [...path, name], description, required: required && !optional };
    if (shape.kind === "object") return columnsOf(shape, own.path, !own.required);
    return shape.kind === "scalar" ? scalarColumns(shape, columnName(own.path), own) : [];
  });
}

/** The one column of a list of plain values, or a column for each sort of thing that they may name. */
export function memberColumns(shape: Scalar, { name, description }: Field): readonly FilledColumn[] {
  return scalarColumns(shape, columnName([singular(name)]), { path: [], description, required: true });
}

interface Holder {
  readonly path: readonly string[];
  readonly description: string;
  readonly required: boolean;
}

function scalarColumns(shape: Scalar, name: string, { path, description, required }: Holder): readonly FilledColumn[] {
  const { type, form, isFlag, words, to = [] } = shape;
  const collections = to.filter((target) => target !== "country");
  if (collections.length > 0 && collections.length < to.length) return partyColumns(to, name, path, description);
  const column: FilledColumn = {
    ...{ name, type, field: path },
    description: inColumnNames(description),
    required: required || isFlag === true,
    ...(words === undefined ? {} : { words }),
    ...(isFlag === undefined ? {} : { isFlag }),
    ...keyOf(collections, form, name),
    cell: (entry) => (isFlag ? valueAt(entry, path) === true : cellAt(entry, path, name)),
  };
  return form === "date" ? [column, ...dayColumns(name, path)] : [column];
}

function keyOf(collections: readonly string[], form: Scalar["form"], name: string): Pick<FilledColumn, "key"> {
  // A passage is known by its source and its number; its own number, in its own table, points to nothing.
  if (form === "passage" && name !== "id")
    return { key: { table: "passages", columnsThere: ["source", "id"], beside: ["source"] } };
  const [first, second] = collections;
  if (first === undefined) return {};
  return { key: { table: second === undefined ? tableOf(first) : "records", columnsThere: ["id"] } };
}

/** The visit itself is the only row of its table. */
function tableOf(target: string): string {
  return target === "visit" ? "visits" : target;
}

/** A list may name countries by their codes among ids: then each sort of thing has a column, of which one is filled. */
function partyColumns(
  to: readonly ReferenceTarget[],
  name: string,
  path: readonly string[],
  description: string,
): readonly FilledColumn[] {
  const prefix = path.length === 0 ? "" : `${name}_`;
  return [...to].sort().map((target): FilledColumn => {
    const sort = singular(target);
    return {
      ...{ name: prefix + sort, type: "string", required: false, field: path },
      description: `${inColumnNames(description)} ${target === "country" ? "ISO 3166-1 alpha-2 code, if it is a country." : `Id of the ${sort}, if it is one.`}`,
      ...(target === "country" ? {} : { key: { table: tableOf(target), columnsThere: ["id"] } }),
      cell: (entry, visit) => {
        const id = cellAt(entry, path, name);
        return id === undefined || targetOf(String(id), to, visit) !== target ? undefined : id;
      },
    };
  });
}

function targetOf(id: string, to: readonly ReferenceTarget[], visit: Visit<AnyIds>): string {
  const found = to.find((target) =>
    target === "country" ? /^[A-Z]{2}$/.test(id) : [visit[target]].flat().some((record) => record.id === id),
  );
  if (found === undefined) throw new Error(`"${id}" is not an id of ${to.join(", ")}, nor a code of a country.`);
  return found;
}

/** The bounds of a date as days, so that SQL can compare what in the record is a month or an interval. */
function dayColumns(name: string, path: readonly string[]): readonly FilledColumn[] {
  return (["first", "last"] as const).map((end) => ({
    ...{ name: `${name}_${end}_day`, type: "date", required: false },
    description: `The ${end} day that ${name} covers; empty if it is open or absent. Derived from it.`,
    cell: (entry) => {
      const text = cellAt(entry, path, name);
      const span = text === undefined ? {} : parseDate(String(text));
      if (typeof span === "string") throw new Error(`${name} is no date that exists: "${text}".`);
      return span[end];
    },
  }));
}

/** A doc comment as a table may say it: with the names of columns for those of fields. */
function inColumnNames(description: string): string {
  return description.replaceAll(/`(\w+)`/g, (_, name: string) => `\`${columnName([name])}\``);
}

function cellAt(entry: unknown, path: readonly string[], name: string): Cell {
  const value = valueAt(entry, path);
  if (value === "") throw new Error(`${name} has an empty text, which a table cannot tell from none: leave it out.`);
  if (value === undefined || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new Error(`${name} holds ${JSON.stringify(value)}, which is no value for a column.`);
}

export function valueAt(entry: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), entry);
}
