import type { AnyIds } from "../model/ids.js";
import type { Citation } from "../model/record.js";
import { groupBy } from "../rules/walk.js";
import { UNSPACED } from "../text/words.js";
import type { PassageMatch } from "./align.js";
import { normalizeText } from "./normalize-text.js";
import { PartFinder } from "./part-finder.js";
import type { Share } from "./report.js";

/** A letter of a script without spaces counts as a word. */
const WORD = new RegExp(`[${UNSPACED}]|[^\\s${UNSPACED}]+`, "g");

/** Counts the words of a text, and those that are quoted. A word that is quoted twice counts once. */
export function quotedWords(passages: readonly PassageMatch[], citations: readonly Citation<AnyIds>[]): Share {
  const byPassage = groupBy(citations, ({ passage }) => passage);
  let [of, found] = [0, 0];
  for (const { id, text = "" } of passages) {
    const quotes = (byPassage.get(id) ?? []).flatMap(({ quote = "" }) => (quote === "" ? [] : normalizeText(quote)));
    const covered = [...new PartFinder(quotes).in(text)]
      .map(([quote, start]) => ({ start, end: start + quote.length }))
      .sort((a, b) => a.start - b.start);
    /** How many of the quotes begin before the end of a word, and how far those reach. */
    let [begun, reach] = [0, 0];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      of += 1;
      for (let next = covered[begun]; next !== undefined && next.start < index + word.length; next = covered[begun]) {
        reach = Math.max(reach, next.end);
        begun += 1;
      }
      if (index < reach) found += 1;
    }
  }
  return { of, found };
}
