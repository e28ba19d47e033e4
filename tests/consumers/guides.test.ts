import { describe, expect, test } from "vitest";
import { examplesIn, guide } from "./guide.js";
import { clickhouseResultsOf, resultsOf } from "./run-examples.js";

describe.each([
  ["duckdb", 6],
  ["sparql", 7],
  ["calendar", 1],
  ["many-visits", 4],
])("the guide %s", (name, results) => {
  const examples = examplesIn(guide(name));

  test("shows what its examples give", async () => {
    const given = await resultsOf(examples);
    const run = examples
      .map((example, index) => ({ ...example, given: given[index] }))
      .filter(({ shown }) => shown !== "");
    expect(run).toHaveLength(results);
    for (const { code, shown, given: result } of run) expect(result, code).toBe(shown);
  });
});

test("ClickHouse answers the questions about many visits as DuckDB does", async () => {
  const examples = examplesIn(guide("many-visits"));
  await resultsOf(examples);
  const shown = examples.filter(({ language, shown }) => language === "sql" && shown !== "").map((one) => one.shown);
  expect(shown).toHaveLength(3);
  expect(await clickhouseResultsOf(examples)).toEqual(shown);
});

test("the guide to SPARQL names the prefixes that its queries begin with", async () => {
  const { PREFIXES } = await import("./sparql-questions.js");
  expect(guide("sparql")).toContain(PREFIXES.trim());
});
