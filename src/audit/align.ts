import type { Passage } from "../model/passage.js";
import { candidatesOf, isArticleSized, paragraphNumber, type Span } from "./candidates.js";
import { inCodePoints } from "./code-points.js";
import { fillIn } from "./fill-in.js";
import { Hasher } from "./hasher.js";
import { compareSpans, placesInOrder } from "./in-order.js";
import { type Inserted, type LocatedPassage, lengthOf } from "./located.js";

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

const MOST_DIGESTS = 20_000;
/** Reports of one press release share whole paragraphs: a third of a text may be of another article. */
const LEAST_RECOGNISED = 0.5;

/** Lays a text, given by its paragraphs in the form n1, beside the passages of its source. */
export async function align(passages: readonly Passage[], text: readonly string[]): Promise<Alignment> {
  const paragraphs = text.map(inCodePoints);
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
    const text = paragraphs[span.paragraph]?.slice(span.start, span.end) ?? "";
    return { id: passage.id, status, text, paragraph: span.paragraph + 1 };
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
