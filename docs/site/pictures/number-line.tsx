import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { JSX } from "preact";
import { type AnyIds, boundsOf, type Figure } from "../../../src/index.js";
import { Arrow } from "./shapes.js";

export type NumberScale = ScaleLinear<number, number>;

const ARROW = 34;

/** The scale of numbers that are compared with each other, with room for an arrow on both sides. */
export function numberScale(figures: readonly Figure[], [from, to]: readonly [number, number]): NumberScale {
  const units = new Set(figures.map(({ unit }) => unit));
  if (units.size > 1) throw new Error(`One scale for ${[...units].join(" and ")}?`);
  const values = figures.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spare = least === most ? 1 : 0;
  return scaleLinear([least - spare, most + spare], [from + ARROW + 10, to - ARROW - 10]);
}

interface NumberMarkProps {
  readonly figure: Figure<AnyIds>;
  readonly scale: (value: number) => number;
  readonly y: number;
}

/** A point for an exact number, an arrow where one end is open, a dashed ring for a number that is only approximate. */
export function NumberMark({ figure, scale, y }: NumberMarkProps): JSX.Element {
  const bounds = boundsOf(figure);
  const x = scale(figure.value);
  if (bounds === undefined) return <circle class="ring dashed" cx={x} cy={y} r={6} />;
  const { min, max } = bounds;
  if (min === max) return <circle class="full" cx={x} cy={y} r={5.5} />;
  const way = Number.isFinite(min) ? 1 : -1;
  const isClosed = way === 1 ? bounds.includesMin : bounds.includesMax;
  return (
    <>
      <Arrow from={[x, y]} to={[x + way * ARROW, y]} />
      <circle class={isClosed ? "full" : "ring"} cx={x} cy={y} r={5.5} />
    </>
  );
}
