import type { Passage } from "../model/passage.js";
import { passageNumbers } from "../rules/passage-numbers.js";
import type { PointText } from "./code-points.js";
import type { Hasher } from "./hasher.js";

/** A stretch of one paragraph of a text, in code points. */
export interface Span {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Paragraph that a passage is of, from 1. */
export function paragraphNumber({ id }: Passage): number {
  const [paragraph] = passageNumbers(id);
  return paragraph;
}

/**
 * The places in a text at which each passage stands unchanged. First whole paragraphs are tried, those of the
 * passage's paragraph's length, at the passage's own offsets. What is not found so, or not as often as the source has
 * it, is looked for sentence by sentence, unless the text is far longer than an article.
 */
export async function candidatesOf(
  passages: readonly Passage[],
  paragraphs: readonly PointText[],
  hasher: Hasher,
): Promise<readonly (readonly Span[])[]> {
  const byLength = indicesByLength(paragraphs);
  const atOffsets = await Promise.all(
    passages.map((passage) => {
      const { start, end } = passage;
      const alike = byLength.get(paragraphLength(passage, passages)) ?? [];
      const spans = alike.map((paragraph) => ({ paragraph, start, end }));
      return matching(spans, paragraphs, passage.digest, hasher);
    }),
  );
  const sentences = isArticleSized(paragraphs) ? paragraphs.map(boundariesOf) : [];
  return Promise.all(
    passages.map((passage, index) => {
      const found = atOffsets[index] ?? [];
      const alike = passages.filter(({ digest }) => digest === passage.digest);
      return found.length >= alike.length ? found : whereSentenceFits(passage, paragraphs, sentences, hasher);
    }),
  );
}

const LONGEST_ARTICLE = 200_000;

/** Whether a text is short enough to be searched sentence by sentence. */
export function isArticleSized(paragraphs: readonly PointText[]): boolean {
  return paragraphs.reduce((sum, { length }) => sum + length, 0) <= LONGEST_ARTICLE;
}

function indicesByLength(paragraphs: readonly PointText[]): ReadonlyMap<number, readonly number[]> {
  const indices = new Map<number, number[]>();
  for (const [index, { length }] of paragraphs.entries()) {
    const alike = indices.get(length);
    if (alike === undefined) indices.set(length, [index]);
    else alike.push(index);
  }
  return indices;
}

/** Length of the paragraph that a passage was read in: where its last passage ends. */
function paragraphLength(passage: Passage, passages: readonly Passage[]): number {
  const number = paragraphNumber(passage);
  return Math.max(...passages.filter((other) => paragraphNumber(other) === number).map(({ end }) => end));
}

/** Where a sentence may begin and where it may end, in one paragraph. */
interface Boundaries {
  readonly starts: readonly number[];
  readonly ends: ReadonlySet<number>;
}

const SPACE = " ";
const SMALL_LETTER = /^\p{Ll}/u;

/** A sentence opens the paragraph, or begins after a space and not with a small letter; it ends before a space. */
function boundariesOf({ length, slice }: PointText): Boundaries {
  const points = Array.from(slice(0, length));
  const spaces = points.flatMap((point, index) => (point === SPACE ? index : []));
  const starts = [0, ...spaces.map((space) => space + 1).filter((start) => !SMALL_LETTER.test(points[start] ?? ""))];
  return { starts, ends: new Set([...spaces, length]) };
}

async function whereSentenceFits(
  { start, end, digest }: Passage,
  paragraphs: readonly PointText[],
  sentences: readonly Boundaries[],
  hasher: Hasher,
): Promise<readonly Span[]> {
  const length = end - start;
  const spans = sentences.flatMap(({ starts, ends }, paragraph) =>
    starts.flatMap((from) => (ends.has(from + length) ? { paragraph, start: from, end: from + length } : [])),
  );
  return matching(spans, paragraphs, digest, hasher);
}

async function matching(
  spans: readonly Span[],
  paragraphs: readonly PointText[],
  digest: string,
  hasher: Hasher,
): Promise<readonly Span[]> {
  const tried = hasher.within(spans);
  const hits = await Promise.all(
    tried.map(({ paragraph, start, end }) => hasher.matches(paragraphs[paragraph]?.slice(start, end) ?? "", digest)),
  );
  return tried.filter((_, index) => hits[index]);
}
