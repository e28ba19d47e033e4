import { type Rule, type Violation, violation } from "../rule.js";
import { allCitations } from "../walk.js";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LETTER = /\p{L}/u;
/** Languages that the sources write in Cyrillic. */
const IN_CYRILLIC: ReadonlySet<string> = /* @__PURE__ */ new Set(["kk", "ru"]);

/** A quote is verbatim: a translated one would be found on no page. */
export const quotesInLanguage: Rule = {
  name: "quotes-in-language",
  requires: "Quotes of pages in Russian or Kazakh are in Cyrillic letters, and no others are.",
  check: (visit) => {
    const languages = new Map(visit.sources.map(({ id, language }) => [id, language]));
    return allCitations(visit).flatMap((citation): readonly Violation[] => {
      const { source, quote } = citation.value;
      const language = languages.get(source);
      if (quote === undefined || language === undefined || !LETTER.test(quote)) return [];
      if (CYRILLIC.test(quote) === IN_CYRILLIC.has(language)) return [];
      return [violation(citation, ".quote", `words in the page's language, ${language}`, quote)];
    });
  },
};
