import type { Offence, Rule } from "./rule.js";
import { allCitations } from "./walk.js";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LETTER = /\p{L}/u;
/** Languages that the sources write in Cyrillic. */
const IN_CYRILLIC: ReadonlySet<string> = /* @__PURE__ */ new Set(["kk", "ru"]);

/** A quote is verbatim: one that was translated would be found on no page. */
export const quotesInLanguage: Rule = {
  name: "quotes-in-language",
  requires: "Every quote of a page in Russian or Kazakh is in Cyrillic letters, and no other is.",
  check: (visit) => {
    const languages = new Map(visit.sources.map(({ id, language }) => [id, language]));
    return allCitations(visit).flatMap(({ value: { source, quote }, path, record }): readonly Offence[] => {
      const language = languages.get(source);
      if (quote === undefined || language === undefined || !LETTER.test(quote)) return [];
      if (CYRILLIC.test(quote) === IN_CYRILLIC.has(language)) return [];
      return [{ path: `${path}.quote`, record, expected: `words in the page's language, ${language}`, found: quote }];
    });
  },
};
