import type { JSX } from "preact";
import { formatDate, getDiscrepancy } from "../../../src/index.js";
import { disputedNumbers, numberSidesOf } from "../disputed-numbers.js";
import { capitalized } from "../words.js";

const shown = getDiscrepancy("kazakh-investment");

/** One disputed number at once: each value, who says so, and the page that has it. */
export function OneDispute(): JSX.Element {
  return (
    <section class="dispute" aria-labelledby="dispute">
      <p class="kicker">
        One of {disputedNumbers.length} <a href="records/discrepancies.html">disputed numbers</a>
      </p>
      <h2 id="dispute">
        <a href={`records/discrepancies.html#${shown.id}`}>{shown.question}</a>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Who says so</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {numberSidesOf(shown).map(({ value, speakers, citations }) => (
            <tr key={value}>
              <th scope="row">{capitalized(value)}</th>
              <td>{speakers.join(", ")}</td>
              <td>
                {citations.map(({ source, url }) => (
                  <a key={source.id} href={url} rel="external">
                    {source.publisher}, {formatDate(source.published, "en-GB")}
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
