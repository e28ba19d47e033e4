import { type Hit, search } from "../../../src/index.js";
import { isEnglish, perLanguage, searchOptions } from "../language.js";
import { typedWords, wordsAsTyped } from "./typed-words.js";

/** What the words of a text find in the whole visit. */
export interface Found {
  /** The words as they were searched for. */
  readonly words: readonly string[];
  /** The words of a second search, for dates and numbers in words, if there are any. */
  readonly asTyped?: readonly string[];
  /** How many of them each record has: all, or else as many as any record. */
  readonly has: number;
  readonly hits: readonly Hit[];
}

/** Whether the records have some of the words, and none has them all. */
export function isPartial({ words, has }: Found): boolean {
  return has > 0 && has < words.length;
}

/** Remembers so many answers in each language, as each filter and each key typed asks again; then it forgets the first. */
const MOST = 100;

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = perLanguage(() => new Map<string, T>());
  return (text) => {
    const all = known();
    const found = all.get(text) ?? find(text);
    all.set(text, found);
    const [first = ""] = all.keys();
    if (all.size > MOST) all.delete(first);
    return found;
  };
}

/** What the search of the package finds in the language of the page. */
export const searched: (words: string) => readonly Hit[] = remembered((words) => search(words, searchOptions()));

/**
 * What has all words of a text, and then what has all beginnings of its words, as other forms differ in their endings:
 * "agreements", "Эрдоганом". Where nothing has them all, what has most. Nothing where there are no words.
 */
export const foundFor: (text: string) => readonly Found[] = remembered((text) => {
  const words = typedWords(text);
  if (words.length === 0) return [];
  const asTyped = wordsAsTyped(text);
  const isOther = asTyped.join(" ") !== words.join(" ");
  const also = isOther ? searched(asTyped.join(" ")) : [];
  const found = [words, words.map(beginningOf)].map((own): Found => {
    const hits = new Map([...searched(own.join(" ")), ...also].map((hit) => [hit.record, hit]));
    return { words: own, ...(isOther ? { asTyped } : {}), has: own.length, hits: [...hits.values()] };
  });
  const all = found.filter(({ hits }) => hits.length > 0);
  // Of words that records have, beginnings would find others instead.
  return all.length > 0 ? all : [mostOf(words.map((word) => (searched(word).length > 0 ? word : beginningOf(word))))];
});

/** The records that have most of some words, first those with its rarest word. */
function mostOf(words: readonly string[]): Found {
  const sorted = [...words].sort((a, b) => searched(a).length - searched(b).length);
  const counts = new Map<unknown, number>();
  const hits = new Map<unknown, Hit>();
  for (const hit of sorted.flatMap(searched)) {
    counts.set(hit.record, (counts.get(hit.record) ?? 0) + 1);
    hits.set(hit.record, hit);
  }
  const has = Math.max(0, ...counts.values());
  return { words: sorted, has, hits: [...hits.values()].filter(({ record }) => counts.get(record) === has) };
}

/** So many letters of a word are its ending at most: each beginning takes a search. */
const LONGEST_ENDING = 8;
const ENGLISH_ENDING = /(?:ies|(?<=[sxzo]|[cs]h)es|s|ed|ing)$/i;

/**
 * A word without its ending, in other languages than English mostly two letters; if nothing begins like that, without more.
 * It is not much shorter, as another word may begin like it, and stays as it is if nothing begins like it. A number ends
 * with its digits.
 */
function beginningOf(word: string): string {
  const [digits] = /^\d+(?:\.\d+)?/.exec(word) ?? [];
  if (digits !== undefined) return searched(word).length > 0 ? word : digits;
  const letters = Array.from(word);
  const fewest = isEnglish() ? 4 : 5;
  const shortest = Math.max(fewest, Math.ceil(letters.length * 0.6), letters.length - LONGEST_ENDING);
  const ending = isEnglish() ? (ENGLISH_ENDING.exec(word)?.[0].length ?? 0) : 2;
  const longest = Math.max(letters.length - ending, Math.min(letters.length - 1, shortest));
  for (let length = longest; length >= Math.min(longest, shortest); length--) {
    const beginning = letters.slice(0, length).join("");
    if (searched(beginning).length > 0) return beginning;
  }
  return word;
}
