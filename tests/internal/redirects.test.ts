import { expect, test } from "vitest";
import { currentIds } from "../../src/internal/redirects.js";

// No id of this visit has moved yet, so that no helper shows it.
test.each([
  ["old", ["new"]],
  ["split", ["one", "other"]],
  ["new", ["new"]],
  ["toString", ["toString"]],
])("the id %s asks for %j", (id, ids) => {
  expect(currentIds([id], { old: "new", split: ["one", "other"] })).toEqual(ids);
});
