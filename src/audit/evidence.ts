import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import type { Source } from "../model/source.js";
import type { Visit } from "../model/visit.js";
import type { Alignment } from "./align.js";
import type { PassageStatus } from "./report.js";

/** Words that a record cites. */
export interface CitedText {
  readonly citation: Citation<AnyIds>;
  readonly source: Source<AnyIds>;
  readonly text: string;
}

/** The words behind the citations, as far as they were found. */
export interface Evidence {
  /** How the passage of a citation stands in its text. */
  statusOf(citation: Citation<AnyIds>): PassageStatus | "not checked";
  /** The words behind a citation, in the form n1; `undefined` if they were not found, or there is no text. */
  textOf(citation: Citation<AnyIds>): string | undefined;
  /**
   * The words behind a record; `undefined` if any of them changed, or no text of its sources is at hand. A source read
   * in part that has no text contributes the words quoted from it.
   */
  textsOf(record: CitedRecord<AnyIds>): readonly CitedText[] | undefined;
}

/** Collects the words behind the citations. `excerpts` are the texts of sources read in part, in the form n1. */
export function gatherEvidence(
  visit: Visit<AnyIds>,
  alignments: ReadonlyMap<string, Alignment>,
  excerpts: ReadonlyMap<string, string>,
): Evidence {
  const matches = new Map(
    [...alignments].flatMap(([source, { passages }]) =>
      passages.map((match) => [`${source} ${match.id}`, match] as const),
    ),
  );
  const sources = new Map(visit.sources.map((source) => [source.id, source]));

  const textOf = ({ source, passage }: Citation<AnyIds>): string | undefined =>
    passage === undefined ? excerpts.get(source) : matches.get(`${source} ${passage}`)?.text;

  const statusOf = ({ source, passage, quote }: Citation<AnyIds>): PassageStatus | "not checked" => {
    if (passage !== undefined) return matches.get(`${source} ${passage}`)?.status ?? "not checked";
    const text = excerpts.get(source);
    if (text === undefined || quote === undefined) return "not checked";
    return text.includes(quote) ? "exact" : "missing";
  };

  /** The words of a citation as they were read. */
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
