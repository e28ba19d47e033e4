import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const { version, scripts } = JSON.parse(read("package.json"));

describe("CITATION.cff", () => {
  const citation = Object(parse(read("CITATION.cff")));

  // The keys that version 1.2.0 of the format has, of those that may be used here.
  test("has what the format asks for, and nothing that it does not know", () => {
    for (const key of ["cff-version", "message", "title", "authors"]) expect(citation).toHaveProperty([key]);
    const known =
      "abstract authors cff-version keywords license message title type version date-released doi url repository-code";
    expect(Object.keys(citation).filter((key) => !known.split(" ").includes(key))).toEqual([]);
    expect(citation["cff-version"]).toBe("1.2.0");
    expect(citation.type).toBe("dataset");
    for (const author of citation.authors) expect(Object.keys(author)).toEqual(["name"]);
  });

  test("is of the version that the package has", () => {
    expect(citation.version).toBe(version);
  });
});

test("CONTRIBUTING names no command and no file that is not there", () => {
  const text = read("CONTRIBUTING.md");
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? "");
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const files = [...text.matchAll(/`((?:data|docs|src|tests)\/[\w./-]+)`|\]\(([\w./-]+\.md)\)/g)].map(
    ([, a, b]) => a ?? b ?? "",
  );
  expect(files.length).toBeGreaterThan(6);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

test("nobody is invented: no address of the project, no author, no badge", () => {
  for (const path of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "CITATION.cff"]) {
    expect(read(path), path).not.toMatch(/github\.com|@[\w-]+\.\w{2,}|shields\.io|doi\.org/);
  }
});
