import type { JSX } from "preact";
import type { Discrepancy } from "../../../src/index.js";
import { comparableFigures, numberSidesOf } from "../disputed-numbers.js";
import { say } from "../language.js";
import { NumberMark, numberScale } from "../pictures/number-line.js";

const WIDTH = 400;

/** The numbers of the sides on one scale, as the picture of the disputed numbers has them. */
export function DotPlot({ of: discrepancy }: { readonly of: Discrepancy }): JSX.Element | null {
  const compared = comparableFigures(discrepancy);
  if (compared.length === 0) return null;
  const scale = numberScale(compared, [0, WIDTH]);
  const sides = numberSidesOf(discrepancy).map(({ speakers, value, figures }) => ({
    line: `${speakers.join("; ")}: ${value}`,
    figures,
  }));
  return (
    <div
      class="dot-plot"
      role="img"
      aria-label={say("records.onOneScale", { lines: sides.map(({ line }) => line).join("; ") })}
    >
      {sides.map(({ line, figures }) => (
        <div key={line}>
          {line}
          <svg class="picture" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
            <path class="rule" d={`M0 8H${WIDTH}`} />
            <g class="disputed">
              {figures.map((figure) => (
                <NumberMark key={figure.id} figure={figure} scale={scale} y={8} />
              ))}
            </g>
          </svg>
        </div>
      ))}
    </div>
  );
}
