import { describeValue } from "../errors/describe-value.js";
import type { Offence } from "./rule.js";
import type { At } from "./walk.js";

/** The members that stand twice in a list of a record, at whatever depth. Of citations {@link canonicalOrder} knows more. */
export function repeated({ value, path, record }: At<unknown>): readonly Offence[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === "citations" ? [] : repeated({ value: part, path: stepped(path, key, value), record }),
  );
  return Array.isArray(value) ? [...again(value, path, record), ...inner] : inner;
}

function again(list: readonly unknown[], path: string, record: string): readonly Offence[] {
  if (list.length < 2) return [];
  const seen = new Set<string>();
  return list.flatMap((member, index): readonly Offence[] => {
    const key = JSON.stringify(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const found = `${typeof member === "string" ? member : describeValue(member)} again`;
    return [{ path: `${path}[${index}]`, record, expected: "each once", found }];
  });
}

function stepped(path: string, key: string, holder: object): string {
  return Array.isArray(holder) ? `${path}[${key}]` : `${path}.${key}`;
}
