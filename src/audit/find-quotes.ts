import { expression, SPACED_WORD } from "./words.js";

/** A number, or a word with its accents. A quote neither begins nor ends within one. */
const WORD = `(?<!\\p{N}[., ]?)\\p{N}{1,3}(?: \\p{N}{3})+(?!\\p{N})|\\p{N}+(?:[.,]\\p{N}+)*|${SPACED_WORD}`;

/** So many letters there are in UTF-16. */
const LETTERS = 0x1_0000;

/**
 * Returns where a text first has each of some quotes, as whole words and numbers: "8 ships" is not in "18 ships". The text
 * is read once. The quotes are written as one tree. Where the text goes on otherwise, the end of what was read is followed
 * from nearer to the root (an Aho-Corasick tree).
 */
export function findQuotes(text: string, quotes: readonly string[]): ReadonlyMap<string, number> {
  const children = new Map<number, number>();
  /** For each node, the one whose letters are the longest end of its own. */
  const falls = [0];
  const childOf = (node: number, code: number): number | undefined => children.get(node * 2 * LETTERS + code);
  const step = (from: number, code: number): number => {
    let node = from;
    while (node > 0 && childOf(node, code) === undefined) node = falls[node] ?? 0;
    return childOf(node, code) ?? 0;
  };
  // Letter by letter of all quotes at once, as a node falls to one that is nearer to the root.
  let growing = [...new Set(quotes)].map((quote) => ({ quote, codes: codesOf(quote), node: 0 }));
  const grown = growing;
  for (let at = 0; growing.length > 0; at++) {
    growing = growing.filter(({ quote }) => quote.length > at);
    for (const one of growing) {
      const code = one.codes[at] ?? 0;
      let child = childOf(one.node, code);
      if (child === undefined) {
        child = falls.push(one.node === 0 ? 0 : step(falls[one.node] ?? 0, code)) - 1;
        children.set(one.node * 2 * LETTERS + code, child);
      }
      one.node = child;
    }
  }
  /** Where the letters of each node first end, before the beginning of a word. */
  const ends = new Float64Array(falls.length).fill(Number.POSITIVE_INFINITY);
  const codes = codesOf(text);
  let node = 0;
  for (let end = 1; end <= text.length; end++) {
    node = step(node, codes[end - 1] ?? 0);
    if ((codes[end] ?? LETTERS) >= LETTERS) ends[node] = Math.min(ends[node] ?? end, end);
  }
  for (let at = falls.length - 1; at > 0; at--) {
    const fall = falls[at] ?? 0;
    ends[fall] = Math.min(ends[fall] ?? 0, ends[at] ?? 0);
  }
  const places = grown.map(({ quote, node: own }) => [quote, (ends[own] ?? 0) - quote.length] as const);
  return new Map(places.filter(([, place]) => Number.isFinite(place)));
}

/** The letters of a text as numbers, those apart with which a word, a number or something else begins. */
function codesOf(text: string): Uint32Array {
  const codes = Uint32Array.from({ length: text.length }, (_, at) => LETTERS + text.charCodeAt(at));
  for (const { 0: word, index } of text.matchAll(expression(WORD, "gu")))
    for (let at = index + 1; at < index + word.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
