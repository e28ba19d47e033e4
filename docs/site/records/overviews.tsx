import type { ComponentChildren, JSX } from "preact";
import {
  type Figure,
  figures,
  getEvent,
  getParticipant,
  type Statement,
  statements,
  type VisitRecord,
} from "../../../src/index.js";
import { amount, called, day, englishOnly, type Key, say } from "../language.js";
import { saidBy } from "../said-by.js";
import { capitalized, isInferred } from "../words.js";
import { Badge, certaintiesOf } from "./certainty.js";

/** The figures one a row. */
export function FiguresTable(): JSX.Element {
  return (
    <Table
      caption={say("records.allFigures")}
      records={figures}
      columns={[
        ["records.speaker", (figure) => speakerCell(figure, saidBy(figure).name)],
        [
          "shared.value",
          (figure) => ({ content: <strong>{amount(figure)}</strong>, sort: `${figure.unit} ${figure.value}` }),
        ],
        [
          "records.whatItCounts",
          (figure) => ({ content: <a href={`#${figure.id}`}>{capitalized(called(figure))}</a> }),
        ],
        ["records.period", ({ period }) => ({ content: day(period), sort: period ?? "" })],
        ["records.howSure", certaintyCell],
      ]}
    />
  );
}

/** The statements one a row. */
export function StatementsTable(): JSX.Element {
  return (
    <Table
      caption={say("records.allStatements")}
      records={statements}
      columns={[
        ["records.speaker", (statement) => speakerCell(statement, say("shared.noSpeaker"))],
        ["records.whatWasSaid", summaryCell],
        ["records.whenAndWhere", occasionCell],
        ["records.howSure", certaintyCell],
      ]}
    />
  );
}

interface Cell {
  readonly content: ComponentChildren;
  /** What rows are sorted by, where that is not the text of the cell. */
  readonly sort?: string;
}

interface TableProps<R> {
  readonly caption: string;
  readonly records: readonly R[];
  readonly columns: readonly (readonly [label: Key, cell: (record: R) => Cell])[];
}

/** A table that a script lets readers sort and filter; on a phone each row is a block. */
function Table<R extends VisitRecord>({ caption, records, columns }: TableProps<R>): JSX.Element {
  return (
    <details class="scan" open>
      <summary>{caption}</summary>
      <p class="filter" hidden>
        <label>
          {say("records.filter")} <input type="search" autocomplete="off" />
        </label>
        <output />
      </p>
      <table class="table sortable">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(([label]) => (
              <th key={label} scope="col">
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id}>
              {columns.map(([label, cell]) => {
                const { content, sort } = cell(record);
                return (
                  <td key={label} data-sort={sort}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
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
  const name = speaker && called(speaker);
  return {
    content: (
      <>
        {name ?? <small>{otherwise}</small>}
        {isInferred(record, "speaker") && <Inferred />}
      </>
    ),
    // Those whom a source names stand before the pages: this letter is sorted behind those of all scripts.
    sort: name ?? `\uf8ff ${otherwise}`,
  };
}

function summaryCell({ id, summary }: Statement): Cell {
  return {
    content: (
      <a href={`#${id}`} lang={englishOnly()}>
        {summary}
      </a>
    ),
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
  const certainties = certaintiesOf(record);
  const [{ kind, words }] = certainties;
  return {
    content: certainties.map((certainty) => <Badge key={certainty.kind} of={certainty} />),
    // The least supported first.
    sort: `${["disputed", "inferred", "one", "several"].indexOf(kind)} ${words}`,
  };
}
