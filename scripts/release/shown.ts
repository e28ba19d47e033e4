import type { FieldChange } from "./change.js";

/** A change of a field as text: "12000 → 13000". */
export function shown({ before, after }: Pick<FieldChange, "before" | "after">): string {
  if (before === undefined && after === undefined) return "stands in another order";
  if (before === undefined) return `added ${value(after)}`;
  if (after === undefined) return `removed ${value(before)}`;
  return `${value(before)} → ${value(after)}`;
}

function value(one: unknown): string {
  if (Array.isArray(one)) return one.map(value).join(", ");
  return typeof one === "string" ? `"${one}"` : JSON.stringify(one);
}
