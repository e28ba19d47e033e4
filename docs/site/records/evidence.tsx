import type { JSX } from "preact";
import {
  type CitedRecord,
  citationsOf,
  type DiscrepancySide,
  type ResolvedCitation,
  type Witness,
  witnessesOf,
} from "../../../src/index.js";
import { listed, publicationDay, say, word } from "../language.js";
import { hrefOf, toPassage } from "../links.js";
import { pathWords } from "./path-words.js";

type Cited = CitedRecord | DiscrepancySide;

/** The evidence of a record, folded: its independent origins, and each citation with links into its source. */
export function Evidence({ of: record }: { readonly of: Cited }): JSX.Element {
  const witnesses = witnessesOf(record);
  const sources = witnesses.reduce((sum, witness) => sum + witness.sources.length, 0);
  return (
    <details>
      <summary>{say("shared.sources", { n: sources })}</summary>
      <p class="witnesses">
        {say("shared.independentOrigins", { n: witnesses.length })}: {witnesses.map(witnessWords).join("; ")}
      </p>
      <Citations of={record} />
    </details>
  );
}

/** An origin, with the publishers of the other pages that repeat it. */
function witnessWords({ origin, sources }: Witness): string {
  const name = word("origin", origin);
  const others = [...new Set(sources.map(({ publisher }) => publisher))].filter((publisher) => publisher !== name);
  return others.length === 0 ? name : say("records.via", { origin: name, publishers: listed(others) });
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
  const sentence = passage === undefined ? undefined : toPassage(source.id, passage);
  return (
    <>
      <a href={hrefOf(source.id)}>{source.publisher}</a> <small>{publicationDay(source.published)}</small>
      {passage !== undefined && (
        <>
          {" "}
          <a
            class="passage"
            href={sentence?.href}
            hreflang={sentence?.hreflang}
            aria-label={say("records.sentenceOf", { passage, source: source.id })}
          >
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
      {supports !== undefined && <small>{say("records.for", { paths: pathWords(supports) })} </small>}
      {url !== undefined && (
        <a class="out" href={url} rel="external" aria-label={say("records.pageOf", { source: source.id })}>
          ↗
        </a>
      )}
    </>
  );
}
