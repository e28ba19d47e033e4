/** How wide a list or an object may be on one line. */
const WIDTH = 72;
/** Longer texts are cut. */
const MOST = 10_000;

/** A value as a console shows it: a text as it is, all else in the notation of the language. */
export function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : written(value, []);
  return text.length > MOST ? `${text.slice(0, MOST)}… (${text.length - MOST} more characters)` : text;
}

/** @param around the objects that the value is in */
function written(value: unknown, around: readonly object[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[function ${value.name}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (around.includes(value)) return "[circular]";
  const within = [...around, value];
  const each = (items: Iterable<unknown>): readonly string[] => Array.from(items, (item) => written(item, within));
  if (Array.isArray(value)) return bracketed("[", each(value), "]");
  if (value instanceof Set) return bracketed("Set {", each(value), "}");
  if (value instanceof Map) {
    const entries = Array.from(value, ([key, own]) => `${written(key, within)} => ${written(own, within)}`);
    return bracketed("Map {", entries, "}");
  }
  if (value instanceof Date || value instanceof RegExp) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const members = Object.entries(value).map(
    ([key, own]) => `${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}: ${written(own, within)}`,
  );
  const { name = "Object" } = Object.getPrototypeOf(value)?.constructor ?? {};
  return bracketed(name === "Object" ? "{" : `${name} {`, members, "}");
}

function bracketed(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  const gap = open === "[" ? "" : " ";
  const line = `${open}${gap}${items.join(", ")}${gap}${close}`;
  if ((line.length <= WIDTH || items.length === 1) && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `  ${item.replaceAll("\n", "\n  ")}`).join(",\n")}\n${close}`;
}
