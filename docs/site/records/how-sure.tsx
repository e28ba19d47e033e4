import type { JSX } from "preact";
import { BADGES, Badge } from "./certainty.js";

/** What the badges mean, the one place where it is explained. */
export function HowSure(): JSX.Element {
  return (
    <section id="how-sure" aria-labelledby="how-sure-title">
      <h2 id="how-sure-title">How sure a record is</h2>
      <p>
        A badge says how well the main thing in a record is supported. That is the value of a figure, the content of a
        statement, or the status of an agreement. For an event or a person it counts the sources that name them. If
        several badges apply, the lowest in this list is shown.
      </p>
      <dl class="badges">
        {BADGES.map(([badge, meaning]) => (
          <div key={badge.kind}>
            <dt>
              <Badge of={badge} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Single fields that no source states are marked <span class="mark inferred">inferred</span> as well. The note of
        the record says why.
      </p>
    </section>
  );
}
