import { isImmutable } from "./immutable.js";

/** Whether all that is in a frozen array is immutable, once that was looked into. */
const immutable: WeakMap<readonly unknown[], boolean> = /* @__PURE__ */ new WeakMap();

/**
 * Works something out from an array that can never change, and keeps it for as long as there is the array. Gives
 * `undefined` for an array that may change, as what was kept could be stale, and for the first time: then an answer is
 * found sooner without.
 */
export function kept<R, T extends object>(
  make: (records: readonly R[]) => T,
): (records: readonly R[]) => T | undefined {
  // Nothing for an array that was never asked about, false for one that was, null for one of which nothing is kept.
  const made = new WeakMap<readonly R[], T | false | null>();
  return (records) => {
    let known = made.get(records);
    if (known) return known;
    // Whether the array itself is frozen is quick to tell, all that is in it is not.
    if (known === undefined && Object.isFrozen(records)) made.set(records, false);
    if (known !== false) return undefined;
    known = isKnownToStay(records) ? attempt(make, records) : null;
    made.set(records, known);
    return known ?? undefined;
  };
}

function isKnownToStay(records: readonly unknown[]): boolean {
  const known = immutable.get(records) ?? attempt(isImmutable, records) ?? false;
  immutable.set(records, known);
  return known;
}

/** Nothing where a record is not of its type or nested without end: whether that matters, a scan finds out. */
function attempt<A, B>(work: (from: A) => B, from: A): B | null {
  try {
    return work(from);
  } catch {
    return null;
  }
}
