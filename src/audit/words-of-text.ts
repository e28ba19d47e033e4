import { countWhile } from "../dates/halving.js";
import { stemOf } from "./name-at.js";
import { expression, inOneCase, SPACED_WORD } from "./words.js";

const WORD = `\\p{N}+|${SPACED_WORD}`;

/** The words of a name, by which it is looked for: none if it has letters that may be anywhere in a text. */
export interface NameWords {
  /** How each word begins, whatever its ending, in one case. */
  readonly beginnings: readonly string[];
  /** How far the first word is from the beginning of the name. */
  readonly offset: number;
}

export function nameWords(name: string): NameWords {
  const pattern = expression(WORD, "gu");
  const words = /\p{L}/u.test(name.replace(pattern, "")) ? [] : [...name.matchAll(pattern)];
  return { beginnings: words.map(([word]) => wordForm(stemOf(word))), offset: words[0]?.index ?? 0 };
}

/** The words of a text in alphabetical order: a name is looked for where its rarest word is, and nowhere else. */
export class WordsOfText {
  readonly #starts: readonly number[];
  readonly #sorted: readonly (readonly [word: string, index: number])[];

  constructor(text: string) {
    const words = [...text.matchAll(expression(WORD, "gu"))];
    this.#starts = words.map(({ index }) => index);
    this.#sorted = words
      .map(([word], index) => [wordForm(word), index] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** Where a name may begin, if it is in the text at all; `undefined` if that may be anywhere. */
  placesOf({ beginnings, offset }: NameWords): readonly number[] | undefined {
    const [first, ...others] = beginnings.map((beginning, before) => ({ ...this.#begunSo(beginning), before }));
    if (first === undefined) return undefined;
    const { from, to, before } = others.reduce((a, b) => (b.to - b.from < a.to - a.from ? b : a), first);
    return this.#sorted
      .slice(from, to)
      .map(([, index]) => (this.#starts[index - before] ?? -1) - offset)
      .filter((place) => place >= 0);
  }

  /** Whether each word of a name begins a word of the text. */
  mayHave({ beginnings }: NameWords): boolean {
    return beginnings.map((beginning) => this.#begunSo(beginning)).every(({ from, to }) => from < to);
  }

  /** Which of the sorted words begin so. */
  #begunSo(beginning: string): { readonly from: number; readonly to: number } {
    const isAt = (holds: (word: string) => boolean): number =>
      countWhile(this.#sorted.length, (index) => holds(this.#sorted[index]?.[0] ?? ""));
    const from = isAt((word) => word < beginning);
    return { from, to: isAt((word) => word < beginning || word.startsWith(beginning)) };
  }
}

/** A word in one case: "ς" ends what "σ" goes on with. */
function wordForm(word: string): string {
  return inOneCase(word).replaceAll("ς", "σ");
}
