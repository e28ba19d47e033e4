import { isDeepStrictEqual } from "node:util";
import type { JsonRecord } from "./json.js";

/** What says least about which thing a record is of. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set(["id", "note", "inferred", "citations"]);

type Records = ReadonlyMap<string, JsonRecord>;

/**
 * Whether an id means something else in a new release: its record took over the contents of another id, which has them no
 * more, or has nothing left of what it was.
 */
export function meansSomethingElse(id: string, before: Records, after: Records): boolean {
  const [old, now] = [before.get(id), after.get(id)];
  if (old === undefined || now === undefined || isDeepStrictEqual(old, now)) return false;
  if (hasNothingOf(old, now)) return true;
  return [...before].some(([otherId, other]) => {
    // Of an id that is gone, nothing is left.
    return otherId !== id && tookOver(old, now, other, after.get(otherId) ?? {});
  });
}

function tookOver(old: JsonRecord, now: JsonRecord, other: JsonRecord, same: JsonRecord): boolean {
  const telling = Object.keys({ ...old, ...other }).filter(
    (name) => name !== "id" && !isDeepStrictEqual(old[name], other[name]),
  );
  const kept = telling.filter((name) => isDeepStrictEqual(now[name], old[name]));
  const taken = telling.filter((name) => isDeepStrictEqual(now[name], other[name]));
  return taken.length > kept.length && taken.every((name) => !isDeepStrictEqual(same[name], other[name]));
}

/** Whether nothing of a record is left in another. A record of a name and one fact more is corrected too easily to tell. */
export function hasNothingOf(old: JsonRecord, now: JsonRecord): boolean {
  const fields = Object.keys(old).filter((name) => !BESIDE_THE_POINT.has(name));
  const kept = fields.filter((name) => isDeepStrictEqual(old[name], now[name]));
  return fields.length > 2 && kept.length * 4 < fields.length;
}
