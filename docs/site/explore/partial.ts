import type { Hit } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { searched } from "./answer.js";
import { firstOf, inOrder } from "./first.js";
import { type Part, partsOf } from "./query.js";
import { tellingWords } from "./question-words.js";
import type { State } from "./state.js";
import { hasWords, wholeWords } from "./whole-words.js";
import { wordingsOf } from "./wordings.js";

/** The records that have most of the words, where none has them all. */
export interface PartialAnswer {
  /** The words that were looked for: not those that only make a question, and some by their beginning ("invest…"). */
  readonly words: readonly string[];
  /** The same as they were searched for. */
  readonly searched: readonly string[];
  /** How many records are shown at most. */
  readonly limit: number;
  /** Whether the records have all of these. */
  readonly isWhole: boolean;
  /** The records with most of the words before those with fewer. */
  readonly hits: readonly Hit[];
}

const MOST = 20;

/**
 * The records that have more than half of the words of a text, within the filters of its state. To be used where
 * nothing has all words.
 */
export function partialOf(state: State, parts: readonly Part[] = partsOf(state)): PartialAnswer | undefined {
  const { q = "" } = state;
  // A single word has no parts.
  if (!/\S\s+\S/.test(q.trim())) return undefined;
  const [text = ""] = wordingsOf(q);
  const whole = wholeWords(q);
  const kept = new Set<unknown>(parts.flatMap(({ records }) => records));
  const asked = tellingWords(text).map((word) => found(word, kept, whole));
  const scores = new Map<Hit, Score>();
  const byRecord = new Map<unknown, Hit>();
  for (const { hits } of asked)
    for (const hit of hits) {
      const own = byRecord.get(hit.record) ?? hit;
      byRecord.set(hit.record, own);
      const { words = 0, weight = 0 } = scores.get(own) ?? {};
      // A word that few records have tells more.
      scores.set(own, { words: words + 1, weight: weight + 1 / hits.length });
    }
  const most = Math.max(0, ...Array.from(scores.values(), ({ words }) => words));
  if (most * 2 <= asked.length) return undefined;
  const isWhole = most === asked.length;
  const hits = isWhole
    ? // The search of the package ranks those that have all words.
      searched(asked.map(({ beginning }) => beginning).join(" "))
        .filter(({ record }) => kept.has(record))
        .filter(hasWords(whole))
    : [...scores]
        .filter(([, { words }]) => words * 2 > asked.length)
        .sort(([, a], [, b]) => b.words - a.words || b.weight - a.weight)
        .map(([hit]) => hit);
  const limit = Number(state.limit ?? MOST);
  return {
    words: asked.map(({ word }) => word),
    searched: asked.map(({ beginning }) => beginning),
    ...{ limit, isWhole, hits: inOrder(hits, firstOf(q)).slice(0, limit) },
  };
}

interface Score {
  readonly words: number;
  readonly weight: number;
}

interface Found {
  /** As it is shown, and as it was searched for. */
  readonly word: string;
  readonly beginning: string;
  /** The records with it within the filters. */
  readonly hits: readonly Hit[];
}

/** What has a word or, if nothing has it as it was typed, what has its beginning: "signatures" is found by "signat". */
function found(word: string, kept: ReadonlySet<unknown>, whole: readonly string[]): Found {
  const isWhole = whole.includes(fold(word));
  const hits = isWhole ? searched(word).filter(hasWords([fold(word)])) : searched(word);
  const beginning = word.slice(0, Math.max(4, Math.floor(word.length * 0.6)));
  const others = hits.length > 0 || isWhole || beginning === word ? [] : searched(beginning);
  const within = (all: readonly Hit[]): readonly Hit[] => all.filter(({ record }) => kept.has(record));
  return others.length > 0
    ? { word: `${beginning}…`, beginning, hits: within(others) }
    : { word, beginning: word, hits: within(hits) };
}
