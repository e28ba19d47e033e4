import type { AnyIds } from "../model/ids.js";
import type { Citation } from "../model/record.js";
import type { Source } from "../model/source.js";
import type { Visit } from "../model/visit.js";
import { allCitations, groupBy } from "../rules/walk.js";
import type { Alignment, PassageMatch } from "./align.js";
import { normalizeText } from "./normalize-text.js";
import { PartFinder } from "./part-finder.js";
import type { PassageStatus } from "./report.js";

export interface CitedText {
  readonly citation: Citation<AnyIds>;
  readonly source: Source<AnyIds>;
  readonly text: string;
  /** The quote of the citation in the form n1, if the text has it. */
  readonly quote: string | undefined;
  /** Whether it is all that is at hand of its source: the quote alone, without a text. */
  readonly isQuoteAlone: boolean;
}

/** The words behind the citations, as far as they were found. */
export class Evidence {
  readonly #matches: ReadonlyMap<string, PassageMatch>;
  readonly #excerpts: ReadonlyMap<string, string>;
  readonly #sources: ReadonlyMap<string, Source<AnyIds>>;
  /** The quotes that each text has, looked for together. */
  readonly #quotes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The quotes in the form n1, as the texts are. */
  readonly #inForm: Map<string, string> = new Map();

  /** `excerpts` are the texts of sources read in part, in the form n1. */
  constructor(visit: Visit<AnyIds>, alignments: ReadonlyMap<string, Alignment>, excerpts: ReadonlyMap<string, string>) {
    const matches = [...alignments].flatMap(([source, { passages }]) =>
      passages.map((match) => [`${source} ${match.id}`, match] as const),
    );
    this.#matches = new Map(matches);
    this.#excerpts = excerpts;
    this.#sources = new Map(visit.sources.map((source) => [source.id, source]));
    const cited = groupBy(allCitations(visit), ({ value }) => this.textOf(value));
    const quotes = [...cited].flatMap(([text, own]) => {
      const asked = own.flatMap(({ value: { quote } }) => (quote === undefined ? [] : this.#quoteInForm(quote)));
      return text === undefined ? [] : [[text, new PartFinder(asked).in(text)] as const];
    });
    this.#quotes = new Map(quotes);
  }

  /** The words behind a citation, in the form n1; `undefined` if they were not found or the text is missing. */
  textOf({ source, passage }: Citation<AnyIds>): string | undefined {
    return passage === undefined ? this.#excerpts.get(source) : this.#matches.get(`${source} ${passage}`)?.text;
  }

  /** Whether the words behind a citation have its quote; `undefined` without such words or a quote. */
  hasQuote(citation: Citation<AnyIds>): boolean | undefined {
    const text = this.textOf(citation);
    if (text === undefined || citation.quote === undefined) return undefined;
    return this.#isIn(text, this.#quoteInForm(citation.quote));
  }

  #isIn(text: string, quote: string): boolean {
    return this.#quotes.get(text)?.has(quote) === true;
  }

  #quoteInForm(quote: string): string {
    const own = this.#inForm.get(quote) ?? normalizeText(quote);
    this.#inForm.set(quote, own);
    return own;
  }

  statusOf(citation: Citation<AnyIds>): PassageStatus | "not checked" {
    const { source, passage } = citation;
    if (passage !== undefined) return this.#matches.get(`${source} ${passage}`)?.status ?? "not checked";
    const hasQuote = this.hasQuote(citation);
    return hasQuote === undefined ? "not checked" : hasQuote ? "exact" : "missing";
  }

  /**
   * The words behind some citations; `undefined` if any of them changed or is missing. A source read in part that has no text
   * contributes the words quoted from it.
   */
  textsOf(citations: readonly Citation<AnyIds>[]): readonly CitedText[] | undefined {
    const texts = citations.flatMap((citation): CitedText | readonly [] => {
      const [source, status] = [this.#sources.get(citation.source), this.statusOf(citation)];
      const asRead = citation.passage === undefined || status === "exact" || status === "moved";
      if (source === undefined || !asRead) return [];
      const text = this.textOf(citation);
      const quote = citation.quote === undefined ? undefined : this.#quoteInForm(citation.quote);
      if (text === undefined) return { citation, source, text: quote ?? "", quote, isQuoteAlone: true };
      const isThere = quote !== undefined && this.#isIn(text, quote);
      return { citation, source, text, quote: isThere ? quote : undefined, isQuoteAlone: false };
    });
    return texts.length === citations.length ? texts : undefined;
  }
}

/**
 * Whether a text has what a claim says, has it not, or cannot be read for it. It cannot if its language is not English, or if
 * it needs an unknown day of publication.
 */
export type Answer = boolean | undefined;

/** Whether the numbers and dates of a text are read, as it is in English. */
export function isEnglish({ source }: CitedText): boolean {
  return /^en(?:-|$)/i.test(source.language);
}

/**
 * Whether one of some texts is in another language, which writes numbers and dates in its own way and changes the forms of
 * names. What no text has is then not missing. A quote without its text leaves nothing open.
 */
export function leavesOpen(texts: readonly CitedText[]): boolean {
  return texts.some((text) => !isEnglish(text) && !text.isQuoteAlone);
}
