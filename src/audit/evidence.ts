import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import type { Source } from "../model/source.js";
import type { Visit } from "../model/visit.js";

import type { Alignment } from "./align.js";
import type { PassageStatus } from "./located.js";

/** Words that a record rests on. */
export interface CitedText {
  readonly citation: Citation<AnyIds>;
  readonly source: Source<AnyIds>;
  readonly text: string;
}

/** What was found of the words behind the citations. */
export interface Evidence {
  /** How the passage of a citation fared. */
  statusOf(citation: Citation<AnyIds>): PassageStatus | "not checked";
  /** The words behind a citation, in the form n1; none where they were not found or not looked for. */
  textOf(citation: Citation<AnyIds>): string | undefined;
  /**
   * The words behind a record, or `undefined` where they are not known as they were read. A page that was read in part
   * and of which there is no text counts with the words quoted from it, beside others and never alone.
   */
  textsOf(record: CitedRecord<AnyIds>): readonly CitedText[] | undefined;
}

/** Gathers the words behind the citations from the texts as they were found; excerpts are in the form n1. */
export function gatherEvidence(
  visit: Visit<AnyIds>,
  alignments: ReadonlyMap<string, Alignment>,
  excerpts: ReadonlyMap<string, string>,
): Evidence {
  const located = new Map(
    [...alignments].map(([source, { passages }]) => [
      source,
      new Map(passages.map((passage) => [passage.id, passage])),
    ]),
  );
  const sources = new Map(visit.sources.map((source) => [source.id, source]));

  const textOf = ({ source, passage }: Citation<AnyIds>): string | undefined =>
    passage === undefined ? excerpts.get(source) : located.get(source)?.get(passage)?.text;

  const statusOf = (citation: Citation<AnyIds>): PassageStatus | "not checked" => {
    const { source, passage, quote } = citation;
    if (passage !== undefined) return located.get(source)?.get(passage)?.status ?? "not checked";
    const text = excerpts.get(source);
    if (text === undefined || quote === undefined) return "not checked";
    return text.includes(quote) ? "exact" : "missing";
  };

  /** The words of a citation as they were read; of a page read in part that is not at hand those quoted, if any. */
  const wordsOf = (citation: Citation<AnyIds>): string | undefined => {
    if (citation.passage === undefined) return textOf(citation) ?? citation.quote ?? "";
    const status = statusOf(citation);
    return status === "exact" || status === "moved" ? textOf(citation) : undefined;
  };

  const textsOf = ({ citations }: CitedRecord<AnyIds>): readonly CitedText[] | undefined => {
    const texts = citations.flatMap((citation): CitedText | readonly [] => {
      const [source, text] = [sources.get(citation.source), wordsOf(citation)];
      return source === undefined || text === undefined ? [] : { citation, source, text };
    });
    const isChecked = citations.some((citation) => textOf(citation) !== undefined);
    return isChecked && texts.length === citations.length ? texts : undefined;
  };

  return { statusOf, textOf, textsOf };
}
