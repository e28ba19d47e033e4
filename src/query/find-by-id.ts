import type { VisitRecord } from "../model/record.js";

const indexes: WeakMap<readonly VisitRecord[], ReadonlyMap<string, VisitRecord>> = /* @__PURE__ */ new WeakMap();

/** Finds a record by its id: at once in a frozen array, by a scan in one that may still change. */
export function findById<R extends VisitRecord>(id: string | undefined, from: readonly R[]): R | undefined {
  if (id === undefined) return undefined;
  // What was indexed once is frozen for good, and need not be asked again.
  const index = indexes.get(from) ?? indexOf(from);
  // The index of an array holds its own records, which a WeakMap of all arrays cannot say.
  return index === undefined ? from.find((record) => record.id === id) : (index.get(id) as R | undefined);
}

function indexOf(from: readonly VisitRecord[]): ReadonlyMap<string, VisitRecord> | undefined {
  if (!Object.isFrozen(from)) return undefined;
  // From the last to the first, so that of two records with one id the first is found, as a scan finds it.
  const index = new Map(from.map((record): [string, VisitRecord] => [record.id, record]).reverse());
  indexes.set(from, index);
  return index;
}

/** Finds the records of several ids, in the order of the ids; an id that names none is left out. */
export function findAllById<R extends VisitRecord>(
  ids: readonly (string | undefined)[] | undefined,
  from: readonly R[],
): R[] {
  return (ids ?? []).flatMap((id) => findById(id, from) ?? []);
}
