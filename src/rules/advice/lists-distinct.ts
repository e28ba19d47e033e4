import { describeValue } from "../../errors/describe-value.js";
import type { AnyIds } from "../../model/ids.js";
import type { Citation } from "../../model/record.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { allRecords, located, type Part, partsOf } from "../walk.js";

/** Repeating a member of a list adds nothing. */
export const listsDistinct: Rule = {
  name: "lists-distinct",
  requires:
    "No list in a record has the same member twice. No two citations in a list have the same source, passage and quote.",
  check: (visit) => {
    const seen = new Set<object>();
    const contentOf = contents();
    return eachIn(allRecords(visit), (record) =>
      partsOf(record, seen).flatMap((part) =>
        Array.isArray(part.value) && part.value.length > 1 ? repeatedIn(part, part.value, contentOf) : [],
      ),
    );
  },
};

function repeatedIn(
  { path, record, field }: Part,
  list: readonly unknown[],
  contentOf: (value: unknown) => string,
): readonly Violation[] {
  const known = new Set<string>();
  return located(list, path, record).flatMap((member): readonly Violation[] => {
    const { value } = member;
    const key = contentOf(field === "citations" ? citedWords(value) : value);
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    const found = typeof value === "string" ? value : describeValue(value);
    return [violation(member, "", "each member once", `${found} again`)];
  });
}

/** What a citation cites, whatever it supports: one citation can support all that the same words do. */
function citedWords(citation: unknown): unknown {
  const { source, passage, quote }: Partial<Citation<AnyIds>> = Object(citation);
  return [source, passage, quote];
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
