import type { JSX } from "preact";
import type { Discrepancy, DiscrepancySide } from "../../../src/index.js";
import { comparableFigures } from "../disputed-numbers.js";
import { NumberMark, numberScale } from "../pictures/number-line.js";

const WIDTH = 300;

interface SideMarkProps {
  readonly of: DiscrepancySide;
  readonly among: Discrepancy;
}

/** Where the number of a side lies among those of the others, as the picture of the disputed numbers has it. */
export function SideMark({ of: side, among }: SideMarkProps): JSX.Element | null {
  const compared = comparableFigures(among);
  const [own] = compared.filter(({ id }) => side.records.some((record) => record === id));
  if (own === undefined) return null;
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      <path class="rule" d={`M0 8H${WIDTH}`} />
      <g class="disputed">
        <NumberMark figure={own} scale={numberScale(compared, [0, WIDTH])} y={8} />
      </g>
    </svg>
  );
}
