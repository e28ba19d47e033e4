import type { JSX } from "preact";
import { formatDate, visit } from "../../../src/index.js";
import { capitalized, countryName, printed } from "../words.js";
import { Evidence } from "./evidence.js";
import { RecordLinks } from "./record-link.js";

/** The visit itself, with its own sources. */
export function VisitProfile(): JSX.Element {
  const { id, title, kind, guests, hosts, countries, days, note } = visit;
  const lines: readonly (readonly [label: string, value: JSX.Element | string])[] = [
    ["Kind", `${capitalized(printed(kind))} visit`],
    ["Guest", <RecordLinks key="guests" ids={guests} />],
    ["Host", <RecordLinks key="hosts" ids={hosts} />],
    ["Country", countries.map(countryName).join(", ")],
    ["Days", days.map((day) => formatDate(day, "en-GB")).join(" and ")],
    ...(note === undefined ? [] : [["Note", note] as const]),
    ["Evidence", <Evidence key="evidence" of={visit} />],
  ];
  return (
    <section id={id} aria-labelledby="the-visit">
      <h2 id="the-visit">The visit</h2>
      <p class="summary">{title}.</p>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
