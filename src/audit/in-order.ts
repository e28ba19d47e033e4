import type { Span } from "./candidates.js";

interface Step {
  readonly passage: number;
  readonly span: Span;
  readonly before: Step | undefined;
}

/**
 * Gives as many passages as possible a place each so that the places follow each other as the passages do: a
 * longest increasing subsequence, in which each passage may choose among its places.
 *
 * @returns the place of each passage by its index; passages that fit into no such order are absent
 */
export function placesInOrder(candidates: readonly (readonly Span[])[]): ReadonlyMap<number, Span> {
  // ends[n]: of all orders of n + 1 passages found so far, the one whose last place is earliest
  const ends: Step[] = [];
  for (const [passage, spans] of candidates.entries()) {
    // From the last place to the first, so that a passage never follows itself.
    for (const span of [...spans].sort((a, b) => compareSpans(b, a))) {
      const length = firstNotBefore(ends, span);
      ends[length] = { passage, span, before: ends[length - 1] };
    }
  }
  const places = new Map<number, Span>();
  for (let step = ends.at(-1); step !== undefined; step = step.before) places.set(step.passage, step.span);
  return places;
}

/** Orders spans as they stand in the text. */
export function compareSpans(a: Span, b: Span): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

function firstNotBefore(ends: readonly Step[], span: Span): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const step = ends[middle];
    if (step !== undefined && compareSpans(step.span, span) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
