import type { Redirects } from "../../src/model/redirect.js";
import { type DataChange, type FieldChange, formatChange, highest } from "./change.js";
import { compareFields } from "./compare-fields.js";
import type { JsonRecord } from "./json.js";

/** The data of a release, as it is compared. */
export interface ReleasedData {
  /** The records of each collection, in order. The visit itself is a collection of one. */
  readonly collections: Readonly<Record<string, readonly JsonRecord[]>>;
  /** The redirects of each collection. */
  readonly retired: Readonly<Record<string, Redirects>>;
}

/** What changed in each record since a release. */
export function compareData(before: ReleasedData, after: ReleasedData): readonly DataChange[] {
  const names = new Set([...Object.keys(before.collections), ...Object.keys(after.collections)]);
  return [...names].flatMap((name) => compareCollection(name, before, after));
}

/** The id of a record; the passages of a source have the id of the source. */
export function keyOf(record: JsonRecord): string {
  return String(record["id"] ?? record["source"]);
}

function compareCollection(collection: string, released: ReleasedData, current: ReleasedData): readonly DataChange[] {
  const before = byKey(released.collections[collection] ?? []);
  const after = byKey(current.collections[collection] ?? []);
  const [redirects, redirectsBefore] = [current.retired[collection] ?? {}, released.retired[collection] ?? {}];
  const changes: DataChange[] = [];
  const movedTo = new Set<string>();
  for (const [id, record] of before) {
    const same = after.get(id);
    if (same !== undefined) {
      changes.push(...corrected(collection, id, record, same));
      continue;
    }
    const targets = [redirects[id] ?? []].flat();
    changes.push(retired(collection, id, targets));
    for (const target of targets) movedTo.add(target);
    // The one record that replaces a moved one is the same record under a new id: other differences are corrections.
    const [only, ...more] = targets;
    const successor = only === undefined || more.length > 0 || before.has(only) ? undefined : after.get(only);
    if (only !== undefined && successor !== undefined)
      changes.push(...corrected(collection, only, { ...record, id: only }, successor));
  }
  for (const id of after.keys()) {
    if (before.has(id) || movedTo.has(id)) continue;
    const text = `${collection} ${id}: added`;
    changes.push({ kind: "added", collection, id, level: "minor", text, reason: "a record is added" });
  }
  // A redirect is a promise too: a retired id must lead to the same record in every later release.
  for (const [id, target] of Object.entries(redirectsBefore)) {
    const targets = [redirects[id] ?? []].flat();
    if (targets.join() !== [target].flat().join()) changes.push(retired(collection, id, targets));
  }
  return [...changes, ...reordered(collection, [...before.keys()], [...after.keys()])];
}

function byKey(records: readonly JsonRecord[]): ReadonlyMap<string, JsonRecord> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

/** An id that no record has any more: moved, split or removed. */
function retired(collection: string, id: string, targets: readonly string[]): DataChange {
  const about = { collection, id };
  const removal = "an id is removed without a redirect";
  if (targets.length === 0)
    return { ...about, kind: "removed", level: "major", text: `${collection} ${id}: removed`, reason: removal };
  const [what, verb] = targets.length > 1 ? ["split", "split into"] : ["moved", "moved to"];
  const text = `${collection} ${id}: ${verb} ${targets.join(", ")}`;
  return { ...about, kind: "moved", targets, level: "minor", text, reason: `an id is ${what} with a redirect` };
}

function corrected(collection: string, id: string, before: JsonRecord, after: JsonRecord): readonly DataChange[] {
  const fields = compareFields(before, after);
  if (fields.length === 0) return [];
  const level = highest(fields.map((field) => field.level));
  const leading: readonly FieldChange[] = fields.filter((field) => field.level === level);
  const text = `${collection} ${id}: ${leading.map((field) => `${field.field} ${formatChange(field)}`).join("; ")}`;
  const reason = [...new Set(leading.map((field) => field.reason))].join("; ");
  return [{ kind: "corrected", collection, id, fields, level, text, reason }];
}

function reordered(collection: string, before: readonly string[], after: readonly string[]): readonly DataChange[] {
  const kept = before.filter((id) => after.includes(id));
  const order = after.filter((id) => before.includes(id));
  const first = order.find((id, index) => id !== kept[index]);
  if (first === undefined) return [];
  const text = `${collection}: reordered, starting at ${first}`;
  return [{ kind: "corrected", collection, id: first, level: "patch", text, reason: "only the order changed" }];
}
