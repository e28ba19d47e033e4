import { scale } from "@observablehq/plot";
import type { Figure } from "../../../src/index.js";

/** The one axis of a measure: where a value stands, and the values that are marked. */
export interface MeasureScale {
  readonly apply: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

/** Where the largest value is so many times the smallest, only a logarithmic axis shows both. */
const WIDE = 20;

/** The axis of figures that share a unit, between two places. From nought on, unless it is logarithmic. */
export function measureScale(own: readonly Figure[], range: readonly [number, number]): MeasureScale {
  const units = new Set(own.map(({ unit }) => unit));
  if (units.size > 1) throw new Error(`One axis for ${[...units].join(" and ")}?`);
  const values = own.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLog = most / least > WIDE;
  const ticks = isLog ? powers(least, most) : steps(most);
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const { apply } = scale({ x: { type: isLog ? "log" : "linear", domain, range: [...range] } });
  return { apply: (value) => Math.round(apply(value) * 10) / 10, ticks, isLog };
}

function powers(least: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** From nought beyond the largest value, in four to seven steps of 1, 2, 2.5 or 5 and noughts. */
function steps(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => most / one < 6) ?? power;
  return Array.from({ length: Math.floor(most / step) + 2 }, (_, index) => index * step);
}

/** A number of an axis, in few letters. */
export function tickLabel(value: number): string {
  const [, size, word] = SCALES.find(([least]) => value >= least) ?? [0, 1, ""];
  return `${(value / size).toLocaleString("en")}${word}`;
}

const SCALES: readonly (readonly [least: number, size: number, word: string])[] = [
  [1e9, 1e9, " billion"],
  [1e6, 1e6, " million"],
];
