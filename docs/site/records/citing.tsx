import type { JSX } from "preact";
import type { CollectionName } from "../../../src/index.js";
import { citeRecord } from "./cite-record.js";
import type { AnyRecord } from "./record-name.js";

interface CitingProps {
  readonly record: AnyRecord;
  readonly collection: CollectionName;
}

/** How the record is cited, folded. */
export function Citing({ record, collection }: CitingProps): JSX.Element {
  const { apa, bibtex } = citeRecord(record, collection);
  return (
    <details class="citing">
      <summary>Cite this record</summary>
      <Copied text={apa} what="the reference in APA style" />
      <Copied text={bibtex} what="the BibTeX entry" />
    </details>
  );
}

/** A text with a button that copies it; without a script the button stays hidden. */
function Copied({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  return (
    <div class="copied">
      <pre>
        <code>{text}</code>
      </pre>
      <button type="button" class="copy" aria-label={`Copy ${what}`} hidden>
        Copy
      </button>
    </div>
  );
}
