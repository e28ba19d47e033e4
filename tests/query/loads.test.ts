import { expect, test } from "vitest";

// Imported here and not above: a test file that cannot be loaded has no test that fails.
test.each([
  ["ankara-visit-2025", () => import("../../src/index.js")],
  ["ankara-visit-2025/audit", () => import("../../src/audit.js")],
])("%s loads", async (_name, load) => {
  expect(Object.keys(await load())).not.toEqual([]);
});
