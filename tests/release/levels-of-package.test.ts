import { describe, expect, test } from "vitest";
import {
  type Attempts,
  all,
  type Edit,
  json,
  levelSaid,
  type Row,
  remove,
  rowsOf,
  type Tree,
  text,
} from "./released.js";

const INDEX = "dist/index.d.cts";
const CHUNK = "dist/visit-BakRn5Of.d.cts";
const AUDIT = "dist/audit.d.cts";
const MANIFEST = "package.json";
const SCHEMA = "dist/visit.schema.json";
const FIGURES = "dist/files/csv/figures.csv";
const PACKAGE = "dist/files/datapackage.json";
const CALENDAR = "dist/files/visit.ics";

const OVERLOAD = "declare function eventOf(id: EventId): VisitEvent;\n";
const SECOND = "declare function eventOf(id: string | undefined): VisitEvent | undefined;\n";

/** Gives the modules declarations of their own, as they stand. */
const apart: Edit = (files) => {
  for (const path of [INDEX, CHUNK])
    files.set(path.replace(".cts", ".ts"), String(files.get(path)).replaceAll(".cjs'", ".js'"));
};

const declarations: Attempts = {
  major: {
    "a field renamed": text(INDEX, "readonly place?", "readonly venue?"),
    "a required field added": text(CHUNK, "readonly id: string;", "readonly id: string; readonly extra: string;"),
    "a return type widened": text(
      INDEX,
      "search(text: string): VisitEvent[]",
      "search(text: string): VisitEvent[] | undefined",
    ),
    "a helper no longer exported": text(INDEX, " holds,", ""),
    "a type no longer exported": text(INDEX, "type AnyOf, ", ""),
    "a member added to Comparator": text(CHUNK, '| ">"', '| ">" | "!="'),
    "an error code that went": text(INDEX, ' | "invalid-date"', ""),
    "a filter key narrowed": text(INDEX, "text?: AnyOf<string>", 'text?: AnyOf<"talk">'),
    "a filter key removed": text(INDEX, /readonly text\?: .*\n/, ""),
    "a parameter made required": text(INDEX, "locale?: string", "locale: string"),
    "an overload added at the end with another result, which `map` would give": text(
      INDEX,
      SECOND,
      `${SECOND}declare function eventOf(id: EventId, all: true): VisitEvent[];\n`,
    ),
    "an optional field by which another member of a union is told apart": text(
      INDEX,
      "readonly person: string;",
      "readonly person: string;\n    readonly group?: string;",
    ),
    "the order of overloads": text(INDEX, OVERLOAD + SECOND, SECOND + OVERLOAD),
    "the order of call signatures": text(INDEX, /( +\(id: EventId\).*\n)( +\(id: string.*\n)/, "$2$1"),
    "a mapped type with a record that may be undefined": text(
      INDEX,
      "record: VisitRecord }",
      "record: VisitRecord | undefined }",
    ),
    "an alias of another type": text(INDEX, "EdtfDate = string", "EdtfDate = string | number"),
    "a constant of another type": text(INDEX, "DATA_VERSION: string", "DATA_VERSION: number"),
    "the name of the error": text(INDEX, 'name: "VisitError"', 'name: "AnkaraError"'),
    "a member added to a union that names required fields": text(INDEX, '"missing";', '"missing" | "gone";'),
    "a member added to a union within such a one": text(INDEX, '"located";', '"located" | "gone";'),
    "a member added to a union that a mapped type goes through": text(INDEX, '"a";', '"a" | "b";'),
    "a union that becomes open": text(INDEX, '| "signing"', '| "signing" | string'),
    "a field narrowed": text(CHUNK, "id: string", 'id: "a" | "b"'),
    "a field that may now be absent": text(INDEX, "kind: EventKind;", "kind?: EventKind;"),
    "a field made required": text(INDEX, "place?: string", "place: string"),
    "a field of an internal type removed": text(CHUNK, "readonly found: number;", ""),
    "two exports exchanged": text(INDEX, " holds, search }", " holds as search, search as holds }"),
    "a class exported as a type alone": text(INDEX, " VisitError,", " type VisitError,"),
    "a required parameter added": text(INDEX, "search(text: string)", "search(text: string, limit: number)"),
    "an overload removed": text(INDEX, SECOND, ""),
    "an overload added in front of another": text(
      INDEX,
      SECOND,
      `declare function eventOf(id: number): VisitEvent;\n${SECOND}`,
    ),
    "an optional parameter that refuses the index which `map` gives": text(
      INDEX,
      "search(text: string)",
      "search(text: string, zone?: string)",
    ),
    "options, which no index is": text(
      INDEX,
      "holds(value: number)",
      "holds(value: number, options?: { readonly zone?: string })",
    ),
    "an optional parameter that refuses the list which `map` gives": text(
      INDEX,
      "search(text: string)",
      "search(text: string, limit?: number, zone?: string)",
    ),
    "an optional parameter that refuses an index, of one of two overloads": text(
      INDEX,
      "eventOf(id: string | undefined)",
      "eventOf(id: string | undefined, zone?: string)",
    ),
    "an optional parameter that refuses an index, of all functions of one type": text(
      INDEX,
      "(id: string | undefined): Own",
      "(id: string | undefined, zone?: string): Own",
    ),
    "a type parameter added": text(INDEX, "AnyOf<T>", "AnyOf<T, U>"),
    "an array that may be changed": text(INDEX, "readonly T[];", "T[];"),
    "declarations for CommonJS that say less": all(apart, text(INDEX, " holds,", "")),
    "parameters that exchange their names": text(
      INDEX,
      "(period: EdtfDate, locale?: string)",
      "(locale: EdtfDate, period?: string)",
    ),
    "a guard that guards something else": text(INDEX, "value is EventId", "value is EventKind"),
    "an internal type renamed and changed": all(
      text(INDEX, /Report\$1/g, "Inquiry"),
      text(INDEX, "asked:", "questions:"),
    ),
    "a member that went from one of three types of one name": text(INDEX, "readonly asked: string;", ""),
    "the other of two types of one name": text(INDEX, "<Report$1>", "<Report>"),
    "a member added to Comparator for `require` alone": all(apart, text(CHUNK, '| ">"', '| ">" | "!="')),
    "a type that is imported under the name of another": text(INDEX, "V as VisitRecord }", "R as VisitRecord }"),
    "a type of its own in place of one that was imported": all(
      text(AUDIT, /^import.*/, "interface Report { readonly nothing: 1 }"),
    ),
    "the types of Node": text(INDEX, /^/, '/// <reference types="node" />\n'),
    "the types of another package": text(AUDIT, /^/, 'import "zod";\n'),
    "types of what a chunk loads": text(CHUNK, /^/, "/// <reference types='node' />\n"),
    "globals that are declared": text(INDEX, /^/, "declare global { interface Array<T> { sum: T } }\n"),
    "another module that is declared": text(INDEX, /^/, 'declare module "zod" { const more: number }\n'),
  },
  minor: {
    "a helper marked as deprecated": text(INDEX, "Returns an event.", "Returns an event. @deprecated Use another."),
    "a signature marked as deprecated": text(INDEX, SECOND, `/** @deprecated */\n${SECOND}`),
    "a field marked as deprecated": text(INDEX, "readonly place?", "/** @deprecated */ readonly place?"),
    "a type marked as deprecated": text(INDEX, "interface VisitEvent", "/** @deprecated */\ninterface VisitEvent"),
    "a field of an object type marked as deprecated": text(
      INDEX,
      "{ readonly kind: K; readonly record",
      "{ readonly kind: K; /** @deprecated */ readonly record",
    ),
    "a field of a type that is not exported marked as deprecated": text(
      INDEX,
      "readonly asked",
      "/** @deprecated Use another. */\n    readonly asked",
    ),
    "a word of a union marked as deprecated": text(INDEX, '| "signing"', '/** @deprecated */ | "signing"'),
    "a word of a union marked as deprecated behind its sign": text(INDEX, "Documents are", "@deprecated Documents are"),
    "a member added to a union that may grow": text(INDEX, '| "signing"', '| "signing" | "dinner"'),
    "a member added to a union that names optional fields": text(INDEX, '"unit";', '"unit" | "office";'),
    "an optional field added": text(CHUNK, "id: string;", "id: string; readonly note?: string;"),
    "a helper added": text(INDEX, " search }", " search, search as find }"),
    "an optional parameter added": text(INDEX, "search(text: string)", "search(text: string, limit?: number)"),
    "an optional field added to a member of a union": text(
      INDEX,
      "readonly person: string;",
      "readonly person: string;\n    readonly role?: string;",
    ),
    "an overload added at the end": text(
      INDEX,
      SECOND,
      `${SECOND}declare function eventOf(id: number): VisitEvent | undefined;\n`,
    ),
    "an optional parameter that takes an index, among others": text(
      INDEX,
      "search(text: string)",
      "search(text: string, zone?: string | number)",
    ),
    "an optional parameter of what `map` could not call": text(
      INDEX,
      "(period: EdtfDate, locale?: string)",
      "(period: EdtfDate, locale?: string, zone?: string)",
    ),
    "optional parameters that take an index and a list": text(
      INDEX,
      "(text: string): VisitEvent[]",
      "(text: string, limit?: number, more?: readonly string[]): VisitEvent[]",
    ),
    "options of what has no value to take": text(AUDIT, "coverage()", "coverage(zone?: string)"),
    "a type parameter with a default added": text(
      INDEX,
      "<Role extends string = string>",
      "<Role extends string = string, Kind = EventKind>",
    ),
    "a parameter renamed, and one added": text(INDEX, "search(text: string)", "search(words: string, limit?: number)"),
    "a member added to one of three types of one name": text(
      INDEX,
      "asked: string;",
      "asked: string; readonly by?: string;",
    ),
    "a type exported that has the name of an internal one": text(
      INDEX,
      "holds, search }",
      "holds, type Report, search }",
    ),
  },
  none: {
    "a comment": text(INDEX, "Returns an event.", "Returns an event by its id."),
    "the order of a union's members": text(CHUNK, '"="\n | ">"', '">"\n | "="'),
    "the bundler's numbers for equal names": text(INDEX, /eventIds\$1/g, "eventIds$2"),
    "parameters renamed": all(
      text(INDEX, "eventOf(id: EventId)", "eventOf(event: EventId)"),
      text(INDEX, "(id: string | undefined): Own", "(event: string | undefined): Own"),
    ),
    "the value of a guard renamed": text(INDEX, "(value: unknown): value is", "(id: unknown): id is"),
    "an internal type renamed": text(INDEX, /Report\$1/g, "Inquiry"),
  },
};

const REQUIRE = /,\s*"require": \{[^}]*\}/g;

const manifest: Attempts = {
  major: {
    "a newer Node": text(MANIFEST, ">=20", ">=24"),
    "types of newer compilers, which are not looked for elsewhere": json(
      MANIFEST,
      ({ typesVersions }) => (typesVersions[">=5.0"] = { "*": ["./dist/none/*"] }),
    ),
    "types of one file that lead to others": json(
      MANIFEST,
      ({ typesVersions }) => (typesVersions["*"]["files/csv/*"] = ["./dist/none/*"]),
    ),
    "types that are looked for elsewhere first": json(MANIFEST, ({ typesVersions }) =>
      typesVersions["*"].audit.unshift("./dist/schema.d.cts"),
    ),
    "a language of all texts of the linked data": json(
      "dist/files/visit.context.jsonld",
      (file) => (file["@context"]["@language"] = "tr"),
    ),
    "the columns of a key in another order than those that they name": json(PACKAGE, (described) => {
      const { schema } = described.resources.find(({ name }: Tree) => name === "discrepancy_side_records");
      schema.foreignKeys.find(({ fields }: Tree) => fields.length > 1).fields.reverse();
    }),
    "an exported path removed": json(MANIFEST, (manifest) => delete manifest.exports["./audit"]),
    "no conditions for require": text(MANIFEST, REQUIRE, ""),
    "a path that leads to another file": text(
      MANIFEST,
      '"default": "./dist/audit.js"',
      '"default": "./dist/schema.js"',
    ),
    "no types of a path": text(MANIFEST, '"types": "./dist/audit.d.ts",', ""),
    "a dependency": json(MANIFEST, (manifest) => (manifest.dependencies = { lodash: "^4.0.0" })),
    "a peer that is optional no more": json(
      MANIFEST,
      (manifest) => (manifest.peerDependenciesMeta.zod.optional = false),
    ),
    "a newer peer": text(MANIFEST, "^3.0.0 || ^4.0.0", "^4.6.0"),
    "side effects": text(MANIFEST, '"sideEffects": false', '"sideEffects": true'),
    "another licence": text(MANIFEST, "MIT AND CC0-1.0", "UNLICENSED"),
    "a condition of its own for one runtime": json(
      MANIFEST,
      ({ exports }) => (exports["./audit"] = { node: "./dist/audit.cjs", ...exports["./audit"] }),
    ),
    "a pattern removed": json(MANIFEST, (manifest) => delete manifest.exports["./files/*"]),
    "an optional dependency": json(MANIFEST, (manifest) => (manifest.optionalDependencies = { lodash: "^4.0.0" })),
    "a bundled dependency": json(MANIFEST, (manifest) => (manifest.bundleDependencies = ["zod"])),
    "an operating system": json(MANIFEST, (manifest) => (manifest.os = ["linux"])),
    "the types of older compilers": json(MANIFEST, ({ typesVersions }) => delete typesVersions["*"].audit),
    "who may install it": json(MANIFEST, ({ publishConfig }) => (publishConfig.access = "restricted")),
    "the name": json(MANIFEST, (manifest) => (manifest.name = "ankara-visit")),
    "a peer that went": json(MANIFEST, (manifest) => delete manifest.peerDependencies.zod),
    "a shipped folder that is left out": json(MANIFEST, ({ files }) => files.push("!docs/guides")),
    "a shipped folder not named": json(MANIFEST, ({ files }) => files.splice(files.indexOf("docs/guides"), 1)),
  },
  minor: {
    "types of a path added": json(MANIFEST, ({ typesVersions }) => (typesVersions["*"].more = ["./dist/x"])),
    "one more version of a peer": text(MANIFEST, "^3.0.0 || ^4.0.0", "^3.0.0 || ^4.0.0 || ^5.0.0"),
    "a path added": json(MANIFEST, (manifest) => (manifest.exports["./visit"] = "./dist/visit.json")),
    "a program": all(
      json(MANIFEST, (manifest) => (manifest.bin = { visit: "./dist/cli.js" })),
      (files) => files.set("dist/cli.js", "#!/usr/bin/env node\n"),
    ),
  },
  none: {
    "a script that no consumer runs": json(MANIFEST, (manifest) => (manifest.scripts.watch = "tsup --watch")),
    "a tool": json(MANIFEST, (manifest) => (manifest.devDependencies.tsup = "9.0.0")),
    "what only its maintainers use": json(MANIFEST, (manifest) =>
      Object.assign(manifest, { packageManager: "npm@11.0.0", overrides: { a: "1.0.0" } }),
    ),
    keywords: json(MANIFEST, (manifest) => manifest.keywords.push("ankara")),
  },
  refused: {
    "no Node named": json(MANIFEST, (manifest) => delete manifest.engines),
    "a script after the install": json(MANIFEST, (manifest) => (manifest.scripts.postinstall = "node run.js")),
    "another kind of module": text(MANIFEST, '"module",', '"commonjs",'),
    "a script before the install": json(MANIFEST, (manifest) => (manifest.scripts.preinstall = "node run.js")),
    "a file that npm builds at installation": (files) => files.set("binding.gyp", "{}"),
    "no guides, though the manifest has them packed": remove(/^docs\/guides/),
    "a script that prepares": json(MANIFEST, (manifest) => (manifest.scripts.prepare = "node run.js")),
    "the order of conditions": json(MANIFEST, ({ exports }) => {
      const { types, default: fallback } = exports["./audit"].import;
      exports["./audit"].import = { default: fallback, types };
    }),
  },
};

const moreManifest: readonly Row[] = [
  ...(
    [
      ["files that are hidden", "./files/csv/*", null],
      ["files that lead to others", "./files/csv/*", "./dist/files/parquet/*"],
      ["one file that leads to another", "./files/csv/figures.csv", "./dist/files/csv/gaps.csv"],
      ["files with one ending that lead to others", "./files/*.csv", "./dist/files/parquet/*.parquet"],
    ] as const
  ).map(
    ([what, path, target]): Row => [
      `exported ${what}`,
      "major",
      json(MANIFEST, (manifest) => (manifest.exports[path] = target)),
    ],
  ),
];

const withoutLabels = (node: Tree): void => delete node.labels as never;
const withoutKazakh = (node: Tree): void => delete node.labels.kk as never;

const files: Attempts = {
  major: {
    "code for CommonJS that needs an optional peer": text("dist/audit.cjs", /^/, 'require("zod");\n'),
    "syntax that is newer than promised": text("dist/index.js", "export", "{ using file = open(); }\nexport"),
    "a days' list of the schema of one day at most": json(
      SCHEMA,
      ({ $defs }) => ($defs.VisitProfile.properties.days.maxItems = 1),
    ),
    "ids of ten letters at most in the schema": json(
      SCHEMA,
      ({ $defs }) => ($defs.Figure.properties.id.maxLength = 10),
    ),
    "a column renamed": text(FIGURES, ",value,", ",amount,"),
    "a table dropped": remove(/csv\/figure_about\.csv/),
    "the calendar renamed": (files) => {
      files.set("dist/files/cal.ics", files.get(CALENDAR) ?? "");
      files.delete(CALENDAR);
    },
    "columns exchanged": text(FIGURES, "value,unit", "unit,value"),
    "a table of Parquet dropped": remove(/figures\.parquet/),
    "a table of Parquet with other columns": (files) =>
      files.set("dist/files/parquet/gaps.parquet", files.get("dist/files/parquet/topics.parquet") ?? ""),
    "a type of a column": json(PACKAGE, ({ resources }) => (resources[0].schema.fields[0].type = "integer")),
    "a foreign key that went": json(PACKAGE, ({ resources }) => {
      for (const { schema } of resources) delete schema.foreignKeys;
    }),
    "a property of the calendar that went": (files) =>
      files.set(CALENDAR, String(files.get(CALENDAR)).replaceAll("LOCATION:", "X-PLACE:")),
    "the ids of the calendar's events": (files) =>
      files.set(CALENDAR, String(files.get(CALENDAR)).replaceAll("@ankara-visit-2025", "@visit")),
    "days of the calendar that become times": text(CALENDAR, /DTSTART;VALUE=DATE:(\d+)/g, "DTSTART:$1T000000Z"),
    "a term that means something else": text("dist/files/visit.context.jsonld", '"dcterms:date"', '"schema:startDate"'),
    "a term of the context that is called as a keyword is": text(
      "dist/files/visit.context.jsonld",
      '"title":"schema:name"',
      '"title":"schema:headline"',
    ),
    "a term in the records' own context": text("dist/files/visit.jsonld", '"dcterms:date"', '"schema:startDate"'),
    "a property of the schema that went": json(SCHEMA, ({ $defs }) => delete $defs.Figure.properties.note),
    "a property of the schema added that is required": json(SCHEMA, ({ $defs }) => {
      $defs.Figure.properties.more = { type: "string" };
      $defs.Figure.required.push("more");
    }),
    "a field that must not be there, in the schema": json(
      SCHEMA,
      ({ $defs }) => ($defs.Figure.properties.note.not = {}),
    ),
    "a list that must have a member, in the schema": json(
      SCHEMA,
      ({ $defs }) => ($defs.VisitProfile.properties.days.contains = {}),
    ),
    "a choice that went": json(SCHEMA, ({ $defs }) => $defs.Figure.properties.modality.enum.pop()),
    "an enumeration where there was a text": json(
      SCHEMA,
      ({ $defs }) => ($defs.Figure.properties.label.enum = ["students"]),
    ),
    "the dialect of the schema": text(SCHEMA, "/draft/2020-12/", "/draft/2019-09/"),
    "a stricter pattern": json(SCHEMA, ({ $defs }) => ($defs.Figure.properties.id.pattern = "^[a-z]+$")),
    "another text of the licence": text("LICENSE", "MIT License", "Another License"),
    "the version of the tables not named": json(PACKAGE, (described) => delete described.version),
    "the hashes of the tables": json(PACKAGE, ({ resources }) => delete resources[0].hash),
    "the folder of an entry in an entry": remove(/^locales\/tr\/package\.json$/),
    "a folder that leads to other types": text("audit/package.json", "audit.d.cts", "schema.d.cts"),
    "a folder that leads to other code": json("schema/package.json", (folder) => delete folder.module),
  },
  minor: {
    "a property of the schema marked as deprecated": json(
      SCHEMA,
      ({ $defs }) => ($defs.Figure.properties.note.deprecated = true),
    ),
    "the schema's address": json(SCHEMA, (schema) => (schema.$id = "urn:another")),
    "a column added at the end": text(FIGURES, ",note\r\n", ",note,more\r\n"),
    "a column added in the middle": text(FIGURES, ",value,", ",more,value,"),
    "a file added": (files) => files.set("dist/files/visit.xml", "<visit/>"),
    "a foreign key added, before the others": json(PACKAGE, ({ resources }) => {
      const { schema } = resources.find(({ name }: Tree) => name === "events");
      schema.foreignKeys.unshift({ fields: ["kind"], reference: { resource: "topics", fields: ["id"] } });
    }),
    "the calendar's name": text(CALENDAR, "NAME:Official visit", "NAME:State visit"),
    "a term added": json("dist/files/visit.context.jsonld", (file) => (file["@context"].more = "term:more")),
    "a property of the schema added": json(SCHEMA, ({ $defs }) => ($defs.Figure.properties.more = { type: "string" })),
    "a property of the schema added that may be anything": json(
      SCHEMA,
      ({ $defs }) => ($defs.Figure.properties.more = {}),
    ),
    "a property that is required no more": json(SCHEMA, ({ $defs }) => $defs.Figure.required.pop()),
    "a choice added to an enumeration": json(SCHEMA, ({ $defs }) =>
      $defs.Figure.properties.modality.enum.push("dinner"),
    ),
    "the folder of an entry added": (files) => files.set("more/package.json", '{"main":"../dist/index.cjs"}'),
  },
  patch: {
    "the order of the schema": json(SCHEMA, ({ $defs }) => {
      const { id, ...others } = $defs.Figure.properties;
      $defs.Figure.properties = { ...others, id };
    }),
    "a description of a column": json(
      PACKAGE,
      ({ resources }) => (resources[0].schema.fields[0].description = "Another."),
    ),
    "a description in the schema": json(SCHEMA, ({ $defs }) => ($defs.Figure.description = "Another.")),
    "an example and a comment in the schema": json(SCHEMA, ({ $defs }) =>
      Object.assign($defs.Figure.properties.id, { examples: ["a"], $comment: "An id." }),
    ),
    "keywords of the tables": json(PACKAGE, (described) => (described.keywords = ["ankara"])),
  },
  none: {
    "a hash and a size, which follow the records": json(PACKAGE, ({ resources }) =>
      Object.assign(resources[0], { hash: "sha256:0", bytes: 1 }),
    ),
    "the README": text("README.md", "#", "##"),
  },
  refused: {
    "files without dist": remove(/^dist\//),
    "a hidden file": (files) => files.set("dist/.env", "KEY=1"),
    "no README": remove(/^README/),
    "a build without CommonJS": remove(/\.cjs$/),
    "a licence of the data that is empty": (files) => files.set("LICENSE-DATA", "\n"),
    "a script that the others load": all(
      text("dist/index.js", "export", 'import { a } from "./shared.js";\nexport'),
      text("dist/index.cjs", "exports", 'var a = require("./shared.cjs");\nexports'),
    ),
    "declarations that the others load": remove(/visit-BakRn5Of\.d\.cts/),
    "the folder of an entry that the manifest names": remove(/^audit\/package\.json$/),
  },
};

/** What makes a row of code that uses something. The code is an expression, in brackets as it may begin like a block. */
const using =
  (needs: string) =>
  ([what, code]: readonly [string, string]): Row => [
    `code that uses ${what}`,
    needs,
    text("dist/index.js", /^/, `const a = () => ({}, ${code});\n`),
  ];

const moreFiles: readonly Row[] = [
  ...(
    [
      ["a newer version of", "major", "4.4"],
      ["an older version of", "minor", "4.2"],
    ] as const
  ).map(
    ([what, needs, version]): Row => [
      `code that needs ${what} an optional peer`,
      needs,
      text("dist/least.js", "zod@^4.3", `zod@^${version}`),
    ],
  ),
  ...(
    [
      ["an optional peer", 'import "zod";'],
      ["a module of Node", 'import { readFileSync } from "node:fs";'],
      ["a package that is loaded later", 'const load = () => import("date-fns");'],
    ] as const
  ).map(([what, code]): Row => [`code that needs ${what}`, "major", text("dist/index.js", /^/, `${code}\n`)]),
  ...(
    [
      ["a global of Node", "process.env.TZ"],
      ["a type of Node", 'Buffer.from("")'],
      ["a global of browsers", "structuredClone({})"],
      ["a function of newer runtimes", "Object.groupBy([], String)"],
      ["a method of newer runtimes", "[1].toSorted()"],
      ["a method of newer sets, of what may be one", "((a, b) => a.union(b))"],
      ["a method of newer sets, by its name in brackets", '((a, b) => a["isSubsetOf"](b))'],
      ["a method of newer arrays, of a list of anything", "((a) => a.findLast(Boolean))"],
      ["a method of newer iterators", "new Map([[1, 2]]).values().map((x) => x)"],
      ["a method of newer iterators, of what may be one", "((m) => m.values().toArray())"],
      ["a newer function of promises", "Promise.withResolvers()"],
      ["a newer constructor", "Iterator.from([])"],
      ["a newer formatter", "new Intl.DurationFormat()"],
      ["a property of newer objects, taken apart", "(({ isWellFormed }) => isWellFormed)"],
      ["a global of browsers, of the object of all", "globalThis.structuredClone({})"],
      ["a global of browsers, of that object taken apart", "((x, { atob } = globalThis) => atob(x))"],
      ["a flag of newer patterns", 'new RegExp("[a--b]", "v")'],
      ["a flag of newer patterns, of any pattern", '((text) => RegExp(text, "v"))'],
      ["a form of newer patterns", 'new RegExp("(?i:a)")'],
    ] as const
  ).map(using("major")),
  ...(
    [
      ["a method of its own that newer sets have", "{ union: () => 1 }.union()"],
      ["a field of a record that newer objects have", "((record) => record.place)"],
      ["methods that all sets have", "((set) => [...set.values()].map(String).at(0))"],
      ["a pattern that all engines read", String.raw`new RegExp("\\p{L}/", "gu")`],
      ["a global that all have, of the object of all", "globalThis.Intl.Collator"],
    ] as const
  ).map(using("none")),
  ...(
    [
      ["the schema of the visit not named", "major", (visit) => delete visit.$schema],
      ["another schema of the visit", "major", (visit) => (visit.$schema = "./figures.schema.json")],
      ["no version of the visit", "major", (visit) => delete visit.version],
      ["a list of one visit", "major", (visit) => (visit.visit = [visit.visit])],
      ["records by their ids", "major", (visit) => (visit.gaps = {})],
      ["no passages", "major", (visit) => delete visit.passages],
      ["one member more", "minor", (visit) => (visit.license = "CC0-1.0")],
    ] as const satisfies readonly (readonly [string, string, (visit: Tree) => void])[]
  ).map(([what, needs, change]): Row => [`in visit.json, ${what}`, needs, json("dist/visit.json", change)]),
  ...(
    [
      ["no version", "major", (linked) => delete linked.version],
      ["another licence", "major", (linked) => (linked.license = "MIT")],
      ["another address", "major", (linked) => (linked["@id"] = "urn:other")],
      ["topics without names in other languages", "major", ({ topics }) => topics.forEach(withoutLabels)],
      ["topics without names in one language", "major", ({ topics }) => topics.forEach(withoutKazakh)],
      ["one member more", "minor", (linked) => (linked.more = "more")],
    ] as const satisfies readonly (readonly [string, string, (linked: Tree) => void])[]
  ).map(
    ([what, needs, change]): Row => [`in the linked data, ${what}`, needs, json("dist/files/visit.jsonld", change)],
  ),
];

describe.each([
  ["declarations", rowsOf(declarations)],
  ["manifest", [...rowsOf(manifest), ...moreManifest]],
  ["files", [...rowsOf(files), ...moreFiles]],
] as const)("the level of a change of the %s", (_part, rows) => {
  test.each(rows)("%s: %s", async (_change, needs, edit) => {
    expect(await levelSaid(edit)).toBe(needs);
  });
});
