import type { VisitRecord } from "../model/record.js";

const positions: WeakMap<readonly VisitRecord[], ReadonlyMap<string, number>> = /* @__PURE__ */ new WeakMap();

/** Finds a record by its id: at once in a frozen array, by a scan in one that may still change. */
export function findById<R extends VisitRecord>(id: string | undefined, from: readonly R[]): R | undefined {
  if (id === undefined) return undefined;
  // What was indexed once is frozen for good, and need not be asked again.
  const index = positions.get(from) ?? indexOf(from);
  if (index === undefined) return from.find((record) => record.id === id);
  const position = index.get(id);
  return position === undefined ? undefined : from[position];
}

function indexOf(from: readonly VisitRecord[]): ReadonlyMap<string, number> | undefined {
  if (!Object.isFrozen(from)) return undefined;
  // From the last to the first, so that of two records with one id the first is found, as a scan finds it.
  const index = new Map(from.map((record, position): [string, number] => [record.id, position]).reverse());
  positions.set(from, index);
  return index;
}

/** Finds the records of several ids, in the order of the ids; an id that names none is left out. */
export function findAllById<R extends VisitRecord>(
  ids: readonly (string | undefined)[] | undefined,
  from: readonly R[],
): R[] {
  return (ids ?? []).flatMap((id) => findById(id, from) ?? []);
}
