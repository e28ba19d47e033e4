import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { tr } from "../../src/locales/tr.js";
import * as languages from "../../src/locales.js";
import { FINDER_KEYS } from "../finder-keys.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The cells of the first table under a heading, without its head. */
function tableUnder(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2).split(/\n#+ /)[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(1).map((row) => row.slice(2, -2).split(" | "));
}

const codeIn = (cell = ""): string => /^`(.*)`$/.exec(cell)?.[1] ?? "";

/** What an expression of a table gives, with the helpers and another visit at hand. */
function evaluate(expression: string): unknown {
  const names = { ...api, ...languages, tr, otherVisit: api.dataset };
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}

test.each(tableUnder(read("README.md"), "## Ask questions"))("the README finds %s", (_wanted, call) => {
  const found = evaluate(codeIn(call));
  expect(found).toBeDefined();
  expect(found).not.toEqual([]);
});

test("the guide for beginners names every helper, and no others", () => {
  const rows = tableUnder(read("docs/guides/getting-started.md"), "## Every helper");
  const named = rows.flatMap(([cell = ""]) => [...cell.matchAll(/`(\w+)[^`]*`/g)].map(([, name]) => name));
  const helpers = Object.entries(api).filter(([name, value]) => typeof value === "function" && name !== "VisitError");
  expect(named.sort()).toEqual(helpers.map(([name]) => name).sort());
});

const COMMON: readonly string[] = ["source", "accordingTo", "text", "inferred"];
describe("the guide to the data model has every filter key, with an example that finds some records", () => {
  const page = read("docs/guides/data-model.md");
  const common = tableUnder(page, "### Every filter");

  test.each(Object.entries(FINDER_KEYS))("of %s", (name, keys) => {
    const rows = tableUnder(page, `### ${name}`);
    const named = rows.map(([key]) => codeIn(key));
    expect(named).toEqual(Object.keys(keys).filter((key) => !COMMON.includes(key)));
    expect(common.map(([key]) => codeIn(key))).toEqual(COMMON);
    for (const [key, , example] of [...rows, ...common]) {
      expect(Object.keys(Object(evaluate(codeIn(example))))).toContain(codeIn(key));
      expect(evaluate(`${name}(${codeIn(example)})`), example).not.toEqual([]);
    }
  });
});
