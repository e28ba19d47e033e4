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
import { hrefOf, passageHref } from "../links.js";
import { counted } from "../words.js";
import { originName } from "./origin-name.js";

type Cited = CitedRecord | DiscrepancySide;

/** What a record rests on: its witnesses, and each citation with the way into its source. */
export function Evidence({ of: record }: { readonly of: Cited }): JSX.Element {
  const witnesses = witnessesOf(record);
  return (
    <>
      <p class="witnesses">
        {counted(witnesses.length, "witness", "witnesses")}: {witnesses.map(witnessWords).join("; ")}
      </p>
      <Citations of={record} />
    </>
  );
}

/** Whose account it is, and who passes it on: an origin has a word of a vocabulary, a publisher a name. */
function witnessWords({ origin, sources }: Witness): string {
  const name = originName(origin);
  const others = [...new Set(sources.map(({ publisher }) => publisher))].filter((publisher) => publisher !== name);
  return others.length === 0 ? name : `${name} (told by ${others.join(" and ")})`;
}

/** The citations one below the other: the sentence, the few words that carry the fact, and the page. */
export function Citations({ of: record }: { readonly of: Cited }): JSX.Element {
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

function Line({ source, passage, quote, url }: ResolvedCitation): JSX.Element {
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
      <a class="out" href={url} rel="external" aria-label={`the page of ${source.id}`}>
        ↗
      </a>
    </>
  );
}
