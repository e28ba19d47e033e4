import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { claimsOf } from "./claims-of.js";

// Somebody who had not seen the records read the sources again and wrote down who, where, when, how much and about whom;
// every difference was settled at the source. Whoever changes a record reads its sources a second time, and then changes
// `second-reading.txt` too.

test("every value is what the second reading of the sources gave", () => {
  const kept = readFileSync(new URL("second-reading.txt", import.meta.url), "utf8");
  expect(claimsOf(dataset)).toBe(kept);
});
