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
  const made = new WeakMap<readonly R[], T | false>();
  return (records) => {
    const known = made.get(records);
    if (known) return known;
    // Whether the array itself is frozen is quick to tell, all that is in it is not.
    if (known === undefined && Object.isFrozen(records)) made.set(records, false);
    if (known === undefined || immutable.get(records) === false) return undefined;
    try {
      if (!immutable.has(records)) immutable.set(records, isImmutable(records));
      if (immutable.get(records)) made.set(records, make(records));
    } catch {
      // A record is not of its type or nested without end. Whether that matters to the question, the scan finds out.
      immutable.set(records, false);
    }
    return made.get(records) || undefined;
  };
}
