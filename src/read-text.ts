import { VisitError } from "./error.js";
import { describeValue } from "./text/describe-value.js";

/** Reads a text that a caller passed: words, an id, a word of a closed list. */
export function readText(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  throw new VisitError("invalid-value", `expected text, found ${describeValue(value)}.`, { where, value });
}
