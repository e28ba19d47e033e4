import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compatibilityPage } from "./compatibility-page.js";
import { compilers } from "./compilers/matrix.js";
import { runtimes } from "./runtimes/matrix.js";

const holds = { holds: true } as const;

// That each row holds is for the tests of the rows to show.
test("docs/compatibility.md has every row, and none that does not hold: npm run docs:compatibility writes it", () => {
  const committed = readFileSync(new URL("../../docs/compatibility.md", import.meta.url), "utf8");
  expect(committed).toBe(
    compatibilityPage(
      runtimes.map(() => holds),
      compilers.map(() => holds),
    ),
  );
});
