import type { Passage } from "../model/passage.js";
import type { Span } from "./candidates.js";
import type { PointText } from "./code-points.js";
import { type Inserted, type LocatedPassage, lengthOf } from "./located.js";
import { type Piece, type Point, remainder } from "./remainder.js";

/** How much longer than a sentence the words may be that took its place. */
const MOST_GROWTH = 4;

/** What stands where passages were not found, and between those that were. */
export interface FilledIn {
  readonly changed: ReadonlyMap<number, LocatedPassage>;
  readonly inserted: readonly Inserted[];
  readonly shift: number;
}

/** Looks at what stands where passages were not found, and between those that were. */
export function fillIn(
  passages: readonly Passage[],
  paragraphs: readonly PointText[],
  ordered: ReadonlyMap<number, Span>,
  moved: readonly Span[],
): FilledIn {
  const changed = new Map<number, LocatedPassage>();
  const inserted: Inserted[] = [];
  let shift = 0;
  let from: Point = { paragraph: 0, offset: 0 };
  let gap: number[] = [];
  const close = (to: Point, next: number): void => {
    const pieces = remainder(from, to, paragraphs, moved);
    const spare = pairUp(gap, passages, pieces, changed);
    const after = passages[next - gap.length - 1]?.id;
    const isLead = (piece: Piece): boolean => after === undefined && piece.paragraph < to.paragraph;
    shift += spare.filter(isLead).length;
    for (const piece of spare) {
      if (!isLead(piece)) inserted.push(after === undefined ? { text: piece.text } : { after, text: piece.text });
    }
    gap = [];
  };
  for (const index of passages.keys()) {
    const span = ordered.get(index);
    if (span === undefined) {
      gap.push(index);
      continue;
    }
    close({ paragraph: span.paragraph, offset: span.start }, index);
    from = { paragraph: span.paragraph, offset: span.end };
  }
  close({ paragraph: paragraphs.length, offset: 0 }, passages.length);
  return { changed, inserted, shift };
}

/** Gives the pieces to the passages that were not found, by their lengths; returns the pieces left over. */
function pairUp(
  gap: readonly number[],
  passages: readonly Passage[],
  pieces: readonly Piece[],
  changed: Map<number, LocatedPassage>,
): readonly Piece[] {
  const waiting = [...gap];
  let tooMany = pieces.length - gap.length;
  return pieces.filter((piece) => {
    let room = piece.text.length;
    const [first] = waiting;
    const expected = first === undefined ? 0 : lengthOf(passages[first]);
    const unlike = room * 2 < expected || room > expected * 2;
    const farLonger = room > waiting.reduce((total, index) => total + lengthOf(passages[index]), 0) * MOST_GROWTH;
    if (first === undefined || farLonger || (tooMany > 0 && unlike)) {
      tooMany -= 1;
      return true;
    }
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const passage = passages[index];
      if (passage !== undefined) changed.set(index, { id: passage.id, status: "changed", text: piece.text });
      room -= lengthOf(passage);
      const next = waiting[0];
      if (next === undefined || room < lengthOf(passages[next]) / 2) break;
    }
    return false;
  });
}
