import type { JSX } from "preact";
import type { Discrepancy } from "../../../src/index.js";
import { comparableFigures } from "../disputed-numbers.js";
import { amount, say } from "../language.js";
import { NumberMark, numberScale } from "../pictures/number-line.js";
import { saidBy } from "../said-by.js";

const WIDTH = 400;

/** The numbers of the sides on one scale, as the picture of the disputed numbers has them. */
export function DotPlot({ of: discrepancy }: { readonly of: Discrepancy }): JSX.Element | null {
  const figures = comparableFigures(discrepancy);
  if (figures.length === 0) return null;
  const scale = numberScale(figures, [0, WIDTH]);
  const lines = figures.map((figure) => `${saidBy(figure).name}: ${amount(figure)}`);
  return (
    <div class="dot-plot" role="img" aria-label={say("records.onOneScale", { lines: lines.join("; ") })}>
      {figures.map((figure, index) => (
        <div key={figure.id}>
          {lines[index]}
          <svg class="picture" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
            <path class="rule" d={`M0 8H${WIDTH}`} />
            <g class="disputed">
              <NumberMark figure={figure} scale={scale} y={8} />
            </g>
          </svg>
        </div>
      ))}
    </div>
  );
}
