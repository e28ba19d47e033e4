import { isDeepStrictEqual } from "node:util";
import type { FieldChange } from "./change.js";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { levelOfCitations, levelOfList, levelOfValue } from "./level-of-field.js";

/** What differs between two versions of a record, field by field. */
export function compareFields(before: JsonRecord, after: JsonRecord, path = ""): readonly FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    compareValues(path === "" ? name : `${path}.${name}`, name, before[name], after[name]),
  );
}

function compareValues(field: string, name: string, before: unknown, after: unknown): readonly FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(field, name, before, after);
  if (isJsonRecord(before) && isJsonRecord(after)) return compareFields(before, after, field);
  return [{ ...levelOfValue(name, before, after), field, ...present(before, after) }];
}

function compareLists(
  field: string,
  name: string,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly FieldChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  if (name === "citations") return [{ ...levelOfCitations(before, after), field, ...listed(gone, come) }];
  // Entries have no ids; where their number is the same, each is taken for what stands in its place.
  if (before.length === after.length && gone.length > 0) {
    return before.flatMap((entry, index) => compareValues(`${field}[${index}]`, name, entry, after[index]));
  }
  return [{ ...levelOfList(gone, come), field, ...listed(gone, come) }];
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((one) => isDeepStrictEqual(entry, one)));
}

function listed(gone: readonly unknown[], come: readonly unknown[]): Pick<FieldChange, "before" | "after"> {
  return present(gone.length === 0 ? undefined : gone, come.length === 0 ? undefined : come);
}

function present(before: unknown, after: unknown): Pick<FieldChange, "before" | "after"> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
