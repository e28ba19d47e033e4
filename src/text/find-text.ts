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

export function contains(text: string, part: string): boolean {
  return finderIn(text, part)(0) >= 0;
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
