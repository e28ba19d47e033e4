import type { JSX } from "preact";
import type { DiscrepancySide, Figure } from "../../../src/index.js";
import { NumberMark, numberScale } from "../pictures/number-line.js";

const WIDTH = 300;

interface SideMarkProps {
  readonly of: DiscrepancySide;
  /** The figures of all sides; none where they are not compared. */
  readonly among: readonly Figure[];
}

/** Where the number of a side lies among those of the others, as the picture of the disputed numbers has it. */
export function SideMark({ of: { records }, among }: SideMarkProps): JSX.Element | null {
  const own = among.find(({ id }) => records.some((record) => record === id));
  if (own === undefined) return null;
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      <path class="rule" d={`M0 8H${WIDTH}`} />
      <g class="disputed">
        <NumberMark figure={own} scale={numberScale(among, [0, WIDTH])} y={8} />
      </g>
    </svg>
  );
}
