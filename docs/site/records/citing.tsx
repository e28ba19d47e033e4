import type { JSX } from "preact";
import { citeRecord } from "../cite.js";
import { Copied } from "../copied.js";
import type { AnyRecord } from "./record-name.js";

/** How the record is cited, folded. */
export function Citing({ record }: { readonly record: AnyRecord }): JSX.Element {
  const { apa, bibtex } = citeRecord(record);
  return (
    <details class="citing">
      <summary>Cite this record</summary>
      <Copied text={apa} what="the reference in APA style" />
      <Copied text={bibtex} what="the BibTeX entry" />
    </details>
  );
}
