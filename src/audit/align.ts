import { countWhile } from "../dates/halving.js";
import type { Passage, PassageId } from "../model/passage.js";
import { groupBy, passageNumbers } from "../rules/walk.js";
import { expression } from "../text/expression.js";
import { isAscii } from "../text/words.js";
import { digestOf } from "./normalize-text.js";
import type { PassageStatus } from "./report.js";
import { SPACED } from "./words.js";

export interface PassageMatch {
  readonly id: PassageId;
  readonly status: PassageStatus;
  /** The passage's own words, or those found instead; absent if it is missing. */
  readonly text?: string;
  /** The paragraph of the text, from 1, that has the passage's own words. */
  readonly paragraph?: number;
}

/** A text compared with the passages of its source. */
export interface Alignment {
  readonly passages: readonly PassageMatch[];
  /** Paragraphs before the first one that was read: a headline, a lead. */
  readonly shift: number;
  /** Text that was not there when the source was read, with the passage before it. */
  readonly inserted: readonly { readonly after?: PassageId; readonly text: string }[];
  /** Whether the text is of another article; every passage is then missing. */
  readonly isOther: boolean;
}

/** A stretch of the text, in code points, and the paragraph that it is in, from 1. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** Where passages were found, by index. */
type Places = ReadonlyMap<number, Span>;

/** Reports of one press release share whole paragraphs: a third of a text may be of another article. */
const LEAST_FOUND = 0.5;
const BREAK = "\n";
/** Georgian has these letters alone. */
const LOWER_CASE = "(?!\\p{Script=Georgian})\\p{Ll}";
/** In so many places every capital may begin a sentence, as after a caption without a full stop. */
const MOST_LIKELY = 1_000;
/** In so many places a sentence may follow any sign, such as a colon or a dash. */
const MOST_BEHIND_SIGNS = 3_000;
/** What has no letter so far is no sentence, but a line of dots, of stars, of numbers that are left out. */
const FIRST_WORD = 20;
/** So far behind what was found last any word may begin a sentence and any place end one, as the one before it may have changed. */
const BEHIND = 1_000;
/** With what a sentence ends. */
const END = "[^\\p{L}\\p{M}\\p{N},]";
/** Behind these signs, and those that close a quotation, the next sentence may begin without a space, as in Chinese. */
const STOPS = ".!?…。｡！？；》」』។။།";
const CLOSING = "\"')]”’）】";
/** Where a passage ends without a space, it ends no number and no word of these scripts before its end. */
const IN_WORD = `[${SPACED}\\p{N}]`;
/** What begins with a word, perhaps behind quotation marks or a sign of money. */
const WORD = "^[^\\s\\p{L}\\p{N}]*[\\p{L}\\p{N}]";
/** What is between two breaks, without space around it. */
const PIECE = /\S(?:.*\S)?/g;

/** Of what stands in place of several passages no more is given for each. */
const LONGEST_CHANGE = 5_000;

/** Compares a text, given by its paragraphs in the form n1, with the passages of its source. */
export async function align(passages: readonly Passage[], paragraphs: readonly string[]): Promise<Alignment> {
  const points = Array.from(paragraphs.join(BREAK));
  const starts = [0, ...points.flatMap((point, index) => (point === BREAK ? index + 1 : []))];
  const candidates = await findCandidates(passages, points, starts);
  const ordered = longestInOrder(candidates);
  const places = new Map([...ordered, ...placesElsewhere(candidates, ordered)]);
  if (lengthOf(passages.filter((_, index) => places.has(index))) < lengthOf(passages) * LEAST_FOUND) {
    const missing = passages.map(({ id }): PassageMatch => ({ id, status: "missing" }));
    return { passages: missing, shift: 0, inserted: [], isOther: true };
  }
  const numbers = passages.map(({ id }) => passageNumbers(id)[0]);
  const [first = 0] = ordered.keys();
  // Stryker disable next-line OptionalChaining: for the compiler, as the first of them is there
  const shift = Math.max(0, (ordered.get(first)?.paragraph ?? 0) - (numbers[first] ?? 0));
  const { changed, inserted } = explainGaps(passages, points, ordered, places, starts[shift]);
  const matches = passages.map(({ id }, index): PassageMatch => {
    const [span, instead] = [places.get(index), changed.get(index)];
    if (span === undefined)
      return instead === undefined ? { id, status: "missing" } : { id, status: "changed", text: instead };
    const before = ordered.get(index - 1);
    const wasTogether = numbers[index - 1] === numbers[index];
    const isInPlace = before === undefined || (before.paragraph === span.paragraph) === wasTogether;
    const status = ordered.has(index) && isInPlace ? "exact" : "moved";
    return { id, status, text: points.slice(span.start, span.end).join(""), paragraph: span.paragraph };
  });
  return { passages: matches, shift, inserted, isOther: false };
}

/** Of a sentence that a text repeats more often, each passage tries so many places before and after its own. */
const MOST_PLACES = 50;

/**
 * Where the text has the words of each passage. Most follow the passage before them. The others are at their own offset in
 * some paragraph, or at the beginning of some sentence. Of a text that has lost too much, the rest is not looked for.
 */
async function findCandidates(
  passages: readonly Passage[],
  points: readonly string[],
  paragraphs: readonly number[],
): Promise<readonly (readonly Span[])[]> {
  const { spansAt, sentences, placesBehind } = placesIn(points, paragraphs);
  const known = new Map<string, ReturnType<typeof spansAt>>();
  /** Passages of one form – of one length, or at one offset – are looked for together, as there may be very many. */
  const once = async (form: string, starts: readonly number[], length: number): ReturnType<typeof spansAt> => {
    const key = `${form} ${length}`;
    const found = known.get(key) ?? spansAt(starts, length, false);
    known.set(key, found);
    return found;
  };
  const copies = groupBy([...passages.keys()], (index) => passages[index]?.digest);
  const rank = new Map([...copies.values()].flatMap((own) => own.map((index, at) => [index, at] as const)));
  const candidates: (readonly Span[])[] = [];
  let left = lengthOf(passages) * (1 - LEAST_FOUND);
  /** Where the passage ends that was found last. */
  let last: number | undefined;
  for (const [index, passage] of passages.entries()) {
    const { start, end, digest } = passage;
    const length = end - start;
    // Without a space after it in its source, a passage needs none here. Far away it ends where a sentence may: to try every
    // place takes too long.
    const isFree = isJoined(passage, passages[index + 1]);
    // Where there are fewer than the source has, the whole text is searched.
    const own = copies.get(digest)?.length ?? 0;
    const skipped = isJoined(passages[index - 1], passage) ? 0 : 1;
    const following = (candidates[index - 1] ?? []).map((span) => span.end + skipped);
    const next = (await spansAt(following, length, isFree)).get(digest) ?? [];
    const at = rank.get(index) ?? 0;
    // To go through all copies for each of them would take the square of their number.
    const around = (found: readonly Span[]): readonly Span[] =>
      found.length > 2 * MOST_PLACES ? found.slice(Math.max(0, at - MOST_PLACES), at + MOST_PLACES) : found;
    const find = async (): Promise<readonly Span[]> => {
      if (next.length >= own || left < 0) return next;
      const atOffset = paragraphs.map((first) => first + start);
      // Stryker disable next-line StringLiteral: to begin at the offsets is for speed alone
      const near = (await once(`${start}`, atOffset, length)).get(digest) ?? [];
      // Stryker disable next-line EqualityOperator,ConditionalExpression: how often is for speed alone
      if (near.length >= own) return inOrder([...around(near), ...next]);
      const behind = (await spansAt(placesBehind(last ?? 0, start), length, isFree)).get(digest) ?? [];
      const all = behind.length < own ? ((await once("sentences", sentences, length)).get(digest) ?? []) : [];
      return inOrder([...around(all), ...behind, ...around(near), ...next]);
    };
    const spans = await find();
    if (spans.length === 0) left -= length;
    last = spans.find((span) => span.start >= (last ?? 0))?.end ?? last;
    candidates.push(spans);
  }
  return candidates;
}

/** Each place once, from the first to the last. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
}

/** Whether a passage follows another in one paragraph, with no space between them. */
function isJoined(one: Passage | undefined, other: Passage | undefined): boolean {
  if (one === undefined || other === undefined || one.end !== other.start) return false;
  return passageNumbers(one.id)[0] === passageNumbers(other.id)[0];
}

/** What stands at some places of the text, so long, by its digest. It ends with a word or a sentence, unless it is free. */
type SpansAt = (
  starts: readonly number[],
  length: number,
  isFree: boolean,
) => Promise<ReadonlyMap<string, readonly Span[]>>;

/** Reads what stands at places of a text, where its sentences begin, and where one may behind a place. */
function placesIn(
  points: readonly string[],
  paragraphs: readonly number[],
): {
  readonly spansAt: SpansAt;
  readonly sentences: readonly number[];
  readonly placesBehind: (place: number, offset: number) => readonly number[];
} {
  const [lowerCase, end] = [expression(LOWER_CASE, "u"), expression(END, "u")];
  const [inWord, word] = [expression(IN_WORD, "u"), expression(WORD, "u")];
  const begins = [0];
  const ends = new Set([points.length]);
  let isClosed = false;
  for (const [index, point] of points.entries()) {
    const isGap = point === " " || point === BREAK;
    // "example.com" and "12.5"
    const isWithin = (): boolean =>
      (isAscii(points[index - 1] ?? "") && lowerCase.test(point)) ||
      /^\d\.\d$/.test(points.slice(index - 2, index + 1).join(""));
    // Of several stops the last one ends the sentence: "...", "?!"
    if (isGap || (isClosed && !STOPS.includes(point) && !isWithin())) {
      begins.push(isGap ? index + 1 : index);
      ends.add(index);
    }
    isClosed = STOPS.includes(point) || (isClosed && CLOSING.includes(point));
  }
  // A sentence follows the end of another, or a space and does not begin in lower case.
  const isBehindEnd = (start: number): boolean => points[start - 1] !== " " || end.test(points[start - 2] ?? "");
  // Stryker disable next-line MethodExpression,LogicalOperator,StringLiteral: to look at fewer places is faster, and that alone
  const likely = begins.filter((start) => !lowerCase.test(points[start] ?? "") || isBehindEnd(start));
  const hasWord = (start: number): boolean => word.test(points.slice(start, start + FIRST_WORD).join(""));
  const isBehindStop = (start: number): boolean =>
    points[start - 1] !== " " || `${STOPS}${CLOSING}`.includes(points[start - 2] ?? "");
  // In a long text, or in a script without lower case, only one that follows the end of another; in one that is all signs, a stop.
  const sentences = [
    [isBehindEnd, MOST_LIKELY] as const,
    [hasWord, MOST_LIKELY] as const,
    [isBehindStop, MOST_BEHIND_SIGNS] as const,
  ].reduce((starts, [test, most]) => (starts.length > most ? starts.filter(test) : starts), likely);
  const digests = new Map<string, Promise<string>>();
  const digestAt = (start: number, end: number): Promise<string> => {
    const words = points.slice(start, end).join("");
    const digest = digests.get(words) ?? digestOf(words);
    digests.set(words, digest);
    return digest;
  };
  const spansAt: SpansAt = async (starts, length, isFree) => {
    const isCut = (at: number): boolean => inWord.test(points[at - 1] ?? "") && inWord.test(points[at] ?? "");
    const isFreeEnd = (at: number): boolean => isFree && at <= points.length && !isCut(at);
    const fitting = starts.filter((from) => ends.has(from + length) || isFreeEnd(from + length));
    const found = await Promise.all(fitting.map((from) => digestAt(from, from + length)));
    const spans = fitting.map((start, index) => {
      const paragraph = countWhile(paragraphs.length, (at) => (paragraphs[at] ?? 0) <= start);
      return { digest: found[index] ?? "", start, end: start + length, paragraph };
    });
    return groupBy(spans, ({ digest }) => digest);
  };
  const placesBehind = (place: number, offset: number): readonly number[] => {
    const within = (all: readonly number[], from: number): readonly number[] => {
      const firstAt = (first: number): number => countWhile(all.length, (index) => (all[index] ?? 0) < first);
      return all.slice(firstAt(from), firstAt(from + BEHIND));
    };
    return [
      ...new Set([...within(begins, place), ...within(paragraphs, place - offset).map((first) => first + offset)]),
    ];
  };
  return { spansAt, sentences, placesBehind };
}

/** A passage in its place, after those before it. */
interface Step {
  readonly index: number;
  readonly span: Span;
  readonly before: Step | undefined;
}

/** Places as many passages as possible in their own order: a longest increasing subsequence of the candidates. */
function longestInOrder(candidates: readonly (readonly Span[])[]): Places {
  // ways[n]: of those of n + 1 passages found so far, the last step of the one that ends earliest in the text
  const ways: Step[] = [];
  for (const [index, spans] of candidates.entries()) {
    // From the last place to the first, so that a passage never follows itself.
    for (const span of [...spans].reverse()) {
      const length = countWhile(ways.length, (at) => (ways[at]?.span.end ?? 0) <= span.start);
      if (span.end <= (ways[length]?.span.end ?? Number.POSITIVE_INFINITY))
        ways[length] = { index, span, before: ways[length - 1] };
    }
  }
  const places: [number, Span][] = [];
  for (let step = ways.at(-1); step !== undefined; step = step.before) places.push([step.index, step.span]);
  return new Map(places.reverse());
}

/** Places of the passages whose words are there, but out of order. */
function placesElsewhere(candidates: readonly (readonly Span[])[], ordered: Places): Places {
  const taken = new Set([...ordered.values()].map(({ start }) => start));
  const places = new Map<number, Span>();
  for (const [index, spans] of candidates.entries()) {
    const free = ordered.has(index) ? undefined : spans.find(({ start }) => !taken.has(start));
    if (free === undefined) continue;
    taken.add(free.start);
    places.set(index, free);
  }
  return places;
}

/** Explains the text that is in no passage: it replaces the passages missing at that point, or was inserted. */
function explainGaps(
  passages: readonly Passage[],
  points: readonly string[],
  ordered: Places,
  places: Places,
  start = 0,
): Pick<Alignment, "inserted"> & { readonly changed: ReadonlyMap<number, string> } {
  const rest = [...points];
  for (const span of places.values()) rest.fill(BREAK, span.start, span.end);
  const changed = new Map<number, string>();
  const inserted: Alignment["inserted"][number][] = [];
  let [before, from] = [-1, start];
  for (const stop of [...ordered.keys(), passages.length]) {
    const pieces = rest.slice(from, ordered.get(stop)?.start).join("").match(PIECE) ?? [];
    const missing: number[] = [];
    for (let index = before + 1; index < stop; index++) if (!places.has(index)) missing.push(index);
    const after = passages[before]?.id;
    if (missing.length === 0)
      // One by one: there may be more of them than a call takes arguments.
      for (const text of pieces) inserted.push(after === undefined ? { text } : { after, text });
    else if (pieces.length > 0) {
      const all = pieces.join(" ").slice(0, LONGEST_CHANGE);
      for (const [at, index] of missing.entries())
        changed.set(index, (pieces.length === missing.length && pieces[at]) || all);
    }
    [before, from] = [stop, ordered.get(stop)?.end ?? from];
  }
  return { changed, inserted };
}

function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { start, end }) => sum + end - start, 0);
}
