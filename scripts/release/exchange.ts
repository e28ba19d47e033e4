import { isDeepStrictEqual } from "node:util";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { likeness, MOST } from "./likeness.js";
import { BESIDE_THE_POINT, isStated, LEADING, TELLING } from "./record-fields.js";

type Records = ReadonlyMap<string, JsonRecord>;

/** The records of a collection in two releases. */
export interface Releases {
  readonly before: Records;
  readonly after: Records;
  /** The ids of those that differ, went or came: only these can have traded anything. */
  readonly touched: readonly string[];
  /** The ids of the records of before that say a thing. To look at each for each would take hours. */
  readonly saying: ReadonlyMap<string, readonly string[]>;
}

export function releasesOf(before: Records, after: Records): Releases {
  const ids = new Set([...before.keys(), ...after.keys()]);
  const touched = [...ids].filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)));
  const saying = new Map<string, string[]>();
  if (touched.length === 0) return { before, after, touched, saying };
  for (const [id, record] of before)
    for (const name of Object.keys(record)) {
      const said = textOf(name, record);
      const already = saying.get(said);
      if (already === undefined) saying.set(said, [id]);
      else already.push(id);
    }
  return { before, after, touched, saying };
}

/** A field with what a record says in it. The order of ids means nothing. */
function textOf(name: string, record: JsonRecord): string {
  const value = record[name];
  return `${name} ${JSON.stringify(Array.isArray(value) && !value.some(isJsonRecord) ? [...value].sort() : value)}`;
}

function areAlike(name: string, record: JsonRecord, other: JsonRecord): boolean {
  return record[name] === other[name] || textOf(name, record) === textOf(name, other);
}

/**
 * Whether a record took over the contents of another id, which has them no more, says all that another one says, left all that
 * it said to a new one, exchanged a list or two facts with others, or gave its own words or sides to another one.
 */
export function hasTraded(id: string, old: JsonRecord, now: JsonRecord, releases: Releases): boolean {
  const { before, after, touched, saying } = releases;
  if ([...TELLING, ...LEADING].some((field) => gaveAway(field, id, old, now, releases))) return true;
  const come = touched.filter((other) => other !== id && !before.has(other));
  if (come.some((other) => isCopyOf(old, now, after.get(other) ?? {}))) return true;
  const changed = Object.keys(now).filter((name) => !areAlike(name, old, now));
  const others = new Set(changed.flatMap((name) => saying.get(textOf(name, now)) ?? []));
  others.delete(id);
  return [...others].some((otherId) => {
    // Of an id that is gone, nothing is left.
    const [other, same] = [before.get(otherId) ?? {}, after.get(otherId) ?? {}];
    return isCopyOf(other, old, now) || tookOver(old, now, other, same) || exchanged(old, now, other, same, releases);
  });
}

/** Whether a record says all that another one says, and did not before. */
function isCopyOf(other: JsonRecord, old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(other).filter((name) => !BESIDE_THE_POINT.has(name));
  const hasAllOf = (record: JsonRecord): boolean =>
    fields.every((name) => isDeepStrictEqual(record[name], other[name]));
  return hasAllOf(now) && !hasAllOf(old);
}

function tookOver(old: JsonRecord, now: JsonRecord, other: JsonRecord, same: JsonRecord): boolean {
  const telling = Object.keys({ ...old, ...other }).filter(
    (name) => name !== "id" && !isDeepStrictEqual(old[name], other[name]),
  );
  const kept = telling.filter((name) => isDeepStrictEqual(now[name], old[name]));
  const taken = telling.filter((name) => isDeepStrictEqual(now[name], other[name]));
  return taken.length > kept.length && taken.every((name) => !isDeepStrictEqual(same[name], other[name]));
}

/**
 * Whether a record has the list of another by now, of offices, steps or citations, or two of its facts, which the other has no
 * more, and gave its own to that one or to a third. One list of ids is often like another by chance.
 */
function exchanged(
  old: JsonRecord,
  now: JsonRecord,
  other: JsonRecord,
  same: JsonRecord,
  { before, after, touched }: Releases,
): boolean {
  const isEnough = (names: readonly string[]): boolean =>
    names.some((name) => [old[name]].flat().some(isJsonRecord)) || names.filter(isStated).length > 1;
  const taken = Object.keys({ ...old, ...other }).filter(
    (name) => !areAlike(name, old, other) && areAlike(name, now, other) && !areAlike(name, same, other),
  );
  if (!isEnough(taken)) return false;
  return touched.some((third) => {
    const [was, is] = [before.get(third) ?? {}, after.get(third)];
    return is !== undefined && isEnough(taken.filter((name) => areAlike(name, is, old) && !areAlike(name, was, old)));
  });
}

/** Whether the words of a field are now those of another record, and were not before. */
function gaveAway(
  field: string,
  id: string,
  old: JsonRecord,
  now: JsonRecord,
  { before, after, touched }: Releases,
): boolean {
  const words = old[field];
  if (words === undefined || areAlike(field, old, now)) return false;
  const kept = likeness(now[field], words);
  return touched.some((otherId) => {
    const [was, is] = [before.get(otherId)?.[field], after.get(otherId)?.[field]];
    if (otherId === id || was === is) return false;
    const taken = likeness(is, words);
    return taken >= MOST && taken > Math.max(kept, likeness(was, words));
  });
}
