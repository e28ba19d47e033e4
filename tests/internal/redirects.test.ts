import { expect, test } from "vitest";
import { movedTo } from "../../src/internal/redirects.js";

// No id of this visit has moved yet, so that no getter shows it.
test.each([
  ["old", "new"],
  ["split", undefined],
  ["new", undefined],
  ["toString", undefined],
  [undefined, undefined],
])("the retired id %s moved to %s", (id, target) => {
  expect(movedTo(id, { old: "new", split: ["one", "other"], undefined: "other" })).toBe(target);
});
