import type { JSX } from "preact";
import { boundsOf, type Discrepancy, type Figure, formatFigure, getFigure } from "../../../src/index.js";
import { saidBy } from "../said-by.js";

/** The figures of a discrepancy whose sides are told by numbers alone, all of one measure and unit; otherwise none. */
export function comparableFigures({ sides }: Discrepancy): readonly Figure[] {
  const isShared = (id: string): boolean => sides.every(({ records }) => records.some((own) => own === id));
  const own = sides.map(({ records }) => records.filter((id) => !isShared(id)));
  const figures = own.flat().flatMap((id) => getFigure(id) ?? []);
  const kinds = new Set(figures.map(({ measure, unit }) => `${measure} ${unit}`));
  const areNumbers = own.every((ids) => ids.length > 0) && figures.length === own.flat().length && kinds.size === 1;
  return areNumbers ? figures : [];
}

const WIDTH = 400;
const MARGIN = 8;
/** Room to the right of the greatest number, for its arrow. */
const ARROW = 50;

/** The numbers of the sides on one scale: a dot each, and an arrow where the number is a lower or an upper bound. */
export function DotPlot({ of: discrepancy }: { readonly of: Discrepancy }): JSX.Element | null {
  const figures = comparableFigures(discrepancy);
  if (figures.length === 0) return null;
  const values = figures.map(({ value }) => value);
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  const room = WIDTH - 2 * MARGIN - 2 * ARROW;
  const scale = (value: number): number => MARGIN + ARROW + (range === 0 ? 0.5 : (value - least) / range) * room;
  const lines = figures.map((figure) => `${saidBy(figure).name}: ${formatFigure(figure)}`);
  return (
    <div class="dot-plot" role="img" aria-label={`The numbers on one scale. ${lines.join("; ")}`}>
      {figures.map((figure, index) => (
        <div key={figure.id}>
          {lines[index]}
          <svg viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
            <path class="axis" d={`M${MARGIN} 7H${WIDTH - MARGIN}`} />
            <Bound figure={figure} x={scale(figure.value)} />
            <circle cx={scale(figure.value)} cy={7} r={5} />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** Where the number may also lie: up or down from the dot. */
function Bound({ figure, x }: { readonly figure: Figure; readonly x: number }): JSX.Element | null {
  const known = boundsOf(figure);
  if (known === undefined || known.min === known.max) return null;
  const way = known.max > figure.value ? 1 : -1;
  return <path class="bound" d={`M${x} 7h${way * 40}m${way * -6} -4l${way * 6} 4l${way * -6} 4`} />;
}
