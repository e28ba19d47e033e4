const LONGEST = 80;
/** What the eye does not see. A pattern would be made when the file is loaded, and takes long. */
const UNSEEN = "[^\\S ]|\\p{Cf}";

/** Names a value in an error message without calling anything that belongs to it. What the eye does not see is encoded. */
export function describeValue(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (value === Object(value)) return describeObject(value);
  const text = typeof value === "bigint" ? `${value}n` : String(value);
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return typeof value === "string" ? JSON.stringify(cut).replace(new RegExp(UNSEEN, "gu"), encodeURI) : cut;
}

/** A revoked Proxy, or one whose traps throw, cannot even be asked what it is. */
function describeObject(value: unknown): string {
  try {
    if (Array.isArray(value)) return "an array";
    return value instanceof Date ? "a Date" : "an object";
  } catch {
    return "an object";
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  try {
    return String(Object(error).message ?? describeValue(error));
  } catch {
    return describeValue(error);
  }
}
