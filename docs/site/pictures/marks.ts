import {
  dot,
  type LineOptions,
  line,
  type Markish,
  type RectOptions,
  rect,
  type TextOptions,
  text,
} from "@observablehq/plot";
import { WIDTH } from "./picture.js";

/** A text at a place, with what a pointer that rests on it is told. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tip?: string;
}

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tip?: string;
}

export interface ArrowLook {
  readonly stroke: string;
  readonly dashed: boolean;
}

export type Point = readonly [x: number, y: number];

export const DASHES = "4 3";

export function labels(items: readonly Label[], options: TextOptions = {}): Markish {
  return text(items, {
    x: "x",
    y: "y",
    text: "text",
    title: "tip",
    fill: "var(--ink)",
    textAnchor: "start",
    lineHeight: 1.25,
    ...options,
  });
}

export function muted(items: readonly Label[], options: TextOptions = {}): Markish {
  return labels(items, { fill: "var(--muted)", fontSize: 11, ...options });
}

export function heading(x: number, y: number, content: string): Markish {
  return labels([{ x, y, text: content }], { fontSize: 14, fontWeight: 650 });
}

export function boxes(items: readonly Box[], options: RectOptions = {}): Markish {
  return rect(items, { x1: "x1", y1: "y1", x2: "x2", y2: "y2", title: "tip", ...options });
}

/** A bar across the picture with the title of the rows below it. */
export function band(top: number, title: string): readonly Markish[] {
  return [
    boxes([{ x1: 0, y1: top, x2: WIDTH, y2: top + 24 }], { fill: "var(--accent-soft)", rx: 4 }),
    labels([{ x: 10, y: top + 12, text: title }], { fontWeight: 650 }),
  ];
}

/** A straight line, thin unless the options say otherwise. */
export function straight(from: Point, to: Point, options: LineOptions = {}): Markish {
  return line([from, to], { stroke: "var(--line)", strokeWidth: 1, ...options });
}

/** A thin line across. */
export function rule(x1: number, x2: number, y: number, options: LineOptions = {}): Markish {
  return straight([x1, y], [x2, y], options);
}

/** A line through points, with a head at its end. */
export function arrow({ stroke, dashed }: ArrowLook, ...points: readonly Point[]): readonly Markish[] {
  return [
    line(points, { stroke, strokeWidth: 1.5, ...(dashed ? { strokeDasharray: DASHES } : {}) }),
    head(points, stroke),
  ];
}

/** A triangle that points the way of the last leg and ends where it ends. */
function head(points: readonly Point[], fill: string): Markish {
  const [[x1, y1], [x2, y2]] = [points.at(-2) ?? [0, 0], points.at(-1) ?? [0, 0]];
  const angle = Math.atan2(y2 - y1, x2 - x1);
  return dot([0], {
    x: [x2 - 3 * Math.cos(angle)],
    y: [y2 - 3 * Math.sin(angle)],
    symbol: "triangle",
    rotate: [90 + (angle * 180) / Math.PI],
    r: 3.5,
    fill,
  });
}

/** How wide a letter is on average, in parts of the size: more than it is in most fonts, so that no text overflows. */
const LETTER = 0.56;

/** How wide a text may be, in pixels. */
export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** A text in lines of at most so many pixels; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
