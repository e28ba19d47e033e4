import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withCoverageTable } from "../../scripts/coverage-table.js";

test("the table of coverage in the guide is that of the data", () => {
  const page = readFileSync(new URL("../../docs/provenance.md", import.meta.url), "utf8");
  expect(withCoverageTable(page)).toBe(page);
  expect(page).toContain("| `qazinform-award` | 62 | 58 |");
});
