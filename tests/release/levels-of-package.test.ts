import { describe, expect, test } from "vitest";
import { all, type Edit, json, levelSaid, remove, type Tree, text } from "./released.js";

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

/** A change, the level that it needs, and how it is made. */
type Row = readonly [change: string, needs: string, edit: Edit];

/** Gives the modules declarations of their own, as they stand. */
const apart: Edit = (files) => {
  for (const path of [INDEX, CHUNK])
    files.set(path.replace(".cts", ".ts"), String(files.get(path)).replaceAll(".cjs'", ".js'"));
};

const declarations: readonly Row[] = [
  ["a field renamed", "major", text(INDEX, "readonly place?", "readonly venue?")],
  [
    "a required field added",
    "major",
    text(CHUNK, "readonly id: string;", "readonly id: string; readonly extra: string;"),
  ],
  [
    "a return type widened",
    "major",
    text(INDEX, "search(text: string): VisitEvent[]", "search(text: string): VisitEvent[] | undefined"),
  ],
  ["a helper no longer exported", "major", text(INDEX, " holds,", "")],
  ["a type no longer exported", "major", text(INDEX, "type AnyOf, ", "")],
  ["a member added to Comparator", "major", text(CHUNK, '| ">"', '| ">" | "!="')],
  ["an error code that went", "major", text(INDEX, ' | "invalid-date"', "")],
  ["a filter key narrowed", "major", text(INDEX, "text?: AnyOf<string>", 'text?: AnyOf<"talk">')],
  ["a filter key removed", "major", text(INDEX, /readonly text\?: .*\n/, "")],
  ["a parameter made required", "major", text(INDEX, "locale?: string", "locale: string")],
  ["the order of overloads", "major", text(INDEX, OVERLOAD + SECOND, SECOND + OVERLOAD)],
  ["the order of call signatures", "major", text(INDEX, /( +\(id: EventId\).*\n)( +\(id: string.*\n)/, "$2$1")],
  [
    "a mapped type with a record that may be undefined",
    "major",
    text(INDEX, "record: VisitRecord }", "record: VisitRecord | undefined }"),
  ],
  ["an alias of another type", "major", text(INDEX, "EdtfDate = string", "EdtfDate = string | number")],
  ["a constant of another type", "major", text(INDEX, "DATA_VERSION: string", "DATA_VERSION: number")],
  ["the name of the error", "major", text(INDEX, 'name: "VisitError"', 'name: "AnkaraError"')],
  // Own attempts.
  ["a member added to a union that may grow", "minor", text(INDEX, '| "signing"', '| "signing" | "dinner"')],
  ["a member added to a union that names optional fields", "minor", text(INDEX, '"unit";', '"unit" | "office";')],
  ["a member added to a union that names required fields", "major", text(INDEX, '"missing";', '"missing" | "gone";')],
  ["a member added to a union within such a one", "major", text(INDEX, '"located";', '"located" | "gone";')],
  ["a member added to a union that a mapped type goes through", "major", text(INDEX, '"a";', '"a" | "b";')],
  ["a union that becomes open", "major", text(INDEX, '| "signing"', '| "signing" | string')],
  ["a field narrowed", "major", text(CHUNK, "id: string", 'id: "a" | "b"')],
  ["a field that may now be absent", "major", text(INDEX, "kind: EventKind;", "kind?: EventKind;")],
  ["a field made required", "major", text(INDEX, "place?: string", "place: string")],
  ["an optional field added", "minor", text(CHUNK, "id: string;", "id: string; readonly note?: string;")],
  ["a field of an internal type removed", "major", text(CHUNK, "readonly found: number;", "")],
  ["a helper added", "minor", text(INDEX, " search }", " search, search as find }")],
  ["two exports exchanged", "major", text(INDEX, " holds, search }", " holds as search, search as holds }")],
  ["a class exported as a type alone", "major", text(INDEX, " VisitError,", " type VisitError,")],
  ["an optional parameter added", "minor", text(INDEX, "search(text: string)", "search(text: string, limit?: number)")],
  ["a required parameter added", "major", text(INDEX, "search(text: string)", "search(text: string, limit: number)")],
  ["an overload removed", "major", text(INDEX, SECOND, "")],
  [
    "an overload added at the end",
    "minor",
    text(INDEX, SECOND, `${SECOND}declare function eventOf(id: number): VisitEvent;\n`),
  ],
  [
    "an overload added in front of another",
    "major",
    text(INDEX, SECOND, `declare function eventOf(id: number): VisitEvent;\n${SECOND}`),
  ],
  [
    "a type parameter with a default added",
    "minor",
    text(INDEX, "<Role extends string = string>", "<Role extends string = string, Kind = EventKind>"),
  ],
  ["a type parameter added", "major", text(INDEX, "AnyOf<T>", "AnyOf<T, U>")],
  ["an array that may be changed", "major", text(INDEX, "readonly T[];", "T[];")],
  ["declarations for CommonJS that say less", "major", all(apart, text(INDEX, " holds,", ""))],
  ["a comment", "none", text(INDEX, "Returns an event.", "Returns an event by its id.")],
  ["the order of a union's members", "none", text(CHUNK, '"="\n | ">"', '">"\n | "="')],
  ["the bundler's numbers for equal names", "none", text(INDEX, /eventIds\$1/g, "eventIds$2")],
  [
    "parameters renamed",
    "none",
    all(
      text(INDEX, "eventOf(id: EventId)", "eventOf(event: EventId)"),
      text(INDEX, "(id: string | undefined): Own", "(event: string | undefined): Own"),
    ),
  ],
  [
    "parameters that exchange their names",
    "major",
    text(INDEX, "(period: EdtfDate, locale?: string)", "(locale: EdtfDate, period?: string)"),
  ],
  [
    "a parameter renamed, and one added",
    "minor",
    text(INDEX, "search(text: string)", "search(words: string, limit?: number)"),
  ],
  ["a guard that guards something else", "major", text(INDEX, "value is EventId", "value is EventKind")],
  ["the value of a guard renamed", "none", text(INDEX, "(value: unknown): value is", "(id: unknown): id is")],
  ["an internal type renamed", "none", text(INDEX, /Report\$1/g, "Inquiry")],
  [
    "an internal type renamed and changed",
    "major",
    all(text(INDEX, /Report\$1/g, "Inquiry"), text(INDEX, "asked:", "questions:")),
  ],
  [
    "a member added to one of three types of one name",
    "minor",
    text(INDEX, "asked: string;", "asked: string; readonly by?: string;"),
  ],
  ["a member that went from one of three types of one name", "major", text(INDEX, "readonly asked: string;", "")],
  [
    "a type exported that has the name of an internal one",
    "minor",
    text(INDEX, "holds, search }", "holds, type Report, search }"),
  ],
  ["the other of two types of one name", "major", text(INDEX, "<Report$1>", "<Report>")],
  ["a member added to Comparator for `require` alone", "major", all(apart, text(CHUNK, '| ">"', '| ">" | "!="'))],
  [
    "a type that is imported under the name of another",
    "major",
    text(INDEX, "V as VisitRecord }", "R as VisitRecord }"),
  ],
  [
    "a type of its own in place of one that was imported",
    "major",
    all(text(AUDIT, /^import.*/, "interface Report { readonly nothing: 1 }")),
  ],
  ["the types of Node", "major", text(INDEX, /^/, '/// <reference types="node" />\n')],
  ["the types of another package", "major", text(AUDIT, /^/, 'import "zod";\n')],
  ["types of what a chunk loads", "major", text(CHUNK, /^/, "/// <reference types='node' />\n")],
  ["globals that are declared", "major", text(INDEX, /^/, "declare global { interface Array<T> { sum: T } }\n")],
  ["another module that is declared", "major", text(INDEX, /^/, 'declare module "zod" { const more: number }\n')],
];

const REQUIRE = /,\s*"require": \{[^}]*\}/g;

const manifest: readonly Row[] = [
  ["a newer Node", "major", text(MANIFEST, ">=20", ">=24")],
  ["no Node named", "refused", json(MANIFEST, (manifest) => delete manifest.engines)],
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
  [
    "types of newer compilers, which are not looked for elsewhere",
    "major",
    json(MANIFEST, ({ typesVersions }) => (typesVersions[">=5.0"] = { "*": ["./dist/none/*"] })),
  ],
  [
    "types of one file that lead to others",
    "major",
    json(MANIFEST, ({ typesVersions }) => (typesVersions["*"]["files/csv/*"] = ["./dist/none/*"])),
  ],
  [
    "types that are looked for elsewhere first",
    "major",
    json(MANIFEST, ({ typesVersions }) => typesVersions["*"].audit.unshift("./dist/schema.d.cts")),
  ],
  ["types of a path added", "minor", json(MANIFEST, ({ typesVersions }) => (typesVersions["*"].more = ["./dist/x"]))],
  [
    "a language of all texts of the linked data",
    "major",
    json("dist/files/visit.context.jsonld", (file) => (file["@context"]["@language"] = "tr")),
  ],
  [
    "the columns of a key in another order than those that they name",
    "major",
    json(PACKAGE, (described) => {
      const { schema } = described.resources.find(({ name }: Tree) => name === "discrepancy_side_records");
      schema.foreignKeys.find(({ fields }: Tree) => fields.length > 1).fields.reverse();
    }),
  ],
  ["an exported path removed", "major", json(MANIFEST, (manifest) => delete manifest.exports["./audit"])],
  ["no conditions for require", "major", text(MANIFEST, REQUIRE, "")],
  [
    "a path that leads to another file",
    "major",
    text(MANIFEST, '"default": "./dist/audit.js"', '"default": "./dist/schema.js"'),
  ],
  ["no types of a path", "major", text(MANIFEST, '"types": "./dist/audit.d.ts",', "")],
  ["a dependency", "major", json(MANIFEST, (manifest) => (manifest.dependencies = { lodash: "^4.0.0" }))],
  [
    "a script after the install",
    "refused",
    json(MANIFEST, (manifest) => (manifest.scripts.postinstall = "node run.js")),
  ],
  [
    "a peer that is optional no more",
    "major",
    json(MANIFEST, (manifest) => (manifest.peerDependenciesMeta.zod.optional = false)),
  ],
  ["a newer peer", "major", text(MANIFEST, "^3.0.0 || ^4.0.0", "^4.6.0")],
  ["another kind of module", "refused", text(MANIFEST, '"module",', '"commonjs",')],
  ["side effects", "major", text(MANIFEST, '"sideEffects": false', '"sideEffects": true')],
  ["another licence", "major", text(MANIFEST, "MIT AND CC0-1.0", "UNLICENSED")],
  // Own attempts.
  [
    "a script before the install",
    "refused",
    json(MANIFEST, (manifest) => (manifest.scripts.preinstall = "node run.js")),
  ],
  ["a file that npm builds at installation", "refused", (files) => files.set("binding.gyp", "{}")],
  ["no guides, though the manifest has them packed", "refused", remove(/^docs\/guides/)],
  ["a script that prepares", "refused", json(MANIFEST, (manifest) => (manifest.scripts.prepare = "node run.js"))],
  ["a script that no consumer runs", "none", json(MANIFEST, (manifest) => (manifest.scripts.watch = "tsup --watch"))],
  ["a tool", "none", json(MANIFEST, (manifest) => (manifest.devDependencies.tsup = "9.0.0"))],
  [
    "what only its maintainers use",
    "none",
    json(MANIFEST, (manifest) => Object.assign(manifest, { packageManager: "npm@11.0.0", overrides: { a: "1.0.0" } })),
  ],
  ["one more version of a peer", "minor", text(MANIFEST, "^3.0.0 || ^4.0.0", "^3.0.0 || ^4.0.0 || ^5.0.0")],
  ["keywords", "none", json(MANIFEST, (manifest) => manifest.keywords.push("ankara"))],
  ["a path added", "minor", json(MANIFEST, (manifest) => (manifest.exports["./visit"] = "./dist/visit.json"))],
  [
    "the order of conditions",
    "refused",
    json(MANIFEST, ({ exports }) => {
      const { types, default: fallback } = exports["./audit"].import;
      exports["./audit"].import = { default: fallback, types };
    }),
  ],
  [
    "a condition of its own for one runtime",
    "major",
    json(MANIFEST, ({ exports }) => (exports["./audit"] = { node: "./dist/audit.cjs", ...exports["./audit"] })),
  ],
  ["a pattern removed", "major", json(MANIFEST, (manifest) => delete manifest.exports["./files/*"])],
  [
    "a program",
    "minor",
    all(
      json(MANIFEST, (manifest) => (manifest.bin = { visit: "./dist/cli.js" })),
      (files) => files.set("dist/cli.js", "#!/usr/bin/env node\n"),
    ),
  ],
  [
    "an optional dependency",
    "major",
    json(MANIFEST, (manifest) => (manifest.optionalDependencies = { lodash: "^4.0.0" })),
  ],
  ["a bundled dependency", "major", json(MANIFEST, (manifest) => (manifest.bundleDependencies = ["zod"]))],
  ["an operating system", "major", json(MANIFEST, (manifest) => (manifest.os = ["linux"]))],
  ["the types of older compilers", "major", json(MANIFEST, ({ typesVersions }) => delete typesVersions["*"].audit)],
  ["who may install it", "major", json(MANIFEST, ({ publishConfig }) => (publishConfig.access = "restricted"))],
  ["the name", "major", json(MANIFEST, (manifest) => (manifest.name = "ankara-visit"))],
  ["a peer that went", "major", json(MANIFEST, (manifest) => delete manifest.peerDependencies.zod)],
  ["a shipped folder that is left out", "major", json(MANIFEST, ({ files }) => files.push("!docs/guides"))],
  ["a shipped folder not named", "major", json(MANIFEST, ({ files }) => files.splice(files.indexOf("docs/guides"), 1))],
];

const withoutLabels = (node: Tree): void => delete node.labels as never;
const withoutKazakh = (node: Tree): void => delete node.labels.kk as never;

const files: readonly Row[] = [
  ["files without dist", "refused", remove(/^dist\//)],
  ["a hidden file", "refused", (files) => files.set("dist/.env", "KEY=1")],
  ["no README", "refused", remove(/^README/)],
  ["a build without CommonJS", "refused", remove(/\.cjs$/)],
  ...(
    [
      ["an optional peer", 'import "zod";'],
      ["a module of Node", 'import { readFileSync } from "node:fs";'],
      ["a package that is loaded later", 'const load = () => import("date-fns");'],
    ] as const
  ).map(([what, code]): Row => [`code that needs ${what}`, "major", text("dist/index.js", /^/, `${code}\n`)]),
  ["code for CommonJS that needs an optional peer", "major", text("dist/audit.cjs", /^/, 'require("zod");\n')],
  ...(
    [
      ["a global of Node", "process.env.TZ"],
      ["a type of Node", 'Buffer.from("")'],
      ["a global of browsers", "structuredClone({})"],
      ["a function of newer runtimes", "Object.groupBy([], String)"],
      ["a method of newer runtimes", "[1].toSorted()"],
    ] as const
  ).map(
    ([what, code]): Row => [
      `code that uses ${what}`,
      "major",
      text("dist/index.js", /^/, `const a = () => ${code};\n`),
    ],
  ),
  ["syntax that is newer than promised", "major", text("dist/index.js", "export", "{ using file = open(); }\nexport")],
  ["a licence of the data that is empty", "refused", (files) => files.set("LICENSE-DATA", "\n")],
  [
    "a days' list of the schema of one day at most",
    "major",
    json(SCHEMA, ({ $defs }) => ($defs.VisitProfile.properties.days.maxItems = 1)),
  ],
  [
    "ids of ten letters at most in the schema",
    "major",
    json(SCHEMA, ({ $defs }) => ($defs.Figure.properties.id.maxLength = 10)),
  ],
  ["the schema's address", "minor", json(SCHEMA, (schema) => (schema.$id = "urn:another"))],
  [
    "the order of the schema",
    "patch",
    json(SCHEMA, ({ $defs }) => {
      const { id, ...others } = $defs.Figure.properties;
      $defs.Figure.properties = { ...others, id };
    }),
  ],
  ["a column renamed", "major", text(FIGURES, ",value,", ",amount,")],
  ["a table dropped", "major", remove(/csv\/figure_about\.csv/)],
  [
    "the calendar renamed",
    "major",
    (files) => {
      files.set("dist/files/cal.ics", files.get(CALENDAR) ?? "");
      files.delete(CALENDAR);
    },
  ],
  // Own attempts.
  ["a column added at the end", "minor", text(FIGURES, ",note\r\n", ",note,more\r\n")],
  ["a column added in the middle", "minor", text(FIGURES, ",value,", ",more,value,")],
  ["columns exchanged", "major", text(FIGURES, "value,unit", "unit,value")],
  ["a table of Parquet dropped", "major", remove(/figures\.parquet/)],
  [
    "a table of Parquet with other columns",
    "major",
    (files) => files.set("dist/files/parquet/gaps.parquet", files.get("dist/files/parquet/topics.parquet") ?? ""),
  ],
  ["a file added", "minor", (files) => files.set("dist/files/visit.xml", "<visit/>")],
  ["a type of a column", "major", json(PACKAGE, ({ resources }) => (resources[0].schema.fields[0].type = "integer"))],
  [
    "a description of a column",
    "patch",
    json(PACKAGE, ({ resources }) => (resources[0].schema.fields[0].description = "Another.")),
  ],
  [
    "a hash and a size, which follow the records",
    "none",
    json(PACKAGE, ({ resources }) => Object.assign(resources[0], { hash: "sha256:0", bytes: 1 })),
  ],
  [
    "a foreign key that went",
    "major",
    json(PACKAGE, ({ resources }) => {
      for (const { schema } of resources) delete schema.foreignKeys;
    }),
  ],
  [
    "a foreign key added, before the others",
    "minor",
    json(PACKAGE, ({ resources }) => {
      const { schema } = resources.find(({ name }: Tree) => name === "events");
      schema.foreignKeys.unshift({ fields: ["kind"], reference: { resource: "topics", fields: ["id"] } });
    }),
  ],
  [
    "a property of the calendar that went",
    "major",
    (files) => files.set(CALENDAR, String(files.get(CALENDAR)).replaceAll("LOCATION:", "X-PLACE:")),
  ],
  [
    "the ids of the calendar's events",
    "major",
    (files) => files.set(CALENDAR, String(files.get(CALENDAR)).replaceAll("@ankara-visit-2025", "@visit")),
  ],
  [
    "days of the calendar that become times",
    "major",
    text(CALENDAR, /DTSTART;VALUE=DATE:(\d+)/g, "DTSTART:$1T000000Z"),
  ],
  [
    "a script that the others load",
    "refused",
    all(
      text("dist/index.js", "export", 'import { a } from "./shared.js";\nexport'),
      text("dist/index.cjs", "exports", 'var a = require("./shared.cjs");\nexports'),
    ),
  ],
  ["declarations that the others load", "refused", remove(/visit-BakRn5Of\.d\.cts/)],
  ["the calendar's name", "minor", text(CALENDAR, "NAME:Official visit", "NAME:State visit")],
  [
    "a term that means something else",
    "major",
    text("dist/files/visit.context.jsonld", '"dcterms:date"', '"schema:startDate"'),
  ],
  [
    "a term of the context that is called as a keyword is",
    "major",
    text("dist/files/visit.context.jsonld", '"title":"schema:name"', '"title":"schema:headline"'),
  ],
  ["a term added", "minor", json("dist/files/visit.context.jsonld", (file) => (file["@context"].more = "term:more"))],
  [
    "a term in the records' own context",
    "major",
    text("dist/files/visit.jsonld", '"dcterms:date"', '"schema:startDate"'),
  ],
  ["a property of the schema that went", "major", json(SCHEMA, ({ $defs }) => delete $defs.Figure.properties.note)],
  [
    "a property of the schema added",
    "minor",
    json(SCHEMA, ({ $defs }) => ($defs.Figure.properties.more = { type: "string" })),
  ],
  [
    "a property of the schema added that is required",
    "major",
    json(SCHEMA, ({ $defs }) => {
      $defs.Figure.properties.more = { type: "string" };
      $defs.Figure.required.push("more");
    }),
  ],
  ["a property that is required no more", "minor", json(SCHEMA, ({ $defs }) => $defs.Figure.required.pop())],
  [
    "a choice added to an enumeration",
    "minor",
    json(SCHEMA, ({ $defs }) => $defs.Figure.properties.modality.enum.push("dinner")),
  ],
  ["a choice that went", "major", json(SCHEMA, ({ $defs }) => $defs.Figure.properties.modality.enum.pop())],
  [
    "an enumeration where there was a text",
    "major",
    json(SCHEMA, ({ $defs }) => ($defs.Figure.properties.label.enum = ["students"])),
  ],
  ["a stricter pattern", "major", json(SCHEMA, ({ $defs }) => ($defs.Figure.properties.id.pattern = "^[a-z]+$"))],
  ["a description in the schema", "patch", json(SCHEMA, ({ $defs }) => ($defs.Figure.description = "Another."))],
  [
    "an example and a comment in the schema",
    "patch",
    json(SCHEMA, ({ $defs }) => Object.assign($defs.Figure.properties.id, { examples: ["a"], $comment: "An id." })),
  ],
  ["keywords of the tables", "patch", json(PACKAGE, (described) => (described.keywords = ["ankara"]))],
  ["another text of the licence", "major", text("LICENSE", "MIT License", "Another License")],
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
  ["the version of the tables not named", "major", json(PACKAGE, (described) => delete described.version)],
  ["the hashes of the tables", "major", json(PACKAGE, ({ resources }) => delete resources[0].hash)],
  ["the folder of an entry that the manifest names", "refused", remove(/^audit\/package\.json$/)],
  ["the folder of an entry in an entry", "major", remove(/^locales\/tr\/package\.json$/)],
  ["a folder that leads to other types", "major", text("audit/package.json", "audit.d.cts", "schema.d.cts")],
  ["a folder that leads to other code", "major", json("schema/package.json", (folder) => delete folder.module)],
  ["the folder of an entry added", "minor", (files) => files.set("more/package.json", '{"main":"../dist/index.cjs"}')],
  ["the README", "none", text("README.md", "#", "##")],
];

describe.each([
  ["declarations", declarations],
  ["manifest", manifest],
  ["files", files],
] as const)("the level of a change of the %s", (_part, rows) => {
  test.each(rows)("%s: %s", async (_change, needs, edit) => {
    expect(await levelSaid(edit)).toBe(needs);
  });
});
