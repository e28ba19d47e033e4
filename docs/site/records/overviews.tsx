import type { JSX } from "preact";
import {
  type Figure,
  figures,
  formatDate,
  formatFigure,
  getEvent,
  getParticipant,
  type Statement,
  statements,
} from "../../../src/index.js";
import { saidBy } from "../said-by.js";
import { capitalized, isInferred } from "../words.js";
import { Badge, certaintyOf } from "./certainty.js";
import { type Cell, Table } from "./table.js";

/** The figures one a row. */
export function FiguresTable(): JSX.Element {
  return (
    <Table
      caption="All figures"
      columns={["Speaker", "Value", "What it counts", "Period", "How sure"].map((label) => ({ label }))}
      rows={figures.map((figure) => ({
        id: figure.id,
        cells: [
          speakerCell(figure, saidBy(figure).name),
          { content: <strong>{formatFigure(figure)}</strong>, sort: `${figure.unit} ${figure.value}` },
          { content: <a href={`#${figure.id}`}>{capitalized(figure.label)}</a> },
          {
            content: figure.period === undefined ? "" : formatDate(figure.period, "en-GB"),
            sort: figure.period ?? "",
          },
          certaintyCell(figure),
        ],
      }))}
    />
  );
}

/** The statements one a row. */
export function StatementsTable(): JSX.Element {
  return (
    <Table
      caption="All statements"
      columns={["Speaker", "What was said", "When and where", "How sure"].map((label) => ({ label }))}
      rows={statements.map((statement) => ({
        id: statement.id,
        cells: [
          speakerCell(statement, "no named speaker"),
          { content: <a href={`#${statement.id}`}>{statement.summary}</a> },
          occasionCell(statement),
          certaintyCell(statement),
        ],
      }))}
    />
  );
}

function Inferred(): JSX.Element {
  return (
    <>
      {" "}
      <span class="mark inferred">inferred</span>
    </>
  );
}

/** The person, or in fainter print what stands in place of one. */
function speakerCell(record: Figure | Statement, otherwise: string): Cell {
  const name = getParticipant(record.speaker)?.name;
  return {
    content: (
      <>
        {name ?? <small>{otherwise}</small>}
        {isInferred(record, "speaker") && <Inferred />}
      </>
    ),
    // Those whom a source names stand before the pages.
    sort: name ?? `~ ${otherwise}`,
  };
}

function occasionCell(statement: Statement): Cell {
  const event = getEvent(statement.event);
  if (event === undefined) return { content: "", sort: "" };
  return {
    content: (
      <>
        {event.date !== undefined && `${formatDate(event.date, "en-GB")}, `}
        {event.title}
        {isInferred(statement, "event") && <Inferred />}
      </>
    ),
    sort: `${event.date ?? ""} ${event.title}`,
  };
}

function certaintyCell(record: Figure | Statement): Cell {
  return { content: <Badge of={certaintyOf(record)} /> };
}
