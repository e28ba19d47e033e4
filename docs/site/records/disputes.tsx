import type { JSX } from "preact";
import type { Discrepancy } from "../../../src/index.js";
import { hrefOf } from "../links.js";

/** The disagreements that a record stands in, each with all its sides. */
export function Disputes({ all }: { readonly all: readonly Discrepancy[] }): JSX.Element {
  return (
    <ul>
      {all.map(({ id, question, sides }) => (
        <li key={id}>
          <a href={hrefOf(id)}>{question}</a> <small>{sides.map(({ claim }) => claim).join(" ")}</small>
        </li>
      ))}
    </ul>
  );
}
