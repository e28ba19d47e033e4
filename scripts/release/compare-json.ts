import type { Change, Judgement } from "./change.js";
import { isJsonRecord } from "./json.js";

/** What follows the records, and is compared with them: here only that it is there. */
const OF_RECORDS = /^(version|sources\b.*|resources\[[^\]]*\]\.(bytes|hash))$/;
/** Keywords that only describe. In a context these are terms. */
const WORDS = /^(?!@context)(.*\.)?(title|description|homepage|\$comment|(examples|keywords)\[[^\]]*\])$/;
/** Keywords of JSON Schema that refuse what they do not name: without them, more is accepted. */
const LIMITS = /\.(required\[.*\]|(min|max)\w+|pattern|format|additionalProperties|uniqueItems|not\b.*)$/;

/** What changed in a JSON Schema, a data package or a context. A change is major unless it adds or only describes. */
export function compareJson(file: string, before: unknown, after: unknown): readonly Change[] {
  // Most files of two releases are the same to the letter, and have thousands of leaves.
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [old, now] = [new Map(leavesOf("", before)), new Map(leavesOf("", after))];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  const olds = [...old.keys()];
  const changes = paths.map((path): Change => {
    const [from, to] = [old.get(path), now.get(path)];
    return { ...judge(path, from, to, olds), text: `${file} ${path}: ${from ?? "–"} → ${to ?? "–"}` };
  });
  if (changes.length > 0 || [...now.keys()].join() === olds.join()) return changes;
  return [{ level: "patch", text: `${file}: reordered`, reason: "only the order changed" }];
}

function judge(path: string, from: string | undefined, to: string | undefined, old: readonly string[]): Judgement {
  if (WORDS.test(path)) return { level: "patch", reason: "a description changed" };
  if (path.endsWith(".deprecated")) return { level: "minor", reason: "something is marked as deprecated" };
  if (path === "$id") return { level: "minor", reason: "a file has another address" };
  if (to === undefined && LIMITS.test(path)) return { level: "minor", reason: "more is accepted" };
  // A keyword of a context changes what the other terms mean.
  if (from === undefined && !path.includes("@context.@") && isOneMore(path, old))
    return { level: "minor", reason: "something is added" };
  return { level: "major", reason: "what a file accepted or said is no more" };
}

/** Whether a path lies in a member, a definition or a choice that was not there, beside others that were. */
function isOneMore(path: string, old: readonly string[]): boolean {
  const parts = [
    ...path.matchAll(
      /((?:properties|\$defs|@context|resources)\.?)[^.]+\.?|((?:enum|anyOf|oneOf|fields|foreignKeys)\[)[^\]]*\]/g,
    ),
  ];
  return parts.some(({ index, 0: part, 1: property, 2: choice }) => {
    const beside = path.slice(0, index) + (property ?? choice);
    const own = path.slice(0, index) + part;
    return old.some((other) => other.startsWith(beside)) && !old.some((other) => other.startsWith(own));
  });
}

function leavesOf(path: string, value: unknown): readonly (readonly [path: string, value: string])[] {
  if (OF_RECORDS.test(path)) return [[path, "as its records are"]];
  // The columns of a key are in the order of those that they name.
  if (/\b(fields|primaryKey)$/.test(path) && Array.isArray(value) && !value.some(isJsonRecord))
    return [[path, JSON.stringify(value)]];
  if (Array.isArray(value))
    return value.flatMap((item, index) => {
      // A foreign key has no name, and is known by its columns.
      const { fields, name = Array.isArray(fields) ? fields.join() : (fields ?? index) } = Object(item);
      return leavesOf(`${path}[${isJsonRecord(item) ? name : item}]`, item);
    });
  // A schema without keywords says something where it stands: what is `not` as it is is refused.
  if (!isJsonRecord(value) || Object.keys(value).length === 0) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(path === "" ? name : `${path}.${name}`, inner));
}
