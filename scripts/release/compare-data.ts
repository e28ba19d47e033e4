import type { DataChange, FieldChange } from "./change.js";
import { compareFields } from "./compare-fields.js";
import type { JsonRecord } from "./json.js";
import { highest } from "./level.js";
import { keyOf, type ReleasedData } from "./released-data.js";
import { shown } from "./shown.js";

/** What became of each record since a release. */
export function compareData(before: ReleasedData, after: ReleasedData): readonly DataChange[] {
  const names = new Set([...Object.keys(before.collections), ...Object.keys(after.collections)]);
  return [...names].flatMap((name) => compareCollection(name, before, after));
}

function compareCollection(name: string, released: ReleasedData, current: ReleasedData): readonly DataChange[] {
  const before = byKey(released.collections[name] ?? []);
  const after = byKey(current.collections[name] ?? []);
  const redirects = current.retired[name] ?? {};
  const changes: DataChange[] = [];
  const movedTo = new Set<string>();
  for (const [id, record] of before) {
    const same = after.get(id);
    if (same !== undefined) {
      changes.push(...corrected(name, id, compareFields(record, same)));
      continue;
    }
    const targets = [redirects[id] ?? []].flat();
    changes.push(targets.length > 0 ? moved(name, id, targets) : removed(name, id));
    for (const target of targets) movedTo.add(target);
    // One record that only its new id tells from the old one is the old one: what else differs in it is a correction.
    const [only, ...more] = targets;
    const successor = only === undefined || more.length > 0 || before.has(only) ? undefined : after.get(only);
    if (only !== undefined && successor !== undefined) {
      changes.push(...corrected(name, only, compareFields({ ...record, id: only }, successor)));
    }
  }
  for (const id of after.keys()) if (!before.has(id) && !movedTo.has(id)) changes.push(added(name, id));
  return [
    ...changes,
    ...lostRedirects(name, released, current),
    ...reordered(name, [...before.keys()], [...after.keys()]),
  ];
}

function byKey(records: readonly JsonRecord[]): ReadonlyMap<string, JsonRecord> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

function added(collection: string, id: string): DataChange {
  return {
    kind: "added",
    collection,
    id,
    level: "minor",
    text: `${collection} ${id}: added`,
    reason: "a record is added",
  };
}

function removed(collection: string, id: string): DataChange {
  const reason = "an id is removed without a redirect";
  return { kind: "removed", collection, id, level: "major", text: `${collection} ${id}: removed`, reason };
}

function moved(collection: string, id: string, targets: readonly string[]): DataChange {
  const [what, reason] =
    targets.length > 1
      ? ["split into", "an id is split with a redirect"]
      : ["moved to", "an id is moved with a redirect"];
  const text = `${collection} ${id}: ${what} ${targets.join(", ")}`;
  return { kind: "moved", collection, id, targets, level: "minor", text, reason };
}

function corrected(collection: string, id: string, fields: readonly FieldChange[]): readonly DataChange[] {
  if (fields.length === 0) return [];
  const level = highest(fields.map((field) => field.level));
  const leading = fields.filter((field) => field.level === level);
  const text = `${collection} ${id}: ${leading.map((field) => `${field.field} ${shown(field)}`).join("; ")}`;
  const reason = [...new Set(leading.map((field) => field.reason))].join("; ");
  return [{ kind: "corrected", collection, id, fields, level, text, reason }];
}

/** A redirect is a promise: an id that it kept working must lead somewhere for good. */
function lostRedirects(collection: string, released: ReleasedData, current: ReleasedData): readonly DataChange[] {
  const now = current.retired[collection] ?? {};
  return Object.entries(released.retired[collection] ?? {}).flatMap(([id, target]) => {
    const targets = [now[id] ?? []].flat();
    if (targets.length === 0) return [removed(collection, id)];
    return targets.join() === [target].flat().join() ? [] : [moved(collection, id, targets)];
  });
}

function reordered(collection: string, before: readonly string[], after: readonly string[]): readonly DataChange[] {
  const kept = before.filter((id) => after.includes(id));
  const order = after.filter((id) => before.includes(id));
  const first = order.find((id, index) => id !== kept[index]);
  if (first === undefined) return [];
  const text = `${collection}: stand in another order, from ${first} on`;
  return [{ kind: "corrected", collection, id: first, level: "patch", text, reason: "the order alone" }];
}
