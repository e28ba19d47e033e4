import { describe, expect, test } from "vitest";
import { dataset } from "../../src/index.js";
import { allRules } from "../../src/rules/all-rules.js";

describe("the visit keeps every rule", () => {
  test.each(allRules.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
    expect(rule.check(dataset)).toEqual([]);
  });

  test("rules have names of their own and say what they require", () => {
    expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
    for (const { requires } of allRules) expect(requires).toMatch(/^[A-Z].+\.$/);
  });
});
