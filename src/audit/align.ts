import type { Passage, PassageId } from "../model/passage.js";
import { candidatesOf, isArticleSized, paragraphNumber, type Span } from "./candidates.js";
import { inCodePoints, type PointText } from "./code-points.js";
import { Hasher } from "./hasher.js";
import { compareSpans, placesInOrder } from "./in-order.js";
import { paragraphsOf } from "./normalize-text.js";
import { type Piece, type Point, remainder } from "./remainder.js";

/**
 * How a passage stands in a text. `exact`: its words, in its place; `moved`: its words, out of order or in another
 * paragraph; `changed`: other words in its place; `missing`: nothing there.
 */
export type PassageStatus = "exact" | "moved" | "changed" | "missing";

/** A passage as it was found, or not found, in a text. */
export interface LocatedPassage {
  readonly id: PassageId;
  readonly status: PassageStatus;
  /** The words found: the passage's own, or those that stand in its place. */
  readonly text?: string;
}

/** A text laid beside the passages of its source. */
export interface Alignment {
  readonly passages: readonly LocatedPassage[];
  /** Paragraphs that stand before the first one that was read: a headline, a lead. */
  readonly shift: number;
  /** Text that no passage accounts for, with the passage that it follows. */
  readonly inserted: readonly Inserted[];
  /** Share of the passages' characters that was found unchanged, 0 to 1. */
  readonly recognised: number;
  /** Whether so little was found that the text must be of another article; then every passage is missing. */
  readonly isOther: boolean;
  /** Whether the search was cut short, because the text is too long. */
  readonly cutShort: boolean;
}

/** A piece of text that the source did not have when it was read. */
export interface Inserted {
  readonly after?: PassageId;
  readonly text: string;
}

const MOST_DIGESTS = 20_000;
const LEAST_RECOGNISED = 0.25;
/** How much longer than a sentence the words may be that took its place. */
const MOST_GROWTH = 4;

/** Lays a text beside the passages of its source. */
export async function align(passages: readonly Passage[], text: string): Promise<Alignment> {
  const paragraphs = paragraphsOf(text).map(inCodePoints);
  const hasher = new Hasher(MOST_DIGESTS);
  const candidates = await candidatesOf(passages, paragraphs, hasher);
  const ordered = placesInOrder(candidates);
  const moved = placesElsewhere(candidates, ordered);
  const lengths = passages.map(lengthOf);
  const found = lengths.filter((_, index) => ordered.has(index) || moved.has(index));
  const recognised = sum(found) / Math.max(1, sum(lengths));
  const { cutShort } = hasher;
  if (recognised < LEAST_RECOGNISED) {
    const nothing = passages.map(({ id }): LocatedPassage => ({ id, status: "missing" }));
    return { passages: nothing, shift: 0, inserted: [], recognised, isOther: true, cutShort };
  }
  const rest = fillIn(passages, paragraphs, ordered, [...moved.values()]);
  const located = passages.map((passage, index): LocatedPassage => {
    const span = ordered.get(index) ?? moved.get(index);
    if (span === undefined) return rest.changed.get(index) ?? { id: passage.id, status: "missing" };
    const status = ordered.has(index) && keepsParagraph(passages, ordered, index) ? "exact" : "moved";
    return { id: passage.id, status, text: paragraphs[span.paragraph]?.slice(span.start, span.end) ?? "" };
  });
  const { shift, inserted } = rest;
  const isLong = !isArticleSized(paragraphs);
  return { passages: located, shift, inserted, recognised, isOther: false, cutShort: cutShort || isLong };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Places of the passages that are there, but out of order. */
function placesElsewhere(
  candidates: readonly (readonly Span[])[],
  ordered: ReadonlyMap<number, Span>,
): ReadonlyMap<number, Span> {
  const taken = [...ordered.values()];
  const places = new Map<number, Span>();
  for (const [index, spans] of candidates.entries()) {
    if (ordered.has(index)) continue;
    const free = spans.find((span) => !taken.some((other) => compareSpans(span, other) === 0));
    if (free === undefined) continue;
    taken.push(free);
    places.set(index, free);
  }
  return places;
}

/** Whether a passage is parted from its neighbours by paragraphs as it was when it was read. */
function keepsParagraph(passages: readonly Passage[], ordered: ReadonlyMap<number, Span>, index: number): boolean {
  const [before, here] = [passages[index - 1], passages[index]];
  const [spanBefore, span] = [ordered.get(index - 1), ordered.get(index)];
  if (before === undefined || here === undefined || spanBefore === undefined || span === undefined) return true;
  return (paragraphNumber(before) === paragraphNumber(here)) === (spanBefore.paragraph === span.paragraph);
}

interface FilledIn {
  readonly changed: ReadonlyMap<number, LocatedPassage>;
  readonly inserted: readonly Inserted[];
  readonly shift: number;
}

/** Looks at what stands where passages were not found, and between those that were. */
function fillIn(
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

function lengthOf(passage: Passage | undefined): number {
  return passage === undefined ? 0 : passage.end - passage.start;
}
