import type { JSX } from "preact";
import { visit } from "../../../src/index.js";
import { called, day, englishOnly, isEnglish, listed, say, word } from "../language.js";
import { capitalized } from "../words.js";
import { EnglishMark } from "./english-mark.js";
import { Evidence } from "./evidence.js";
import { RecordLinks } from "./record-link.js";

/** The visit itself, with its own sources. */
export function VisitProfile(): JSX.Element {
  const { id, kind, guests, hosts, countries, days, note } = visit;
  const lines: readonly (readonly [label: string, value: JSX.Element | string, lang?: string | undefined])[] = [
    [say("explore.filter.kind"), say("index.kindOfVisit", { kind: capitalized(word("visitKind", kind)) })],
    [say("index.guest"), <RecordLinks key="guests" ids={guests} />],
    [say("index.host"), <RecordLinks key="hosts" ids={hosts} />],
    [say("records.country"), countries.map((code) => word("country", code)).join(", ")],
    [say("index.days"), listed(days.map((own) => day(own)))],
    ...(note === undefined ? [] : [[say("records.note"), note, englishOnly()] as const]),
    [say("explore.evidence"), <Evidence key="evidence" of={visit} />],
  ];
  return (
    <section id={id} aria-labelledby="the-visit">
      <h2 id="the-visit">{say("index.theVisit")}</h2>
      <p class="summary">{called(visit)}.</p>
      <dl>
        {lines.map(([label, value, lang]) => (
          <div key={label}>
            <dt>
              {label}
              <EnglishMark lang={lang} />
            </dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
      </dl>
      {!isEnglish() && (
        <p>
          <small>{say("page.inEnglish")}</small>
        </p>
      )}
    </section>
  );
}
