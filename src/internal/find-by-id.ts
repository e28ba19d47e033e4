import type { VisitRecord } from "../model/record.js";

const indexes: WeakMap<readonly VisitRecord[], ReadonlyMap<string, VisitRecord>> = /* @__PURE__ */ new WeakMap();

/** Returns the record with an id: at once in an array that cannot change, by a scan in one that may. */
export function findById<R extends VisitRecord>(id: string | undefined, from: readonly R[]): R | undefined {
  if (id === undefined) return undefined;
  const index = indexes.get(from) ?? indexOf(from);
  // The index of an array holds its own records, which a WeakMap of all arrays cannot say.
  return index === undefined ? from.find((record) => record.id === id) : (index.get(id) as R | undefined);
}

function indexOf(from: readonly VisitRecord[]): ReadonlyMap<string, VisitRecord> | undefined {
  if (!Object.isFrozen(from) || !from.every(hasFixedId)) return undefined;
  const index = indexById(from);
  indexes.set(from, index);
  return index;
}

/** Whether a record's id can never change: it is frozen, and its id is a value and not a getter. */
function hasFixedId(record: VisitRecord): boolean {
  return Object.isFrozen(record) && Object.hasOwn(Object.getOwnPropertyDescriptor(record, "id") ?? {}, "value");
}

/** So many ids are looked for one by one before the rest are looked up: most records name no more. */
const FEW = 8;

/** Returns what finds records by their ids, of which one call may name many. */
export function finderIn<R extends VisitRecord>(from: readonly R[]): (id: string) => R | undefined {
  let asked = 0;
  let index: ReadonlyMap<string, R> | undefined;
  return (id) => {
    asked += 1;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: how often it scans is for speed alone
    if (asked <= FEW || indexes.has(from)) return findById(id, from);
    index ??= indexById(from);
    return index.get(id);
  };
}

/** From the last to the first, so that of two records with one id the first is found, as a scan finds it. */
function indexById<R extends VisitRecord>(from: readonly R[]): ReadonlyMap<string, R> {
  const index = new Map<string, R>();
  for (let at = from.length - 1; at >= 0; at--) {
    const record = from[at] as R; // the index is one of the array
    index.set(record.id, record);
  }
  return index;
}
