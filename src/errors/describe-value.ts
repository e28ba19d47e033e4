const LONGEST = 80;

/** Names a value in an error message without calling anything that belongs to it. What the eye does not see is spelt out. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value).replace(
      /[^\S ]|\p{Cf}/gu,
      code,
    );
  }
  if (typeof value === "function") return "a function";
  if (value === null || typeof value !== "object") {
    return String(value).slice(0, LONGEST) + (typeof value === "bigint" ? "n" : "");
  }
  if (Array.isArray(value)) return "an array";
  return value instanceof Date ? "a Date" : "an object";
}

function code(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16)}>`;
}
