import type { JSX } from "preact";
import { type Discrepancy, type DiscrepancySide, type Figure, witnessesOf } from "../../../src/index.js";
import { comparableFigures } from "../disputed-numbers.js";
import { called, say } from "../language.js";
import { NumberMark, numberScale } from "../pictures/number-line.js";
import { claimants } from "../said-by.js";
import { Badge, certaintyBy } from "./certainty.js";
import { Evidence } from "./evidence.js";
import { RecordList } from "./record-link.js";

/** The sides of a disagreement, a row each: who says it, what, in which records, by which sources. */
export function Sides({ of: discrepancy }: { readonly of: Discrepancy }): JSX.Element {
  const [shared, compared] = [sharedRecords(discrepancy), comparableFigures(discrepancy)];
  return (
    <table class="table sides">
      <caption class="unseen">{say("records.sidesOf", { question: called(discrepancy) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("shared.whoSaysSo")}</th>
          <th scope="col">{say("records.answer")}</th>
          <th scope="col">{say("collections.sources")}</th>
        </tr>
      </thead>
      <tbody>
        {discrepancy.sides.map((side) => (
          <tr key={side.claim}>
            <td>{claimants(side).join("; ")}</td>
            <td>
              <strong>{called(side)}</strong>
              <SideMark of={side} among={compared} />
              <RecordList ids={side.records.filter((id) => !shared.includes(id))} />
            </td>
            <td>
              <Badge of={certaintyBy(witnessesOf(side).length)} />
              <Evidence of={side} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The records that all sides are about. */
export function sharedRecords({ sides }: Discrepancy): readonly string[] {
  const [first, ...others] = sides;
  return first.records.filter((id) => others.every(({ records }) => records.some((own) => own === id)));
}

interface SideMarkProps {
  readonly of: DiscrepancySide;
  /** The figures of all sides; none where they are not compared. */
  readonly among: readonly Figure[];
}

const MARK_WIDTH = 300;

/** Where the number of a side lies among those of the others, as the picture of the disputed numbers has it. */
function SideMark({ of: { records }, among }: SideMarkProps): JSX.Element | null {
  const own = among.find(({ id }) => records.some((record) => record === id));
  if (own === undefined) return null;
  return (
    <svg class="picture" viewBox={`0 0 ${MARK_WIDTH} 16`} aria-hidden="true">
      <path class="rule" d={`M0 8H${MARK_WIDTH}`} />
      <g class="disputed">
        <NumberMark figure={own} scale={numberScale(among, [0, MARK_WIDTH])} y={8} />
      </g>
    </svg>
  );
}
