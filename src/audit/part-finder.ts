import { expression } from "../text/expression.js";
import { SPACED_WORD } from "./words.js";

/** A number, or a word with its accents. A part neither begins nor ends within one. */
const WORD = `\\p{N}+(?:[.,]\\p{N}+)*|${SPACED_WORD}`;

/** So many letters there are in UTF-16. */
const LETTERS = 0x1_0000;

/**
 * Finds parts of texts, quotes or names, as whole words and numbers: "8 ships" is not in "18 ships". The parts are written as
 * one tree, so that a text is read once however many they are. Where the text goes on otherwise than a part, the end of what
 * was read is followed from nearer to the root (an Aho-Corasick tree).
 */
export class PartFinder {
  readonly #children: Map<number, number> = new Map();
  /** For each node, the one whose letters are the longest end of its own. */
  readonly #falls: number[] = [0];
  /** The part that ends at a node. */
  readonly #parts: Map<number, string> = new Map();
  /** For each node, the nearest of it and its falls at which a part ends. */
  readonly #ends: readonly number[];

  constructor(parts: Iterable<string>) {
    // Letter by letter of all parts at once, as a node falls to one that is nearer to the root.
    let growing = [...new Set(parts)]
      .filter((part) => part !== "")
      .map((part) => ({ part, codes: codesOf(part), node: 0 }));
    for (let at = 0; growing.length > 0; at++) {
      for (const one of growing) {
        one.node = this.#grow(one.node, one.codes[at] ?? 0);
        if (one.part.length === at + 1) this.#parts.set(one.node, one.part);
      }
      growing = growing.filter(({ part }) => part.length > at + 1);
    }
    const ends = [0];
    for (const [node, fall] of this.#falls.entries()) ends[node] = this.#parts.has(node) ? node : (ends[fall] ?? 0);
    this.#ends = ends;
  }

  /** Returns where a text first has each of the parts that it has. */
  in(text: string): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    const codes = codesOf(text);
    let node = 0;
    for (let end = 1; end <= text.length; end++) {
      node = this.#step(node, codes[end - 1] ?? 0);
      if ((codes[end] ?? LETTERS) < LETTERS) continue;
      // Where one was found, so were those that it ends with.
      let at = this.#ends[node] ?? 0;
      for (let part = this.#parts.get(at); part !== undefined && !places.has(part); part = this.#parts.get(at)) {
        places.set(part, end - part.length);
        at = this.#ends[this.#falls[at] ?? 0] ?? 0;
      }
    }
    return places;
  }

  #grow(node: number, code: number): number {
    const known = this.#childOf(node, code);
    if (known !== undefined) return known;
    const child = this.#falls.push(node === 0 ? 0 : this.#step(this.#falls[node] ?? 0, code)) - 1;
    this.#children.set(node * 2 * LETTERS + code, child);
    return child;
  }

  #step(from: number, code: number): number {
    let node = from;
    while (node > 0 && this.#childOf(node, code) === undefined) node = this.#falls[node] ?? 0;
    return this.#childOf(node, code) ?? 0;
  }

  #childOf(node: number, code: number): number | undefined {
    return this.#children.get(node * 2 * LETTERS + code);
  }
}

/** The letters of a text as numbers, those apart with which a word, a number or something else begins. */
function codesOf(text: string): Uint32Array {
  const codes = Uint32Array.from({ length: text.length }, (_, at) => LETTERS + text.charCodeAt(at));
  for (const { 0: word, index } of text.matchAll(expression(WORD, "gu")))
    for (let at = index + 1; at < index + word.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
