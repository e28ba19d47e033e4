import { expect, test } from "vitest";
import { deepFreeze } from "../../src/deep-freeze.js";

test("objects and lists are frozen all the way down, and nothing else is touched", () => {
  const own = (): string => "mine";
  const value = deepFreeze({ list: [{ text: "text", nothing: null, own }] });
  expect([value, value.list, value.list[0]].every(Object.isFrozen)).toBe(true);
  expect(Object.isFrozen(own)).toBe(false);
});
