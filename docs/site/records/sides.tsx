import type { JSX } from "preact";
import {
  type Discrepancy,
  type DiscrepancySide,
  figures,
  getParticipant,
  statements,
  witnessesOf,
} from "../../../src/index.js";
import { called, say } from "../language.js";
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
        <caption class="unseen">{say("records.sidesOf", { question: called(discrepancy) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("shared.whoSaysSo")}</th>
            <th scope="col">{say("records.answer")}</th>
            <th scope="col">{say("records.sourcesOfSide")}</th>
          </tr>
        </thead>
        <tbody>
          {discrepancy.sides.map((side) => (
            <tr key={side.claim}>
              <td>{speakersOf(side)}</td>
              <td>
                <strong>{called(side)}</strong>
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
    .flatMap(({ speaker }) => getParticipant(speaker) ?? [])
    .map(called);
  if (people.length > 0) return [...new Set(people)].join(", ");
  const publishers = [
    ...new Set(witnessesOf(side).flatMap(({ sources }) => sources.map(({ publisher }) => publisher))),
  ];
  const list = publishers.slice(0, 3).join(", ");
  return publishers.length > 3 ? say("records.morePublishers", { list, n: publishers.length - 3 }) : list;
}
