import type { JSX } from "preact";
import { say } from "../language.js";
import { Say } from "../say.js";
import { Badge, explainedBadges } from "./certainty.js";

/** What the badges mean, the one place where it is explained. */
export function HowSure(): JSX.Element {
  return (
    <section id="how-sure" aria-labelledby="how-sure-title">
      <h2 id="how-sure-title">{say("index.howSure")}</h2>
      <p>{say("index.badges")}</p>
      <dl class="badges">
        {explainedBadges().map(([badge, meaning]) => (
          <div key={badge.kind}>
            <dt>
              <Badge of={badge} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Say text="index.fields" gaps={{ inferred: <span class="mark inferred">{say("shared.inferred")}</span> }} />
      </p>
    </section>
  );
}
