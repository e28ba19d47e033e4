const LONGEST = 80;

/** Names a value in an error message without calling anything that belongs to it. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }
  if (value === null || typeof value !== "object") return typeof value === "symbol" ? "a symbol" : kindOf(value);
  if (Array.isArray(value)) return "an array";
  return value instanceof Date ? "a Date" : "an object";
}

function kindOf(value: unknown): string {
  return typeof value === "function" ? "a function" : String(value);
}
