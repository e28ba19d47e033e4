import { unexpected } from "./unexpected.js";

/** Reads a text that a caller passed: words, an id, a word of a closed list. */
export function readText(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  return unexpected("invalid-value", "text", where, value);
}
