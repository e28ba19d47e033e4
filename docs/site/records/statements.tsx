import type { Statement } from "../../../src/index.js";
import { type Field, field } from "./field.js";
import { RecordLink, RecordLinks } from "./record-link.js";

export function statementFields(statement: Statement): readonly Field[] {
  return [
    {
      name: "speaker",
      label: "Said by",
      value: statement.speaker === undefined ? "nobody whom the report names" : <RecordLink id={statement.speaker} />,
    },
    ...field("event", "At", statement.event, (id) => <RecordLink id={id} />),
    ...field("about", "About", statement.about, (ids) => <RecordLinks ids={ids} />),
    ...field("topics", "On", statement.topics, (ids) => <RecordLinks ids={ids} />),
  ];
}
