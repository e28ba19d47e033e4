import type { JSX } from "preact";
import { type Discrepancy, witnessesOf } from "../../../src/index.js";
import { counted } from "../words.js";
import { Citations } from "./evidence.js";
import type { Field } from "./field.js";
import { RecordLink } from "./record-link.js";

export function discrepancyFields(discrepancy: Discrepancy): readonly Field[] {
  return [{ name: "sides", label: counted(discrepancy.sides.length, "side"), value: <Sides of={discrepancy} /> }];
}

function Sides({ of: { sides } }: { readonly of: Discrepancy }): JSX.Element {
  return (
    <ol class="sides">
      {sides.map((side) => (
        <li key={side.claim}>
          <p>
            <strong>{side.claim}</strong> <small>{counted(witnessesOf(side).length, "witness", "witnesses")}</small>
          </p>
          <ul>
            {side.records.map((id) => (
              <li key={id}>
                <RecordLink id={id} />
              </li>
            ))}
          </ul>
          <Citations of={side} />
        </li>
      ))}
    </ol>
  );
}
