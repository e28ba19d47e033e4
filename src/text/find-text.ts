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

/** So many letters there are in UTF-16. */
const LETTERS = 0x1_0000;

/**
 * Returns which of some parts a text has, in one reading. The parts are written as one tree. Where the text goes on
 * otherwise, the end of what was read is followed from nearer to the root (an Aho-Corasick tree).
 */
export function containedIn(text: string, parts: readonly string[]): ReadonlySet<string> {
  const all = [...new Set(parts)];
  const children = new Map<number, number>();
  /** For each node, the one whose letters are the longest end of its own. */
  const falls = [0];
  const childOf = (node: number, code: number): number | undefined => children.get(node * LETTERS + code);
  const step = (from: number, code: number): number => {
    let node = from;
    while (node > 0 && childOf(node, code) === undefined) node = falls[node] ?? 0;
    return childOf(node, code) ?? 0;
  };
  // Letter by letter of all parts at once, as a node falls to one that is nearer to the root.
  let growing = all.map((part) => ({ part, node: 0 }));
  const grown = growing;
  for (let at = 0; growing.length > 0; at++) {
    growing = growing.filter(({ part }) => part.length > at);
    for (const one of growing) {
      const code = one.part.charCodeAt(at);
      let child = childOf(one.node, code);
      if (child === undefined) {
        child = falls.push(one.node === 0 ? 0 : step(falls[one.node] ?? 0, code)) - 1;
        children.set(one.node * LETTERS + code, child);
      }
      one.node = child;
    }
  }
  const isRead = new Uint8Array(falls.length).fill(1, 0, 1);
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = step(node, text.charCodeAt(at));
    isRead[node] = 1;
  }
  for (let at = falls.length - 1; at > 0; at--) if (isRead[at] === 1) isRead[falls[at] ?? 0] = 1;
  return new Set(grown.flatMap(({ part, node: end }) => (isRead[end] === 1 ? part : [])));
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
