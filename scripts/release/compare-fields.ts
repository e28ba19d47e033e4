import { isDeepStrictEqual } from "node:util";
import type { FieldChange } from "./change.js";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { levelOfCitations, levelOfList, levelOfValue } from "./level-of-field.js";

/** What differs between two versions of a record, field by field. */
export function compareFields(before: JsonRecord, after: JsonRecord, path = ""): readonly FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => compareValues(`${path}${name}`, name, before[name], after[name]));
}

function compareValues(field: string, name: string, before: unknown, after: unknown): readonly FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isJsonRecord(before) && isJsonRecord(after)) return compareFields(before, after, `${field}.`);
  if (!Array.isArray(before) || !Array.isArray(after))
    return [{ ...levelOfValue(name, before, after), field, before, after }];
  const gone = without(before, after);
  const come = without(after, before);
  const lists = { ...(gone.length > 0 ? { before: gone } : {}), ...(come.length > 0 ? { after: come } : {}) };
  if (name === "citations") return [{ ...levelOfCitations(before, after), field, ...lists }];
  // Entries have no ids. In lists of one length, each is compared with the entry at the same place.
  if (before.length === after.length && gone.length > 0)
    return before.flatMap((entry, index) => compareValues(`${field}[${index}]`, name, entry, after[index]));
  return [{ ...levelOfList(gone, come), field, ...lists }];
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((one) => isDeepStrictEqual(entry, one)));
}
