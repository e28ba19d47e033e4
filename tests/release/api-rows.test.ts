import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Api, readApi } from "../../scripts/release/api.js";
import { compareApi } from "../../scripts/release/compare-api.js";

/** A small package, built as the bundler builds this one: shared declarations in a chunk, under short names. */
const PACKAGE = {
  "package.json": `{
  "name": "visit",
  "version": "1.0.0",
  "type": "module",
  "exports": {
    ".": {
      "import": { "types": "./dist/index.d.ts", "default": "./dist/index.js" },
      "require": { "types": "./dist/index.d.cts", "default": "./dist/index.cjs" }
    },
    "./audit": { "import": { "types": "./dist/audit.d.ts", "default": "./dist/audit.js" } },
    "./visit.json": "./dist/visit.json"
  },
  "types": "./dist/index.d.cts",
  "typesVersions": { "*": { "audit": ["./dist/audit.d.cts"] } },
  "files": ["dist", "docs/guides"],
  "engines": { "node": ">=20" },
  "scripts": { "build": "tsup" },
  "peerDependencies": { "zod": "^4.3.0" },
  "peerDependenciesMeta": { "zod": { "optional": true } },
  "devDependencies": { "tsup": "8.5.1" }
}`,
  "dist/index.d.ts": `import { C as Comparator, V as VisitRecord } from './visit-BakRn5Of.js';
declare const eventIds$1: readonly ["arrival", "signing"];
type EventId = (typeof eventIds$1)[number];
declare const eventIds: typeof eventIds$1;
declare const eventRedirects: {};
/** What sort of event it was. */
type EventKind =
/** The guest arrives. */
"arrival"
/** Documents are signed. */
 | "signing";
type VisitKind = "official";
type AnyOf<T> = T | readonly T[];
interface VisitEvent<Role extends string = string> extends VisitRecord {
    /** Which sort of event. */
    readonly kind: EventKind;
    readonly place?: string;
    readonly role?: Role;
}
interface EventFilter {
    readonly kind?: AnyOf<EventKind> | undefined;
}
declare class VisitError extends Error {
    readonly code: string;
}
/** Returns an event. */
declare function getEvent(id: EventId): VisitEvent;
declare function getEvent(id: string | undefined): VisitEvent | undefined;
declare function search(text: string): VisitEvent[];
declare const DATA_VERSION: string;
export { type AnyOf, Comparator, DATA_VERSION, type EventFilter, type EventId, type EventKind, VisitError, type VisitEvent, type VisitKind, VisitRecord, eventIds, getEvent, search };
`,
  "dist/audit.d.ts": `import { R as Report } from './visit-BakRn5Of.js';
declare function coverage(): Report[];
export { coverage };
`,
  "dist/visit-BakRn5Of.d.ts": `type Comparator =
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
`,
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ankara-visit-api-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The API of the package after changes, each of one text in one of its files. */
function apiWith(...changes: readonly (readonly [from: string, to: string])[]): Api {
  const left = new Set(changes);
  for (const [path, text] of Object.entries(PACKAGE)) {
    const here = [...left].filter(([from]) => text.includes(from));
    for (const change of here) left.delete(change);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      here.reduce((changed, [from, to]) => changed.replace(from, to), text),
    );
  }
  for (const [from] of left) throw new Error(`no file has "${from}"`);
  return readApi(root);
}

function changesAfter(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  return compareApi(apiWith(), apiWith(...changes)).map(({ level, text }) => `${level}: ${text}`);
}

const SECOND_OVERLOAD = "declare function getEvent(id: string | undefined): VisitEvent | undefined;\n";

type Row = readonly [name: string, from: string, to: string, ...found: readonly string[]];

describe("a change of the declarations", () => {
  test.each<Row>([
    [
      "a new member in a union that is promised to be exhaustive",
      '| ">";',
      '| ">" | "!=";',
      'major: visit Comparator: added | "!="',
    ],
    [
      "a new member in a union that may grow",
      '| "signing"',
      '| "signing" | "dinner"',
      'minor: visit EventKind: added | "dinner"',
    ],
    [
      "a second member in such a union",
      '"official"',
      '"official" | "state"',
      'minor: visit VisitKind: added | "state"',
    ],
    ["a union that becomes open", '| "signing"', '| "signing" | string', "major: visit EventKind: added | string"],
    ["a member of a union removed", '| "signing"', "", 'major: visit EventKind: | "signing" → removed'],
    [
      "a field renamed",
      "readonly place?: string;",
      "readonly venue?: string;",
      "major: visit VisitEvent: readonly place?: string; → readonly venue?: string;",
    ],
    [
      "a field narrowed",
      "readonly id: string;",
      'readonly id: "a" | "b";',
      'major: visit VisitRecord: readonly id: string; → readonly id: "a" | "b";',
    ],
    [
      "a field made required",
      "readonly place?: string;",
      "readonly place: string;",
      "major: visit VisitEvent: readonly place?: string; → readonly place: string;",
    ],
    [
      "a field that may now be absent",
      "readonly kind: EventKind;",
      "readonly kind?: EventKind;",
      "major: visit VisitEvent: readonly kind: EventKind; → readonly kind?: EventKind;",
    ],
    [
      "a required field added",
      "readonly code: string;",
      "readonly code: string; readonly where: string;",
      "major: visit VisitError: added readonly where: string;",
    ],
    [
      "an optional field added",
      "readonly id: string;",
      "readonly id: string; readonly note?: string;",
      "minor: visit VisitRecord: added readonly note?: string;",
    ],
    [
      "a field of an internal type removed",
      "readonly found: number;",
      "",
      "major: (internal) Report: readonly found: number; → removed",
    ],
    ["a helper removed", ", search }", " }", "major: visit search: removed"],
    ["a type removed", "type AnyOf, ", "", "major: visit AnyOf: removed"],
    ["a helper added", ", search }", ", search, search as find }", "minor: visit find: added"],
    ["a helper of another entry removed", "export { coverage }", "export {}", "major: visit/audit coverage: removed"],
    [
      "a class exported as a type alone",
      " VisitError,",
      " type VisitError,",
      "major: visit VisitError: added exported as a type",
    ],
    [
      "an optional parameter added",
      "search(text: string)",
      "search(text: string, limit?: number)",
      "minor: visit search: function (text: string): VisitEvent[]; → function (text: string, limit?: number): VisitEvent[];",
    ],
    [
      "a required parameter added",
      "search(text: string)",
      "search(text: string, limit: number)",
      "major: visit search: function (text: string): VisitEvent[]; → function (text: string, limit: number): VisitEvent[];",
    ],
    [
      "a return type widened",
      "): VisitEvent[]",
      "): VisitEvent[] | undefined",
      "major: visit search: function (text: string): VisitEvent[]; → function (text: string): VisitEvent[] | undefined;",
    ],
    [
      "an overload removed",
      SECOND_OVERLOAD,
      "",
      "major: visit getEvent: function (id: string | undefined): VisitEvent | undefined; → removed",
    ],
    [
      "an overload added at the end",
      SECOND_OVERLOAD,
      `${SECOND_OVERLOAD}declare function getEvent(id: number): VisitEvent;\n`,
      "minor: visit getEvent: added function (id: number): VisitEvent;",
    ],
    [
      "an overload added in front of another",
      SECOND_OVERLOAD,
      `declare function getEvent(id: number): VisitEvent;\n${SECOND_OVERLOAD}`,
      "major: visit getEvent: added function (id: number): VisitEvent;",
    ],
    [
      "a type parameter with a default added",
      "<Role extends string = string>",
      "<Role extends string = string, Kind = EventKind>",
      "minor: visit VisitEvent: added <Kind = EventKind>",
    ],
    ["a type parameter added", "AnyOf<T>", "AnyOf<T, U>", "major: visit AnyOf: added <U>"],
    [
      "a constant of another type",
      "DATA_VERSION: string",
      "DATA_VERSION: number",
      "major: visit DATA_VERSION: DATA_VERSION: string → DATA_VERSION: number",
    ],
  ])("%s", (_name, from, to, ...found) => {
    expect(changesAfter([from, to])).toEqual(found);
  });

  test("the order of overloads", () => {
    const first = "declare function getEvent(id: EventId): VisitEvent;\n";
    expect(changesAfter([first + SECOND_OVERLOAD, SECOND_OVERLOAD + first])).toEqual([
      "major: visit getEvent: reordered",
    ]);
  });
});

describe("a change of the manifest", () => {
  const requireCondition = `,
      "require": { "types": "./dist/index.d.cts", "default": "./dist/index.cjs" }`;
  const importTarget = '"types":"./dist/index.d.ts","default":"./dist/index.js"';
  const requireTarget = '"types":"./dist/index.d.cts","default":"./dist/index.cjs"';

  test.each<Row>([
    [
      "a path removed",
      ',\n    "./visit.json": "./dist/visit.json"',
      "",
      "major: package.json exports ./visit.json: removed",
    ],
    [
      "a path added",
      '"./visit.json": ',
      '"./visit.csv": "./dist/visit.csv", "./visit.json": ',
      "minor: package.json exports ./visit.csv: added",
    ],
    [
      "a path that leads elsewhere",
      '"./dist/visit.json"',
      '"./dist/other.json"',
      'major: package.json exports ./visit.json: "./dist/visit.json" → "./dist/other.json"',
    ],
    [
      "a condition dropped",
      requireCondition,
      "",
      `major: package.json exports .: {"import":{${importTarget}},"require":{${requireTarget}}} → {"import":{${importTarget}}}`,
    ],
    [
      "the order of conditions",
      '"types": "./dist/audit.d.ts", "default": "./dist/audit.js"',
      '"default": "./dist/audit.js", "types": "./dist/audit.d.ts"',
      'major: package.json exports ./audit: {"import":{"types":"./dist/audit.d.ts","default":"./dist/audit.js"}} → {"import":{"default":"./dist/audit.js","types":"./dist/audit.d.ts"}}',
    ],
    ["the module type", '"module"', '"commonjs"', 'major: package.json type: "module" → "commonjs"'],
    [
      "the main types dropped",
      '"types": "./dist/index.d.cts",\n  "typesV',
      '"typesV',
      "major: package.json types: removed",
    ],
    [
      "types for older compilers dropped",
      '"audit": ["./dist/audit.d.cts"]',
      "",
      "major: package.json typesVersions * audit ./dist/audit.d.cts: removed",
    ],
    ["shipped files removed", ', "docs/guides"', "", "major: package.json files docs/guides: removed"],
    ["shipped files added", '"docs/guides"', '"docs/guides", "data"', "minor: package.json files data: added"],
    ["a newer Node", ">=20", ">=22", 'major: package.json engines node: ">=20" → ">=22"'],
    [
      "a script that runs at install",
      '"build": "tsup"',
      '"build": "tsup", "postinstall": "node run.js"',
      "major: package.json scripts postinstall: added",
    ],
    [
      "a dependency",
      '"devDependencies"',
      '"dependencies": { "lodash": "^4.0.0" }, "devDependencies"',
      "major: package.json dependencies lodash: added",
    ],
    ["a newer peer", "^4.3.0", "^4.6.0", 'major: package.json peerDependencies zod: "^4.3.0" → "^4.6.0"'],
    [
      "an optional peer made required",
      '{ "optional": true }',
      "{}",
      "major: package.json peerDependenciesMeta zod optional: removed",
    ],
    ["a program", '"engines"', '"bin": { "visit": "./cli.js" }, "engines"', "minor: package.json bin visit: added"],
  ])("%s", (_name, from, to, ...found) => {
    expect(changesAfter([from, to])).toEqual(found);
  });

  test("types that the build does not have", () => {
    expect(() => apiWith(["./dist/audit.d.ts", "./dist/audits.d.ts"])).toThrow(
      /^package\.json exports types from .*audits\.d\.ts, but the build has none\.$/,
    );
  });
});

describe("no change of the API", () => {
  test.each<readonly [name: string, from: string, to: string]>([
    ["a comment", "/** Returns an event. */", "/** Returns an event by its id. */"],
    ["the order of members", '"="\n | ">"', '">"\n | "="'],
    ["the name of a chunk's export", "Comparator as C,", "Comparator as C, Comparator as D,"],
    ["an internal type that nothing mentions", "interface Report", "interface Unused {}\ninterface Report"],
    ["the version", '"1.0.0"', '"1.1.0"'],
    ["a script that no consumer runs", '"build": "tsup"', '"build": "tsup --silent"'],
    ["a tool", '"8.5.1"', '"8.5.2"'],
    ["an id: it is data", '["arrival", "signing"]', '["landing", "signing", "dinner"]'],
    ["a redirect: it is data", "eventRedirects: {}", 'eventRedirects: { readonly arrival: "landing"; }'],
  ])("%s", (_name, from, to) => {
    expect(changesAfter([from, to])).toEqual([]);
  });

  test("the bundler's numbers for equal names", () => {
    const renumbered = PACKAGE["dist/index.d.ts"].replaceAll("eventIds$1", "eventIds$2");
    expect(changesAfter([PACKAGE["dist/index.d.ts"], renumbered])).toEqual([]);
  });
});
