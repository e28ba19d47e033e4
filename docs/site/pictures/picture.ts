import type { JSX } from "preact";
import type { CollectionName } from "../../../src/index.js";
import { type Key, say } from "../language.js";

/** What is drawn into a file. Its content is placed in pixels, for the room of a desk or of a phone. */
export interface Drawable {
  /** The name of its files, without the ending. */
  readonly name: string;
  /** What it shows: a finding, taken from the data. */
  readonly title: string;
  /** How it is read. */
  readonly reading: string;
  /** What it says, for those who do not see it. */
  readonly description: string;
  readonly draw: (room: Room) => Part;
}

/** A picture of the visit, as the page of pictures shows it. */
export interface Picture extends Drawable {
  /** What it is about, in a few words. */
  readonly heading: string;
  /** The collections whose records it shows. */
  readonly shows: readonly CollectionName[];
  /** Its data. */
  readonly table: PictureTable;
}

/** The data of a picture: a row for each mark or line of it, with the record that it is taken from. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | number)[] }[];
}

/** The data of a picture: each column with its cell for a row, whose record has the id. */
export function tableOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  columns: readonly (readonly [label: Key, cell: (row: Row) => string | number])[],
): PictureTable {
  return {
    columns: columns.map(([label]) => say(label)),
    rows: rows.map((row) => ({ id: row.id, cells: columns.map(([, cell]) => cell(row)) })),
  };
}

/** The room of a picture, in pixels. */
export interface Room {
  readonly width: number;
  readonly isNarrow: boolean;
}

/** Both are shown at their own size or larger: so no text is smaller than it is drawn. */
export const WIDE: Room = { width: 720, isNarrow: false };
export const NARROW: Room = { width: 350, isNarrow: true };

/** A part of a picture, and where it ends. */
export interface Part {
  readonly content: JSX.Element;
  readonly bottom: number;
}
