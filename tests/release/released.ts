import { readFileSync } from "node:fs";
import { ENGLISH } from "../../data/locales/en.js";
import { KAZAKH } from "../../data/locales/kk.js";
import { RUSSIAN } from "../../data/locales/ru.js";
import { TURKISH } from "../../data/locales/tr.js";
import { packedFiles } from "../../scripts/files/packed-files.js";
import { visitJson } from "../../scripts/files/visit-json.js";
import { comparePackages, describePackage } from "../../scripts/release/compare-packages.js";
import { highest } from "../../scripts/release/levels.js";
import type { Package } from "../../scripts/release/package.js";
import { faultsIn } from "../../scripts/release/soundness.js";
import { dataset } from "../../src/index.js";
import type { LocaleTexts } from "../../src/model/locale.js";
import { asVisit, type Draft, draftOf } from "../mutable.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Declarations as the bundler writes them, with what they share in a chunk under short names. */
const INDEX = `import { C as Comparator, V as VisitRecord } from './visit-BakRn5Of.cjs';
declare const eventIds$1: readonly ["arrival", "signing"];
type EventId = (typeof eventIds$1)[number];
declare const eventIds: typeof eventIds$1;
declare const redirects: {
    readonly hours: "clock-times";
};
/** What sort of event it was. */
type EventKind =
/** The guest arrives. */
"arrival"
/** Documents are signed. */
 | "signing";
type VisitKind = "official";
type EdtfDate = string;
type Vocabulary = "stage" | "unit";
interface LocaleTexts {
    readonly words: Readonly<Partial<Record<Vocabulary, string>>>;
}
type Found = "located";
type PassageStatus = Found | "missing";
interface Coverage {
    readonly passages: Readonly<Record<PassageStatus, number>>;
}
type Step = "a";
type Steps = {
    readonly [K in Step]: boolean;
};
type VisitErrorCode = "invalid-filter" | "invalid-date";
type AnyOf<T> = T | readonly T[];
interface VisitEvent<Role extends string = string> extends VisitRecord {
    /** Which sort of event. */
    readonly kind: EventKind;
    readonly place?: string;
    readonly role?: Role;
}
interface EventFilter {
    readonly kind?: AnyOf<EventKind> | undefined;
    readonly text?: AnyOf<string> | undefined;
}
type Hit = {
    readonly [K in "event" | "figure"]: { readonly kind: K; readonly record: VisitRecord };
}["event" | "figure"];
interface GetById<Own> {
    (id: EventId): Own;
    (id: string | undefined): Own | undefined;
}
declare class VisitError extends Error {
    readonly name: "VisitError";
    readonly code: VisitErrorCode;
}
/** Returns an event. */
declare function eventOf(id: EventId): VisitEvent;
declare function eventOf(id: string | undefined): VisitEvent | undefined;
declare const getEvent: GetById<VisitEvent>;
declare function search(text: string): VisitEvent[];
interface Report$1 {
    readonly asked: string;
}
interface Report {
    readonly told: string;
}
interface ByPerson {
    readonly person: string;
}
interface ByGroup {
    readonly group: string;
}
type By = ByGroup | ByPerson;
type Reports = readonly [Report$1, Report];
type Asked = Readonly<Report$1>;
declare function formatPeriod(period: EdtfDate, locale?: string): string;
declare function holds(value: number): boolean;
declare function isEventId(value: unknown): value is EventId;
declare const DATA_VERSION: string;
export { type AnyOf, type Asked, type By, type Coverage, type LocaleTexts, type Steps, type Reports, Comparator, DATA_VERSION, type EdtfDate, type EventFilter, type EventId, type EventKind, type GetById, type Hit, VisitError, type VisitErrorCode, type VisitEvent, type VisitKind, VisitRecord, eventIds, eventOf, formatPeriod, getEvent, isEventId, holds, search };
`;
const CHUNK = `type Comparator =
/** Exactly. */
"="
 | ">";
interface VisitRecord {
    readonly id: string;
}
interface Report {
    readonly found: number;
}
export type { Comparator as C, Report as R, VisitRecord as V };
`;
const AUDIT = `import { R as Report } from './visit-BakRn5Of.cjs';
declare function coverage(): Report[];
export { coverage };
`;
const SCHEMA = "declare const parseVisit: (json: unknown) => object;\nexport { parseVisit };\n";
const DECLARATIONS: Readonly<Record<string, string>> = {
  index: INDEX,
  "visit-BakRn5Of": CHUNK,
  audit: AUDIT,
  schema: SCHEMA,
  locales: "declare const labelOf: (record: object) => string;\nexport { labelOf };\n",
  ...Object.fromEntries(
    ["en", "kk", "ru", "tr"].map((name) => [`locale-${name}`, `declare const ${name}: object;\nexport { ${name} };\n`]),
  ),
};

/** Code that exports what is declared: constants, functions and classes that are not kept inside. */
function codeOf(declarations: string, start: string): string {
  const exported =
    /^export \{(.*)\};$/m
      .exec(declarations)?.[1]
      ?.split(",")
      .map((name) => name.trim()) ?? [];
  const values = [...declarations.matchAll(/^declare (?:const|function|class) (\w+)\b/gm)].map(([, name = ""]) => name);
  return [...new Set(values)]
    .filter((name) => exported.includes(name))
    .map((name) => `${start}${name} = "event";\n`)
    .join("");
}

const LOCALES: readonly (readonly [name: string, words: LocaleTexts])[] = [
  ["en", ENGLISH],
  ["kk", KAZAKH],
  ["ru", RUSSIAN],
  ["tr", TURKISH],
];

/** One of each that the manifest names, beside what is built. */
const TEXTS =
  "CITATION.cff LICENSE-DATA docs/discrepancies.md docs/guides/calendar.md docs/naming.md docs/provenance.md \
docs/pictures/coverage.svg docs/sources.md".split(" ");

/** A package that was released: its data and files are the real ones, its code stands for the real one. */
const files: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ["package.json", read("package.json")],
  // An earlier release removed a figure and a label.
  [
    "CHANGELOG.md",
    "## 0.9.0\n\n### Data\n\nRemoved:\n\n- figures papers-gone: removed\n* `gaps hour-gone`: removed, a duplicate\n- labels tr/papers: removed\n",
  ],
  ...["README.md", "LICENSE", ...TEXTS].map((path) => [path, read(path)] as const),
  ...packedFiles(dataset, "1.0.0"),
  ...Object.entries(DECLARATIONS).flatMap(([name, text]) => [
    [`dist/${name}.js`, codeOf(text, "export const ")] as const,
    [`dist/${name}.cjs`, codeOf(text, "exports.")] as const,
    [`dist/${name}.d.cts`, text] as const,
  ]),
  ["dist/schema.d.ts", SCHEMA],
  ["dist/least.js", 'export const least = "Install it by: npm install zod@^4.3.0";\n'],
  ...LOCALES.map(
    ([name, words]) =>
      [
        `dist/locale-${name}.js`,
        `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(words))});\n`,
      ] as const,
  ),
]);

export const released: Package = new Map(
  Array.from(files, ([path, data]) => [path, new Uint8Array(Buffer.from(data))]),
);

const before = describePackage(released);

/** A change of the released package. */
export type Edit = (files: Map<string, string | Uint8Array>) => void;

/** Changes by the level that they need, each with how it is made. */
export type Attempts = Readonly<Partial<Record<"major" | "minor" | "patch" | "none" | "refused", Edits>>>;
type Edits = Readonly<Record<string, Edit>>;

/** A change, the level that it needs, and how it is made. */
export type Row = readonly [change: string, needs: string, edit: Edit];

export function rowsOf(attempts: Attempts): readonly Row[] {
  return Object.entries(attempts).flatMap(([needs, edits]) =>
    Object.entries(edits).map(([change, edit]): Row => [change, needs, edit]),
  );
}

/** Replaces a text in a file. The declarations of CommonJS are those of the modules too. */
export function text(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const old = String(files.get(path));
    const changed = old.replace(from, to);
    if (changed === old) throw new Error(`${path} has no "${from}"`);
    files.set(path, changed);
  };
}

/** Changes the records. */
export function data(change: (draft: Draft) => void): Edit {
  return (files) => {
    const draft = draftOf();
    change(draft);
    files.set("dist/visit.json", visitJson(asVisit(draft), "1.0.0"));
  };
}

/** Changes a JSON file. */
export function json(path: string, change: (value: Tree) => void): Edit {
  return (files) => {
    const value: Tree = JSON.parse(String(files.get(path)));
    change(value);
    files.set(path, JSON.stringify(value, null, 2));
  };
}

/** Parsed JSON, of which a test knows the form. */
// biome-ignore lint/suspicious/noExplicitAny: a test walks into JSON by names that it knows
export type Tree = any;

export function all(...edits: readonly Edit[]): Edit {
  return (files) => {
    for (const edit of edits) edit(files);
  };
}

export function remove(pattern: RegExp): Edit {
  return (files) => {
    for (const path of [...files.keys()].filter((name) => pattern.test(name))) files.delete(path);
  };
}

/** The released package with a change. */
export function releasedWith(edit: Edit): Package {
  const changed = new Map(files);
  edit(changed);
  return new Map(
    Array.from(changed, ([path, data]) => [
      path,
      files.get(path) === data ? (released.get(path) ?? new Uint8Array()) : new Uint8Array(Buffer.from(data)),
    ]),
  );
}

/** The level that the check says a change needs; `refused` where no release may have it. */
export async function levelSaid(edit: Edit, wording: readonly string[] = []): Promise<string> {
  const after = releasedWith(edit);
  if ((await faultsIn(after)).length > 0) return "refused";
  const { data, others } = comparePackages(before, describePackage(after), new Set(wording));
  return highest([...data, ...others].map(({ level }) => level));
}
