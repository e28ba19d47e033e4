import type { JSX } from "preact";
import { visit } from "../../../src/index.js";
import { called, day, englishOnly, isEnglish, listed, say, word } from "../language.js";
import { capitalized } from "../words.js";
import { Evidence } from "./evidence.js";
import { RecordLinks } from "./record-link.js";
import { Row } from "./row.js";

/** The visit itself, with its own sources. */
export function VisitProfile(): JSX.Element {
  const { id, kind, guests, hosts, countries, days, note } = visit;
  return (
    <section id={id} aria-labelledby="the-visit">
      <h2 id="the-visit">{say("index.theVisit")}</h2>
      <p class="summary">{called(visit)}.</p>
      <dl>
        <Row label={say("explore.filter.kind")}>
          {say("index.kindOfVisit", { kind: capitalized(word("visitKind", kind)) })}
        </Row>
        <Row label={say("index.guest")}>
          <RecordLinks ids={guests} />
        </Row>
        <Row label={say("index.host")}>
          <RecordLinks ids={hosts} />
        </Row>
        <Row label={say("records.country")}>{countries.map((code) => word("country", code)).join(", ")}</Row>
        <Row label={say("index.days")}>{listed(days.map((own) => day(own)))}</Row>
        {note !== undefined && (
          <Row label={say("records.note")} lang={englishOnly()}>
            {note}
          </Row>
        )}
        <Row label={say("explore.evidence")}>
          <Evidence of={visit} />
        </Row>
      </dl>
      {!isEnglish() && (
        <p>
          <small>{say("page.inEnglish")}</small>
        </p>
      )}
    </section>
  );
}
