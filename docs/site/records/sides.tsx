import type { JSX } from "preact";
import {
  type Discrepancy,
  type DiscrepancySide,
  figures,
  getParticipant,
  statements,
  witnessesOf,
} from "../../../src/index.js";
import { counted } from "../words.js";
import { Badge, certaintyBy } from "./certainty.js";
import { DotPlot } from "./dot-plot.js";
import { Evidence } from "./evidence.js";
import { RecordList } from "./record-link.js";

/** The sides of a disagreement, a row each: who says it, what, in which records, by which sources. */
export function Sides({ of: discrepancy }: { readonly of: Discrepancy }): JSX.Element {
  return (
    <>
      <DotPlot of={discrepancy} />
      <table class="table sides">
        <caption class="unseen">The sides of: {discrepancy.question}</caption>
        <thead>
          <tr>
            <th scope="col">Who says so</th>
            <th scope="col">Answer</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {discrepancy.sides.map((side) => (
            <tr key={side.claim}>
              <td>{speakersOf(side)}</td>
              <td>
                <strong>{side.claim}</strong>
                <RecordList ids={side.records.filter((id) => !sharedRecords(discrepancy).includes(id))} />
              </td>
              <td>
                <Badge of={certaintyBy(witnessesOf(side).length)} />
                <Evidence of={side} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The records that all sides are about. */
export function sharedRecords({ sides }: Discrepancy): readonly string[] {
  const [first, ...others] = sides;
  return first.records.filter((id) => others.every(({ records }) => records.some((own) => own === id)));
}

/** The people whose numbers or words a side's records are; the publishers where there are none. */
function speakersOf(side: DiscrepancySide): string {
  const people = [...figures, ...statements]
    .filter(({ id }) => side.records.some((own) => own === id))
    .flatMap(({ speaker }) => getParticipant(speaker)?.name ?? []);
  if (people.length > 0) return [...new Set(people)].join(", ");
  const publishers = [
    ...new Set(witnessesOf(side).flatMap(({ sources }) => sources.map(({ publisher }) => publisher))),
  ];
  const more = publishers.length > 3 ? ` and ${counted(publishers.length - 3, "more publisher")}` : "";
  return publishers.slice(0, 3).join(", ") + more;
}
