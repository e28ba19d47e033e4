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
  // From the last to the first, so that of two records with one id the first is found, as a scan finds it.
  const index = new Map(from.map((record): [string, VisitRecord] => [record.id, record]).reverse());
  indexes.set(from, index);
  return index;
}

/** Whether a record's id can never change: it is frozen, and its id is a value and not a getter. */
function hasFixedId(record: VisitRecord): boolean {
  return Object.isFrozen(record) && Object.hasOwn(Object.getOwnPropertyDescriptor(record, "id") ?? {}, "value");
}
