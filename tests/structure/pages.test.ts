import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "../../scripts/pages/pages.js";
import { discrepancies, sources } from "../../src/index.js";

const committed = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

test.each(Object.keys(pages))("docs/%s is what the data gives", (name) => {
  expect(committed(name)).toBe(pages[name]?.(committed(name)));
});

test("every source and every disagreement has its place", () => {
  for (const { id, url } of sources) {
    expect(committed("sources.md")).toContain(`\n### ${id}\n`);
    expect(committed("sources.md")).toContain(`<${url}>`);
  }
  for (const { question } of discrepancies) expect(committed("discrepancies.md")).toContain(`\n## ${question}\n`);
});
