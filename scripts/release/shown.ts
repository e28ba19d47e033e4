import type { FieldChange } from "./change.js";
import { isJsonRecord, type JsonRecord } from "./json.js";

/** A change of a field as text: "12000 → 13000". */
export function shown({ before, after }: Pick<FieldChange, "before" | "after">): string {
  if (before === undefined && after === undefined) return "stands in another order";
  if (before === undefined) return `added ${value(after)}`;
  if (after === undefined) return `removed ${value(before)}`;
  return `${value(before)} → ${value(after)}`;
}

function value(one: unknown): string {
  if (Array.isArray(one)) return one.map(value).join(", ");
  if (isJsonRecord(one)) return typeof one["source"] === "string" ? citation(one) : JSON.stringify(one);
  return typeof one === "string" ? `"${one}"` : String(one);
}

/** A citation as people write one: `qazinform-award 7.1 "more than 12,000 Kazakhstanis"`. */
function citation({ source, passage, quote }: JsonRecord): string {
  return [source, passage, quote === undefined ? undefined : `"${quote}"`]
    .filter((part) => part !== undefined)
    .join(" ");
}
