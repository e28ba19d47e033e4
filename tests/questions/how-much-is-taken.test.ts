import { expect, test } from "vitest";
import { audit } from "../../src/audit.js";
import { safeParseVisit } from "../../src/schema.js";
import { island } from "../island.js";

// To lower a limit refuses what was taken. No other question asks for it.

test("How many members may the lists of one record have?", () => {
  const refused = [19_996, 20_001].map((count) => {
    const [first, ...others] = island.places;
    const designations = Array.from({ length: count }, (_, at) => `Name ${at}`);
    const result = safeParseVisit({ ...island, places: [{ ...first, designations }, ...others] });
    return result.success ? [] : result.problems.map(({ expected }) => expected);
  });
  expect(refused).toEqual([[], ["lists with at most 20000 members in all"]]);
});

test("How long may an article be?", async () => {
  const expected = [100_000, 100_001].map(async (length) => {
    const { findings } = await audit({ gazette: "Salt is good. ".repeat(length).slice(0, length) }, island);
    return findings.filter(({ kind }) => kind === "long-text").map(({ expected }) => expected);
  });
  expect(await Promise.all(expected)).toEqual([[], ["an article of at most 100000 characters"]]);
});
