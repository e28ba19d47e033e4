import type { JSX } from "preact";
import { type Discrepancy, witnessesOf } from "../../../src/index.js";
import { comparableFigures } from "../disputed-numbers.js";
import { called, say } from "../language.js";
import { claimants } from "../said-by.js";
import { Badge, certaintyBy } from "./certainty.js";
import { Evidence } from "./evidence.js";
import { RecordList } from "./record-link.js";
import { SideMark } from "./side-mark.js";

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
