import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import * as audit from "../../src/audit.js";
import * as api from "../../src/index.js";
import { memberSchemas } from "../../src/schema/visit-schema.js";
import * as schema from "../../src/schema.js";
import { blocksIn, filesWritten } from "../package/blocks.js";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const { version, scripts } = JSON.parse(read("package.json"));

test("CITATION.cff has what the format asks for, and the version of the package", () => {
  const citation = Object(parse(read("CITATION.cff")));
  for (const key of ["message", "title", "authors"]) expect(citation).toHaveProperty([key]);
  expect([citation["cff-version"], citation.type, citation.version]).toEqual(["1.2.0", "dataset", version]);
  expect(citation.title).toContain(api.visit.title);
  expect(citation.authors).toEqual([{ name: expect.stringMatching(/\S/) }]);
});

test.each(["README.md", "CONTRIBUTING.md"])("%s names no command, file or helper that is not there", (path) => {
  const text = read(path);
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? "");
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const named = [...text.matchAll(/`((?:data|docs|src|tests)\/[\w./-]+)`|\]\(([\w./-]+\.md)\)/g)];
  expect(
    named.map(([, a, b]) => a ?? b ?? "").filter((file) => !file.endsWith("/dist") && !existsSync(new URL(file, root))),
  ).toEqual([]);
  const called = [...text.matchAll(/\b((?:get|find|is|events|format|search|references|records)[A-Z]\w+)\b/g)];
  const real = new Set([...Object.keys({ ...api, ...audit, ...schema }), "getX", "findX", "isX", "isXId"]);
  expect([...new Set(called.flatMap(([name]) => name))].filter((name) => !real.has(name))).toEqual([]);
});

test("the CI runs the two commands that the README begins with", () => {
  for (const command of ["npm ci && npm start", "npm ci && npm test"]) expect(read("README.md")).toContain(command);
  expect(read(".ci/run")).toContain("npm ci && npm test");
});

test("nobody is invented: no address of the project, no author, no badge", () => {
  for (const path of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "CITATION.cff"]) {
    expect(read(path), path).not.toMatch(/github\.com|@[\w-]+\.\w{2,}|shields\.io|doi\.org/);
  }
});

test("the README counts the pages, their languages, the independent sources and the disagreements", () => {
  const readme = read("README.md").replace(/\s+/g, " ");
  const count = (field: "origin" | "language"): number => new Set(api.sources.map((source) => source[field])).size;
  expect(count("language")).toBe(7);
  expect(readme).toContain(`from ${api.sources.length} pages in seven languages`);
  expect(readme).toContain(`there are ${count("origin")} independent sources`);
  expect(readme).toContain(`sources disagree on ${api.discrepancies.length} questions`);
});

test("the guide to the data model names the fields of each collection, and no others", () => {
  const rows = read("docs/guides/data-model.md").split("\n");
  const shapes: Readonly<Record<string, z.ZodType>> = { visit: schema.visitProfileSchema, ...memberSchemas };
  for (const [name, shape] of Object.entries(shapes)) {
    const row = rows.find((line) => line.startsWith(`| \`${name}\` | `)) ?? "";
    const [, , fields = ""] = row.split(" | ");
    const named = [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field);
    const properties = z.toJSONSchema(shape, { io: "input" }).properties ?? {};
    const real = Object.keys(properties).filter((field) => !["id", "note", "inferred"].includes(field));
    expect(named, name).toEqual(real);
  }
});

/** Words of the dataset's own, in which the guide may be shorter than the whole visit. */
const OWN_WORDS = ["title", "label", "summary", "note"];

test("the guide to one's own visit states the facts of the real one", () => {
  const guide = filesWritten(blocksIn("your-own-visit", read("docs/guides/your-own-visit.md")))["visit.json"] ?? {};
  const whole: Readonly<Record<string, unknown>> = JSON.parse(read("docs/examples/modi-brunei-2024.json"));
  const recordsOf = (visit: object): readonly object[] =>
    Object.values(visit)
      .flat()
      .filter((one) => Object(one).id);
  const shown = recordsOf(guide);
  expect(shown.length).toBeGreaterThan(10);
  for (const record of shown) {
    const id: unknown = Reflect.get(record, "id");
    const real = recordsOf(whole).find((other) => Reflect.get(other, "id") === id) ?? {};
    for (const [field, value] of Object.entries(record)) {
      if (OWN_WORDS.includes(field)) continue;
      const others: unknown = Reflect.get(real, field);
      // Of the citations it may show some.
      if (field === "citations") expect(others, `${id}`).toEqual(expect.arrayContaining(value));
      else expect(others, `${id}.${field}`).toEqual(value);
    }
  }
});
