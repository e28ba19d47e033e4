import type { JSX } from "preact";
import { type Agreement, formatPeriod, type Milestone, statusOf } from "../../../src/index.js";
import { printed } from "../words.js";
import { type Field, field } from "./field.js";
import { RecordLink, RecordLinks } from "./record-link.js";

const TITLES: Readonly<Record<Agreement["titleStatus"], string>> = {
  formal: "the document's own",
  reported: "in the words of a report",
  described: "in the dataset's words",
};

export function agreementFields(agreement: Agreement): readonly Field[] {
  return [
    { name: "milestones", label: "Status", value: <strong>{printed(statusOf(agreement))}</strong> },
    ...field("milestones", "Steps", agreement.milestones, (steps) => <Steps steps={steps} />),
    ...field("kind", "Kind", agreement.kind, printed),
    ...field("titleStatus", "Title", agreement.titleStatus, (status) => TITLES[status]),
    ...field("parties", "Parties", agreement.parties, (ids) => <RecordLinks ids={ids} />),
    ...field("initiator", "On the initiative of", agreement.initiator, (id) => <RecordLink id={id} />),
    ...field("signatories", "Signed by", agreement.signatories, (ids) => <RecordLinks ids={ids} />),
    ...field("event", "Agreed at", agreement.event, (id) => <RecordLink id={id} />),
    ...field("partOf", "Part of", agreement.partOf, (id) => <RecordLink id={id} />),
    ...field("places", "Where", agreement.places, (ids) => <RecordLinks ids={ids} />),
    ...field("topics", "On", agreement.topics, (ids) => <RecordLinks ids={ids} />),
  ];
}

function Steps({ steps }: { readonly steps: readonly Milestone[] }): JSX.Element {
  return (
    <ol>
      {steps.map(({ stage, date, reached }) => (
        <li key={`${stage} ${date}`}>
          {printed(stage)}
          {date !== undefined && `, ${formatPeriod(date, "en-GB")}`}
          {!reached && <span class="mark expected">expected</span>}
        </li>
      ))}
    </ol>
  );
}
