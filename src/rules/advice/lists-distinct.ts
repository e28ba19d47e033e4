import { describeValue } from "../../errors/describe-value.js";
import type { AnyIds } from "../../model/ids.js";
import type { Citation } from "../../model/record.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, type Located, located } from "../walk.js";

/** Repeating a member of a list adds nothing. */
export const listsDistinct: Rule = {
  name: "lists-distinct",
  requires:
    "No list in a record has the same member twice. No two citations in a list have the same source, passage and quote.",
  check: (visit) => {
    const seen = new Set<object>();
    const contentOf = contents();
    return eachIn(allRecords(visit), (record) => repeatedIn(record, seen, contentOf));
  },
};

/** The repeated members of all lists in a value, at any depth. What is a part of many, or of itself, is looked at once. */
function repeatedIn(
  { value, path, record }: Located<unknown>,
  seen: Set<object>,
  contentOf: (value: unknown) => string,
  keyOf: (member: unknown) => unknown = (member) => member,
): readonly Violation[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (Array.isArray(value)) {
    const members: readonly Located<unknown>[] = located(value, path, record);
    const repeated = repeatedAmong(members, (member) => contentOf(keyOf(member)));
    return [...repeated, ...members.flatMap((member) => repeatedIn(member, seen, contentOf))];
  }
  return Object.entries(value).flatMap(([field, part]: [string, unknown]) =>
    repeatedIn(
      { value: part, path: `${path}.${field}`, record },
      seen,
      contentOf,
      field === "citations" ? citedWords : undefined,
    ),
  );
}

/** What a citation cites, whatever it supports: one citation can support all that the same words do. */
function citedWords(citation: unknown): unknown {
  const { source, passage, quote }: Partial<Citation<AnyIds>> = Object(citation);
  return [source, passage, quote];
}

function repeatedAmong(
  members: readonly Located<unknown>[],
  contentOf: (value: unknown) => string,
): readonly Violation[] {
  const known = new Set<string>();
  return members.flatMap((member): readonly Violation[] => {
    const { value } = member;
    const key = contentOf(value);
    if (known.has(key)) {
      return [
        violation(member, "", "each member once", `${typeof value === "string" ? value : describeValue(value)} again`),
      ];
    }
    known.add(key);
    return [];
  });
}

/** Returns what gives values with one content one name, short however much they hold. */
function contents(): (value: unknown) => string {
  const names = new Map<string, string>();
  const byObject = new Map<object, string>();
  const contentOf = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? typeof value;
    const known = byObject.get(value);
    if (known !== undefined) return known;
    // For as long as it is read, what is a part of itself has no content.
    byObject.set(value, "#");
    const parts = Object.entries(value).map(([field, part]: [string, unknown]) => [field, contentOf(part)]);
    const content = JSON.stringify([Array.isArray(value), parts]);
    const name = names.get(content) ?? `#${names.size}`;
    names.set(content, name);
    byObject.set(value, name);
    return name;
  };
  return contentOf;
}
