import type { JSX } from "preact";
import { eventsBefore, formatPeriod, type VisitEvent } from "../../../src/index.js";
import { printed } from "../words.js";
import { type Field, field } from "./field.js";
import { PlaceLine } from "./places.js";
import { RecordLink, RecordLinks } from "./record-link.js";

export function eventFields(event: VisitEvent): readonly Field[] {
  const earlier = event.after === undefined ? undefined : eventsBefore(event).map(({ id }) => id);
  return [
    ...field("date", "When", event.date, (date) => formatPeriod(date, "en-GB")),
    ...field("place", "Where", event.place, (id) => <PlaceLine id={id} />),
    ...field("kind", "Kind", event.kind, printed),
    ...field("partOf", "Part of", event.partOf, (id) => <RecordLink id={id} />),
    ...field("after", "After", event.after, (ids) => <RecordLinks ids={ids} />),
    ...field(
      "after",
      "So also after",
      earlier?.filter((id) => !event.after?.includes(id)),
      (ids) => (ids.length === 0 ? undefined : <RecordLinks ids={ids} />),
    ),
    ...field("participants", "Who took part", event.participants, (all) => <Attendances all={all} />),
    ...field("topics", "On", event.topics, (ids) => <RecordLinks ids={ids} />),
  ].filter(({ value }) => value !== undefined);
}

type Attendances = NonNullable<VisitEvent["participants"]>;

function Attendances({ all }: { readonly all: Attendances }): JSX.Element {
  return (
    <ul>
      {all.map((entry) => (
        <li key={JSON.stringify(entry)}>
          {"participant" in entry && <RecordLink id={entry.participant} />}
          {"organization" in entry && <RecordLink id={entry.organization} />}
          {"group" in entry && entry.group}
          {entry.role !== undefined && <small> {printed(entry.role)}</small>}
        </li>
      ))}
    </ul>
  );
}
