import { compareText, type DaySpan, endsBy } from "./span.js";

/** How many members of a sorted list come before the first for which something no longer holds, found by halving. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Returns what finds, of the dates that begin on a day or earlier, the one that ends last. It is found by halving: of many
 * dates, it holds or overlaps another if any does.
 */
export function farthestOf(dates: readonly DaySpan[]): (day: string) => DaySpan | undefined {
  const [only, ...others] = dates;
  // Stryker disable next-line ConditionalExpression: most ask for one date, and not to look for it is faster
  if (others.length === 0) return () => only;
  const sorted = [...dates].sort((a, b) => compareText(a.first ?? "", b.first ?? ""));
  const farthest: DaySpan[] = [];
  for (const one of sorted) {
    const before = farthest.at(-1);
    farthest.push(before !== undefined && endsBy(one, before) ? before : one);
  }
  return (day) => farthest[countWhile(sorted.length, (index) => (sorted[index]?.first ?? "") <= day) - 1];
}
