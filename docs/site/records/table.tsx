import type { ComponentChildren, JSX } from "preact";
import { say } from "../language.js";

export interface Column {
  readonly label: string;
}

export interface Cell {
  readonly content: ComponentChildren;
  /** What rows are sorted by, where that is not the text of the cell. */
  readonly sort?: string;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A table that a script lets readers sort and filter; on a phone each row is a block. */
export function Table({ caption, columns, rows }: TableProps): JSX.Element {
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
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map(({ content, sort }, index) => (
                <td key={columns[index]?.label} data-sort={sort}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
