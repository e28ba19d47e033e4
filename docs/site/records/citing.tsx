import type { JSX } from "preact";
import { citeRecord } from "../cite.js";
import { Copied } from "../copied.js";
import { englishOnly, say } from "../language.js";
import type { AnyRecord } from "./record-name.js";

/** How the record is cited, folded. */
export function Citing({ record }: { readonly record: AnyRecord }): JSX.Element {
  const { apa, bibtex } = citeRecord(record);
  return (
    <details class="citing">
      <summary>{say("records.cite")}</summary>
      <p>APA</p>
      <Copied text={apa} label={say("records.copyApa")} lang={englishOnly()} />
      <p>BibTeX</p>
      <Copied text={bibtex} label={say("records.copyBibtex")} lang={englishOnly()} />
    </details>
  );
}
