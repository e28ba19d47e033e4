import type { JSX } from "preact";
import { getDiscrepancy } from "../../../src/index.js";
import { disputedNumbers, numberSidesOf } from "../disputed-numbers.js";
import { called, publicationDay, say } from "../language.js";
import { Say } from "../say.js";
import { capitalized } from "../words.js";

const shown = getDiscrepancy("kazakh-investment");

/** One disputed number at once: each value, who says so, and the page that has it. */
export function OneDispute(): JSX.Element {
  return (
    <section class="dispute" aria-labelledby="dispute">
      <p class="kicker">
        <Say
          text="front.oneOf"
          gaps={{ n: disputedNumbers.length }}
          links={{ disputes: { href: "records/discrepancies.html" } }}
        />
      </p>
      <h2 id="dispute">
        <a href={`records/discrepancies.html#${shown.id}`}>{called(shown)}</a>
      </h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{say("shared.value")}</th>
            <th scope="col">{say("shared.whoSaysSo")}</th>
            <th scope="col">{say("explore.source")}</th>
          </tr>
        </thead>
        <tbody>
          {numberSidesOf(shown).map(({ value, speakers, citations }) => (
            <tr key={value}>
              <th scope="row">{capitalized(value)}</th>
              <td>{speakers.join("; ")}</td>
              <td>
                {citations.map(({ source, url }) => (
                  <a key={source.id} href={url} rel="external">
                    {source.publisher}, {publicationDay(source.published)}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
