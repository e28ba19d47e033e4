import { daysOf, type EdtfDate } from "../../../src/index.js";
import { describe } from "../descriptions.js";

/** A type that CSV, Table Schema, Parquet and SQL all have. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** What stands in one field of a row; absent where the record says nothing. */
export type Cell = string | number | boolean | undefined;

/** A column of a table whose rows are made from entries. */
export interface Column<Entry> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly required: boolean;
  /** The table whose `id` it holds. */
  readonly to?: string;
  /** The words that may stand in it, where the list of them is closed. */
  readonly words?: readonly string[];
  readonly cell: (entry: Entry) => Cell;
}

type Options = Pick<Column<never>, "to" | "words">;

/**
 * A column of text.
 *
 * @param about - the field of the model that it shows, `"Event.title"`, or else what it holds in a sentence
 */
export function text<E>(name: string, about: string, cell: (entry: E) => string, options: Options = {}): Column<E> {
  return { name, type: "string", description: describe(about), required: true, cell, ...options };
}

/** A column of text that may be absent. */
export function maybe<E>(
  name: string,
  about: string,
  cell: (entry: E) => string | undefined,
  options: Options = {},
): Column<E> {
  return { name, type: "string", description: describe(about), required: false, cell, ...options };
}

export function integer<E>(name: string, about: string, cell: (entry: E) => number): Column<E> {
  return { name, type: "integer", description: describe(about), required: true, cell };
}

export function number<E>(name: string, about: string, cell: (entry: E) => number): Column<E> {
  return { name, type: "number", description: describe(about), required: true, cell };
}

export function truth<E>(name: string, about: string, cell: (entry: E) => boolean): Column<E> {
  return { name, type: "boolean", description: describe(about), required: true, cell };
}

/** The bounds of a date as days, so that SQL can compare what in the record is a month or an interval. */
export function bounds<E>(of: string, date: (entry: E) => EdtfDate | undefined): readonly Column<E>[] {
  return (["first", "last"] as const).map((end) => ({
    name: `${end}_day`,
    type: "date",
    description: `The ${end} day that ${of} covers; empty where it is open or absent. Derived from it.`,
    required: false,
    cell: (entry) => {
      const own = date(entry);
      return own === undefined ? undefined : daysOf(own)[end];
    },
  }));
}

/** The words of a closed list. The compiler asks for every one of them. */
export function closed<Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] {
  return Object.keys(words);
}
