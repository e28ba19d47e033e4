import { inOneCase } from "./words.js";

/** Names are told apart by so many letters of each word. An ending takes the place of none of them. */
const TOLD_BY = 4;

/** A number, or a word of a script that puts spaces around its words; in others a word may begin within another. */
const WORD =
  /\p{N}+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]*/gu;

/** How the words of a text begin: up to four letters of each. They rule most names out. */
export type Beginnings = ReadonlySet<string>;

export function beginningsIn(text: string): Beginnings {
  return new Set(wordsOf(text).flatMap((word) => Array.from({ length: TOLD_BY }, (_, at) => word.slice(0, at + 1))));
}

/** Returns whether each word of a name may be in a text that begins its words so, whatever their endings and their case. */
export function mayHave(name: string): (beginnings: Beginnings) => boolean {
  const words = wordsOf(name).map((word) => word.slice(0, TOLD_BY));
  return (beginnings) => words.every((word) => beginnings.has(word));
}

/** The words, in one case: "ς" ends what "σ" goes on with. */
function wordsOf(text: string): readonly string[] {
  return inOneCase(text).replaceAll("ς", "σ").match(WORD) ?? [];
}
