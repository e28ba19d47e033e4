import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { Source } from "../model/source.js";
import type { Visit } from "../model/visit.js";
import { contains } from "../text/find-text.js";
import type { Alignment, PassageMatch } from "./align.js";
import type { PassageStatus } from "./report.js";

/** Words that a record cites. */
export interface CitedText {
  readonly citation: Citation<AnyIds>;
  readonly source: Source<AnyIds>;
  readonly text: string;
  /** Whether it is all that is at hand of its source: the quote alone, without a text. */
  readonly isQuoteAlone: boolean;
}

/** The words behind the citations, as far as they were found. */
export class Evidence {
  readonly #matches: ReadonlyMap<string, PassageMatch>;
  readonly #excerpts: ReadonlyMap<string, string>;
  readonly #sources: ReadonlyMap<string, Source<AnyIds>>;
  readonly #quotes: Map<string, Map<string, boolean>> = new Map();

  /** `excerpts` are the texts of sources read in part, in the form n1. */
  constructor(visit: Visit<AnyIds>, alignments: ReadonlyMap<string, Alignment>, excerpts: ReadonlyMap<string, string>) {
    const matches = [...alignments].flatMap(([source, { passages }]) =>
      passages.map((match) => [`${source} ${match.id}`, match] as const),
    );
    this.#matches = new Map(matches);
    this.#excerpts = excerpts;
    this.#sources = new Map(visit.sources.map((source) => [source.id, source]));
  }

  /** The words behind a citation, in the form n1; `undefined` if they were not found or the text is missing. */
  textOf({ source, passage }: Citation<AnyIds>): string | undefined {
    return passage === undefined ? this.#excerpts.get(source) : this.#matches.get(`${source} ${passage}`)?.text;
  }

  /** Whether a text has a quote. Each claim of a record asks for all that it cites. */
  hasQuote(text: string, quote: string): boolean {
    const known = this.#quotes.get(text) ?? new Map<string, boolean>();
    this.#quotes.set(text, known);
    const has = known.get(quote) ?? contains(text, quote);
    known.set(quote, has);
    return has;
  }

  /** What became of the passage of a citation in its text. */
  statusOf({ source, passage, quote }: Citation<AnyIds>): PassageStatus | "not checked" {
    if (passage !== undefined) return this.#matches.get(`${source} ${passage}`)?.status ?? "not checked";
    const text = this.#excerpts.get(source);
    if (text === undefined || quote === undefined) return "not checked";
    return this.hasQuote(text, quote) ? "exact" : "missing";
  }

  /**
   * The words behind some citations; `undefined` if any of them changed, or no text of their sources is at hand. A source read
   * in part that has no text contributes the words quoted from it.
   */
  textsOf(citations: readonly Citation<AnyIds>[]): readonly CitedText[] | undefined {
    if (citations.every((citation) => this.textOf(citation) === undefined)) return undefined;
    const texts = citations.flatMap((citation): CitedText | readonly [] => {
      const [source, status] = [this.#sources.get(citation.source), this.statusOf(citation)];
      const asRead = citation.passage === undefined || status === "exact" || status === "moved";
      const text = this.textOf(citation);
      return source === undefined || !asRead
        ? []
        : { citation, source, text: text ?? citation.quote ?? "", isQuoteAlone: text === undefined };
    });
    return texts.length === citations.length ? texts : undefined;
  }
}
