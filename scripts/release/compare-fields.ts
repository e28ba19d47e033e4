import { isDeepStrictEqual } from "node:util";
import { type Change, formatChange } from "./change.js";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { levelOfCitations, levelOfList, levelOfValue } from "./level-of-field.js";

/** Whether a text may be told in other words, as a changeset marks it as wording. */
export type IsWording = (text: unknown) => boolean;

const NONE: IsWording = () => false;

/** What differs between two versions of a record, field by field: `milestones[0].date "2025-07-28" → "2025-07-29"`. */
export function compareFields(
  before: JsonRecord,
  after: JsonRecord,
  isWording: IsWording,
  path = "",
): readonly Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    compareValues(`${path}${name}`, name, before[name], after[name], isGiven(name, before, path) ? NONE : isWording),
  );
}

/** Whether a text is not in the dataset's own words: a name, an office, a headline, the title of a document. */
function isGiven(name: string, { titleStatus = "described", field, translated }: JsonRecord, path: string): boolean {
  if (name === "title") return path !== "" || titleStatus !== "described";
  return name === "name" || (name === "label" && (field === "name" || translated === "false"));
}

function compareValues(
  field: string,
  name: string,
  before: unknown,
  after: unknown,
  isWording: IsWording,
): readonly Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isJsonRecord(before) && isJsonRecord(after)) return compareFields(before, after, isWording, `${field}.`);
  if (!Array.isArray(before) || !Array.isArray(after))
    return [
      { ...levelOfValue(name, before, after, isWording(before)), text: `${field} ${formatChange(before, after)}` },
    ];
  const gone = without(before, after);
  const come = without(after, before);
  const judgement = name === "citations" ? levelOfCitations(before, after) : levelOfList(gone, come, before);
  // Entries have no ids. In lists of one length, each is compared with the entry at the same place.
  if (before.length === after.length && gone.length > 0 && name !== "citations")
    return before.flatMap((entry, index) => compareValues(`${field}[${index}]`, name, entry, after[index], isWording));
  const [from, to] = [gone, come].map((list) => (list.length === 0 ? undefined : list));
  return [{ ...judgement, text: `${field} ${(from ?? to) ? formatChange(from, to) : "reordered"}` }];
}

function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  return list.filter((entry) => !other.some((one) => isDeepStrictEqual(entry, one)));
}
