import type { JSX } from "preact";
import { type Figure, figures, getEvent, getParticipant, type Statement, statements } from "../../../src/index.js";
import { amount, called, day, englishOnly, type Key, say } from "../language.js";
import { saidBy } from "../said-by.js";
import { capitalized, isInferred } from "../words.js";
import { Badge, certaintiesOf } from "./certainty.js";
import { type Cell, type Column, Table } from "./table.js";

/** The figures one a row. */
export function FiguresTable(): JSX.Element {
  return (
    <Table
      caption={say("records.allFigures")}
      columns={columns([
        "records.speaker",
        "shared.value",
        "records.whatItCounts",
        "records.period",
        "records.howSure",
      ])}
      rows={figures.map((figure) => ({
        id: figure.id,
        cells: [
          speakerCell(figure, saidBy(figure).name),
          { content: <strong>{amount(figure)}</strong>, sort: `${figure.unit} ${figure.value}` },
          { content: <a href={`#${figure.id}`}>{capitalized(called(figure))}</a> },
          {
            content: figure.period === undefined ? "" : day(figure.period),
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
      caption={say("records.allStatements")}
      columns={columns(["records.speaker", "records.whatWasSaid", "records.whenAndWhere", "records.howSure"])}
      rows={statements.map((statement) => ({
        id: statement.id,
        cells: [
          speakerCell(statement, say("shared.noSpeaker")),
          {
            content: (
              <a href={`#${statement.id}`} lang={englishOnly()}>
                {statement.summary}
              </a>
            ),
          },
          occasionCell(statement),
          certaintyCell(statement),
        ],
      }))}
    />
  );
}

function columns(labels: readonly Key[]): readonly Column[] {
  return labels.map((label) => ({ label: say(label) }));
}

function Inferred(): JSX.Element {
  return (
    <>
      {" "}
      <span class="mark inferred">{say("shared.inferred")}</span>
    </>
  );
}

/** The person, or in fainter print what stands in place of one. */
function speakerCell(record: Figure | Statement, otherwise: string): Cell {
  const speaker = getParticipant(record.speaker);
  const name = speaker === undefined ? undefined : called(speaker);
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
        {event.date !== undefined && `${day(event.date)}, `}
        {called(event)}
        {isInferred(statement, "event") && <Inferred />}
      </>
    ),
    sort: `${event.date ?? ""} ${called(event)}`,
  };
}

function certaintyCell(record: Figure | Statement): Cell {
  return { content: certaintiesOf(record).map((certainty) => <Badge key={certainty.kind} of={certainty} />) };
}
