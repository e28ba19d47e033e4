import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { claimsOf } from "./claims-of.js";

// Somebody who had not seen the records read the sources again and wrote down who, where, when, how much and about whom;
// every difference was settled at the source. Whoever changes such a value reads the source a second time, and changes
// it in `second-reading.txt` too.

test("every value is what the second reading of the sources gave", () => {
  const kept = readFileSync(new URL("second-reading.txt", import.meta.url), "utf8");
  const claims = claimsOf(dataset).map(([record, fields]) => [record, ...fields].join("\n  "));
  expect(`${claims.join("\n")}\n`).toBe(kept);
});
