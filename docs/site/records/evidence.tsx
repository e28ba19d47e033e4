import type { JSX } from "preact";
import {
  type CitedRecord,
  citationsOf,
  type DiscrepancySide,
  formatDate,
  type ResolvedCitation,
  type Witness,
  witnessesOf,
} from "../../../src/index.js";
import { originName } from "../../examples/origin-name.js";
import { hrefOf, passageHref } from "../links.js";
import { counted } from "../words.js";
import { pathWords } from "./path-words.js";

type Cited = CitedRecord | DiscrepancySide;

/** The evidence of a record, folded: its independent origins, and each citation with links into its source. */
export function Evidence({ of: record }: { readonly of: Cited }): JSX.Element {
  const witnesses = witnessesOf(record);
  const sources = witnesses.reduce((sum, witness) => sum + witness.sources.length, 0);
  return (
    <details>
      <summary>{counted(sources, "source")}</summary>
      <p class="witnesses">
        {counted(witnesses.length, "independent origin")}: {witnesses.map(witnessWords).join("; ")}
      </p>
      <Citations of={record} />
    </details>
  );
}

/** An origin, with the publishers of the other pages that repeat it. */
function witnessWords({ origin, sources }: Witness): string {
  const name = originName(origin);
  const others = [...new Set(sources.map(({ publisher }) => publisher))].filter((publisher) => publisher !== name);
  return others.length === 0 ? name : `${name} (via ${others.join(" and ")})`;
}

/** The citations one below the other: the sentence, the few words that carry the fact, and the page. */
function Citations({ of: record }: { readonly of: Cited }): JSX.Element {
  return (
    <ul class="citations">
      {citationsOf(record).map((citation) => (
        <li key={`${citation.source.id} ${citation.passage} ${citation.quote}`}>
          <Line {...citation} />
        </li>
      ))}
    </ul>
  );
}

function Line({ source, passage, quote, supports, url }: ResolvedCitation): JSX.Element {
  return (
    <>
      <a href={hrefOf(source.id)}>{source.publisher}</a> <small>{formatDate(source.published, "en-GB")}</small>
      {passage !== undefined && (
        <>
          {" "}
          <a class="passage" href={passageHref(source.id, passage)} aria-label={`sentence ${passage} of ${source.id}`}>
            {passage}
          </a>
        </>
      )}
      {quote !== undefined && (
        <>
          {" "}
          <q lang={source.language}>{quote}</q>
        </>
      )}{" "}
      {supports !== undefined && <small>for {pathWords(supports)} </small>}
      {url !== undefined && (
        <a class="out" href={url} rel="external" aria-label={`the page of ${source.id}`}>
          ↗
        </a>
      )}
    </>
  );
}
