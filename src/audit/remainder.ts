import type { Span } from "./candidates.js";
import type { PointText } from "./code-points.js";
import { compareSpans } from "./in-order.js";

/** A point in a text, in code points; `paragraph` may be one beyond the last. */
export interface Point {
  readonly paragraph: number;
  readonly offset: number;
}

/** A piece of text that no passage accounts for. */
export interface Piece extends Span {
  readonly text: string;
}

/** What stands between two points and belongs to none of the spans that are accounted for elsewhere. */
export function remainder(
  from: Point,
  to: Point,
  paragraphs: readonly PointText[],
  accountedFor: readonly Span[],
): readonly Piece[] {
  return paragraphs.slice(from.paragraph, to.paragraph + 1).flatMap((text, index) => {
    const paragraph = from.paragraph + index;
    const start = paragraph === from.paragraph ? from.offset : 0;
    const end = paragraph === to.paragraph ? to.offset : text.length;
    return between({ paragraph, start, end }, accountedFor).flatMap((span) => pieceOf(span, text));
  });
}

function between(whole: Span, accountedFor: readonly Span[]): readonly Span[] {
  const inside = accountedFor
    .filter(({ paragraph, start, end }) => paragraph === whole.paragraph && start >= whole.start && end <= whole.end)
    .sort(compareSpans);
  const starts = [whole.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), whole.end];
  return starts.map((start, index) => ({ paragraph: whole.paragraph, start, end: ends[index] ?? whole.end }));
}

function pieceOf({ paragraph, start, end }: Span, text: PointText): readonly Piece[] {
  const words = text.slice(start, end);
  return words.trim() === "" ? [] : [{ paragraph, start, end, text: words.trim() }];
}
