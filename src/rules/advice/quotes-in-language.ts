import { expression } from "../../text/expression.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allCitations } from "../walk.js";

const LETTER = "\\p{L}";
/** Pages in any language may print names and abbreviations in Latin letters. */
const LATIN = "\\p{Script=Latin}";

/** A quote is verbatim. A translated one could not be found on the page. */
export const quotesInLanguage: Rule = {
  name: "quotes-in-language",
  requires: "A quote is in the script of its page's language, or in Latin letters.",
  check: (visit) => {
    const languages = new Map(visit.sources.map(({ id, language }) => [id, language]));
    const scripts = new Map([...new Set(languages.values())].map((language) => [language, lettersOf(language)]));
    return eachIn(allCitations(visit), (citation): readonly Violation[] => {
      const { source, quote = "" } = citation.value;
      const language = languages.get(source) ?? "";
      const letters = scripts.get(language);
      if (
        letters === undefined ||
        !expression(LETTER, "u").test(quote) ||
        expression(LATIN, "u").test(quote) ||
        letters.test(quote)
      )
        return [];
      return [violation(citation, ".quote", `words in the page's language, ${language}`, quote)];
    });
  },
};

/** Scripts that combine several scripts of Unicode. */
const WRITTEN_IN: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};

/** Matches the letters of a language; `undefined` if this engine does not know its script. */
function lettersOf(language: string): RegExp | undefined {
  try {
    const { script = "" } = new Intl.Locale(language).maximize();
    const all = (WRITTEN_IN[script] ?? [script]).map((one) => `\\p{Script=${one}}`);
    return expression(`[${all.join("")}]`, "u");
  } catch {
    return undefined;
  }
}
