import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const readme = read("README.md");

describe("the README", () => {
  test("has the two commands, and CI runs the one that tests", () => {
    expect(readme).toContain("\nnpm ci && npm start\n");
    expect(readme).toContain("\nnpm ci && npm test\n");
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });

  test("names every collection with every field that its records have", () => {
    for (const [name, value] of Object.entries(api.dataset)) {
      const row = readme.split("\n").find((line) => line.startsWith(`| \`${name}\` | `)) ?? "";
      const records: readonly object[] = Array.isArray(value) ? value : [value];
      const fields = new Set(records.flatMap((record) => Object.keys(record)));
      for (const shared of ["id", "note", "inferred"]) fields.delete(shared);
      expect(
        [...fields].filter((field) => !row.includes(`\`${field}\``)),
        name,
      ).toEqual([]);
    }
  });

  test("counts the sources, their origins and their disagreements", () => {
    const origins = new Set(api.sources.map(({ origin }) => origin));
    expect(readme).toContain(
      `From ${api.sources.length} pages in five languages. They pass on ${origins.size} accounts`,
    );
    expect(new Set(api.sources.map(({ language }) => language)).size).toBe(5);
    expect(readme).toContain(`They disagree on ${api.discrepancies.length} questions`);
  });

  test("names no helper that is not there", () => {
    const mentioned = [...readme.matchAll(/\b((?:get|find|is)[A-Z]\w+)\b/g)].flatMap(([, name]) => name ?? []);
    const real = new Set([...Object.keys(api), "getX", "isX"]);
    expect([...new Set(mentioned)].filter((name) => !real.has(name))).toEqual([]);
  });
});
