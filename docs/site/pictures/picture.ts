import type { Markish } from "@observablehq/plot";
import type { CollectionName } from "../../../src/index.js";

/** A picture of the visit, before it is drawn. Everything in it is placed in pixels. */
export interface Picture {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** What it shows, in a few words: its accessible name. */
  readonly title: string;
  /** What it tells, for those who do not see it. */
  readonly description: string;
  /** The heading under which a page shows it. */
  readonly heading: string;
  /** How it is read, for those who see it. */
  readonly reading: string;
  /** The collections whose records it shows. */
  readonly shows: readonly (CollectionName | "passages")[];
  readonly height: number;
  readonly marks: readonly Markish[];
}

/** A part of a picture, and where it ends. */
export interface Part {
  readonly marks: readonly Markish[];
  readonly bottom: number;
}

/** The width of every picture: a column of text holds it. */
export const WIDTH = 860;
