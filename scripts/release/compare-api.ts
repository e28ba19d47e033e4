import { type Api, INTERNAL, REQUIRED } from "./api.js";
import type { Change, Judgement } from "./change.js";
import { highest } from "./levels.js";
import { withNamesOf } from "./names-inside.js";
import { isLongerCall, isSameCall } from "./signatures.js";

/** Unions that a `switch` may treat as complete. */
const EXHAUSTIVE = /^[^ ]+( \(require\))? (Comparator|Modality|Stage)$/;

/** What names the required members of an object: `Record<Vocabulary, …>`, `[K in Vocabulary]: …`. */
const KEYS = /(?<!Partial<)\bRecord<([^,]*),|\bin ([^\]]*)\]: /g;

/** What may come without harm: every export, and these parts of a manifest. Types for some compilers hide those for all. */
const MAY_BE_ADDED = /^(?!package\.json )|^package\.json (exports|typesVersions \*|files|bin) (?!!)/;

/** Marks something as deprecated. To take the mark away again changes nothing. */
const DEPRECATED = /^deprecated /;

/** Lines of a declaration that may come without harm. */
const HARMLESS: readonly (readonly [line: RegExp, reason: string])[] = [
  [/^\| "/, "a new member in a union that may grow"],
  [/^function /, "a helper is extended"],
  [/^signature \d+ fits map$/, "a helper may be passed to `map`"],
  [/^<.* = .*>$/, "a type parameter with a default is added"],
  [/^(readonly )?[\w$]+\?: /, "an optional field is added"],
  [/^(column|term|property) /, "a file says more"],
  [/^takes /, "older versions of a package will do"],
  [DEPRECATED, "something is marked as deprecated"],
];

const BREAKING: Judgement = { level: "major", reason: "what worked may no longer compile, load or install" };
const NEW_CASE: Judgement = { level: "major", reason: "a new member in a union that is promised to be exhaustive" };
const OTHER_RESULT: Judgement = {
  level: "major",
  reason: "the last signature, which `map` uses, gives something else",
};
const NOT_TOLD_APART: Judgement = { level: "major", reason: "code may tell members of a union apart by this field" };
const NEW_KEY: Judgement = { level: "major", reason: "a new member in a union that names required fields" };
const ADDED: Judgement = { level: "minor", reason: "something new is exported or installed" };
const RENAMED: Judgement = { level: "minor", reason: "a calendar is renamed" };
const WIDENED: Judgement = { level: "minor", reason: "more versions will do" };
const EXTENDED: Judgement = { level: "minor", reason: "something is extended" };

/** What changed in the declarations, the manifest and the form of the files. A change is major unless it is known to be harmless. */
export function compareApi(released: Api, after: Api): readonly Change[] {
  const before = withNamesOf(after, released);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const unions = { keys: requiredKeys(after), tellingOf: tellingFields(after) };
  const changes = [...names].flatMap((name): readonly Change[] => {
    const [old, now] = [before[name], after[name]];
    if (old !== undefined && now !== undefined) return compareLines(name, old, now, unions);
    // An internal type that comes or goes changes the declarations that mention it, and they are compared.
    if (name.startsWith(INTERNAL)) return [];
    if (now === undefined) return [{ ...BREAKING, text: `${name}: removed` }];
    const isMore = MAY_BE_ADDED.test(name) && !Object.keys(before).some((other) => hides(name, other));
    return [{ ...(isMore ? ADDED : BREAKING), text: `${name}: added` }];
  });
  const said = new Set(changes.map(({ text }) => text));
  return changes.filter(({ text }) => !text.includes(REQUIRED) || !said.has(text.replace(REQUIRED, "")));
}

/** Whether versions of Node or of a peer will do beside those that did: `">=20"`, and then `">=20 || ^18.20.0"`. */
function isWidened(name: string, old: string, now: string): boolean {
  return /^package\.json (engines|peerDependencies) /.test(name) && now.startsWith(`${old.slice(0, -1)} || `);
}

/** Whether a path in a manifest leads elsewhere what a wider one led to: the longer of two wins. */
function hides(name: string, wider: string): boolean {
  const [[part, path], [other, pattern]] = [splitName(name), splitName(wider)];
  const [start, end] = pattern.split("*");
  return part.startsWith("package.json ") && part === other && end !== undefined && path.startsWith(start ?? "");
}

function splitName(name: string): readonly [part: string, path: string] {
  const end = name.lastIndexOf(" ");
  return [name.slice(0, end + 1), name.slice(end + 1)];
}

/** The types that name required fields, with those that they are unions of. */
function requiredKeys(api: Api): ReadonlySet<string> {
  const keys = Object.values(api).flatMap((lines) =>
    [...lines.join("\n").matchAll(KEYS)].flatMap(([key]) => wordsIn(key)),
  );
  const names = new Set(keys);
  const types = Object.entries(api).map(([name, lines]) => [nameOf(name), lines] as const);
  // What is added to a set on the way is met too.
  for (const name of names)
    for (const [, lines] of types.filter(([type]) => type === name))
      for (const part of lines.filter((line) => /^[|=] [\w$]+$/.test(line)).flatMap(wordsIn)) names.add(part);
  return names;
}

/** What unions ask of the types that are in them, or that name them. */
interface Unions {
  /** The types that name required fields. */
  readonly keys: ReadonlySet<string>;
  /** The fields of the other members of the unions that a type is in, by which code may tell them apart: `"organization" in entry`. */
  readonly tellingOf: (type: string) => ReadonlySet<string>;
}

/** Finds the fields of a type's fellow members in unions. */
function tellingFields(api: Api): (type: string) => ReadonlySet<string> {
  const types = new Map(Object.entries(api).map(([name, lines]) => [nameOf(name), lines]));
  const unions = [...types.values()].map((lines) => lines.flatMap((line) => MEMBER.exec(line)?.[1] ?? []));
  return (type) => {
    const others = unions.flatMap((members) => (members.includes(type) ? members.filter((own) => own !== type) : []));
    return new Set(others.flatMap((other) => types.get(other) ?? []).flatMap(fieldIn));
  };
}

/** A member of a union, and a field of an interface. */
const MEMBER = /^\| ([\w$]+)(?:<.*>)?$/;
const FIELD = /^(?:readonly )?([\w$]+)\??: /;

const fieldIn = (line: string): string | readonly [] => FIELD.exec(line)?.[1] ?? [];

function wordsIn(text: string): readonly string[] {
  return text.match(/[\w$]+/g) ?? [];
}

/** The name of a type without where it is exported. */
function nameOf(name: string): string {
  return name.replace(REQUIRED, "").replace(/^.* /, "");
}

function compareLines(
  name: string,
  before: readonly string[],
  now: readonly string[],
  unions: Unions,
): readonly Change[] {
  const old = before.filter((line) => !DEPRECATED.test(line) || now.includes(line));
  if (old.length === now.length && old.every((line, index) => isSameCall(line, now[index] ?? ""))) return [];
  const judgements = judgeLines(name, old, now, unions);
  const level = highest(judgements.map((judgement) => judgement.level));
  const reason = judgements.filter((judgement) => judgement.level === level).at(-1)?.reason ?? "";
  const went = old.filter((line) => !now.includes(line)).join(" ");
  const came = now.filter((line) => !old.includes(line)).join(" ");
  const text = went === "" ? `added ${came}` : `${went} → ${came === "" ? "removed" : came}`;
  return [{ level, text: `${name}: ${went + came === "" ? "reordered" : text}`, reason }];
}

function judgeLines(
  name: string,
  old: readonly string[],
  now: readonly string[],
  { keys, tellingOf }: Unions,
): readonly Judgement[] {
  if (name.endsWith(".ics name")) return [RENAMED];
  if (isWidened(name, old[0] ?? "", now[0] ?? "")) return [WIDENED];
  const served = old.map(
    (line) => now.find((other) => isSameCall(line, other)) ?? now.find((other) => isLongerCall(line, other)) ?? line,
  );
  const added = now.filter((line) => !served.includes(line));
  const isServed = served.join("\n") === now.filter((line) => !added.includes(line)).join("\n");
  if (!isServed) return [BREAKING];
  if (keys.has(nameOf(name)) && added.some((line) => line.startsWith("|"))) return [NEW_KEY];
  const fields = added.flatMap(fieldIn);
  if (fields.length > 0 && fields.some((field) => tellingOf(nameOf(name)).has(field))) return [NOT_TOLD_APART];
  if (isMapped(old) && resultOf(old) !== resultOf(now)) return [OTHER_RESULT];
  return [EXTENDED, ...added.map((line) => judgeAdded(name, line, now, served))];
}

const isMapped = (lines: readonly string[]): boolean => lines.some((line) => / fits map$/.test(line));

/** What the last signature of a helper gives. */
function resultOf(lines: readonly string[]): string | undefined {
  return lines
    .filter((line) => line.startsWith("function "))
    .at(-1)
    ?.split("): ")
    .at(-1);
}

function judgeAdded(name: string, line: string, now: readonly string[], old: readonly string[]): Judgement {
  if (EXHAUSTIVE.test(name) && line.startsWith("|")) return NEW_CASE;
  // Overloads and type parameters are matched in order: a new one must stand behind the old ones.
  const [ordered] = /^(function |<)/.exec(line) ?? [];
  const next = now.slice(now.indexOf(line)).filter((other) => old.includes(other));
  if (ordered !== undefined && next.some((other) => other.startsWith(ordered))) return BREAKING;
  const [, reason] = HARMLESS.find(([pattern]) => pattern.test(line)) ?? [];
  return reason === undefined ? BREAKING : { level: "minor", reason };
}
