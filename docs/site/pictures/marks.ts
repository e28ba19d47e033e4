import { dot, line, type Markish, type RectOptions, rect, type TextOptions, text } from "@observablehq/plot";

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

export interface Route {
  readonly points: readonly Point[];
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

/** Lines with a head at their end. */
export function routes(items: readonly Route[], stroke: string): Markish[] {
  return items.flatMap(({ points, dashed }) => [
    line(points, { stroke, strokeWidth: 1.5, ...(dashed ? { strokeDasharray: DASHES } : {}) }),
    head(points, stroke),
  ]);
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

/** A thin line across. */
export function rule(x1: number, x2: number, y: number, options: { readonly stroke?: string } = {}): Markish {
  return line(
    [
      [x1, y],
      [x2, y],
    ],
    { stroke: "var(--line)", strokeWidth: 1, ...options },
  );
}
