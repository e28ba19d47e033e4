/** Shorter texts are left to the engine, whose worst case is then a few dozen letters for each letter of the other text. */
const SHORT = 64;

/**
 * Returns what finds the next place of one text in another, from an index that only grows. The engine's own search compares
 * each letter with each where both repeat themselves; this one reads both once (Knuth, Morris and Pratt).
 */
export function finderIn(text: string, part: string): (from: number) => number {
  // To read a part takes as long as it is, which is too long for each of many texts that are too short for it.
  if (part.length <= SHORT || part.length > text.length) return (from) => text.indexOf(part, from);
  const restarts = restartsOf(part);
  let [at, matched] = [0, 0];
  return (from) => {
    while (at < text.length) {
      matched = next(part, restarts, matched, text.charCodeAt(at++));
      if (matched === part.length && at - matched >= from) return at - matched;
    }
    return -1;
  };
}

/** Whether a text has another one in it. */
export function contains(text: string, part: string): boolean {
  return finderIn(text, part)(0) >= 0;
}

/** So few parts are looked for one by one, which is as fast. */
const FEW = 16;

/**
 * Returns which of some parts a text has. Many parts are looked for in one reading: from each letter the text is followed
 * as long as a part begins like it. Of a long part only the beginning is looked for in this way.
 */
export function containedIn(text: string, parts: readonly string[]): ReadonlySet<string> {
  const all = [...new Set(parts)];
  if (all.length <= FEW) return new Set(all.filter((part) => contains(text, part)));
  const heads = new Set(all.map((part) => part.slice(0, SHORT)));
  const least = all.reduce((shortest, { length }) => Math.min(shortest, length), SHORT);
  const begun = new Set<string>();
  for (const head of heads) for (let end = least; end <= head.length; end++) begun.add(head.slice(0, end));
  const found = new Map<string, number>();
  for (let at = 0; at < text.length && heads.size > 0; at++) {
    for (let end = at + least; end <= text.length; end++) {
      const own = text.slice(at, end);
      if (!begun.has(own)) break;
      if (heads.delete(own)) found.set(own, at);
    }
  }
  const isIn = (part: string, at = found.get(part.slice(0, SHORT))): boolean =>
    at !== undefined && (text.startsWith(part, at) || contains(text, part));
  return new Set(all.filter((part) => isIn(part)));
}

/** How many letters still match after each number of them, if the next one does not. */
function restartsOf(part: string): Uint32Array {
  const restarts = new Uint32Array(part.length + 1);
  for (let at = 1; at < part.length; at++)
    restarts[at + 1] = next(part, restarts, restarts[at] ?? 0, part.charCodeAt(at));
  return restarts;
}

/** How many letters match once one more is read. */
function next(part: string, restarts: Uint32Array, before: number, code: number): number {
  let matched = before;
  while (matched > 0 && (matched === part.length || part.charCodeAt(matched) !== code))
    matched = restarts[matched] ?? 0;
  return part.charCodeAt(matched) === code ? matched + 1 : 0;
}
