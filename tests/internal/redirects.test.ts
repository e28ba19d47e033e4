import { expect, test } from "vitest";
import { currentIds, currentPaths } from "../../src/internal/redirects.js";

// No id of this visit has moved yet, so that no helper shows it.
test.each([
  [["old"], ["new"]],
  [["split"], ["one", "other"]],
  [["new"], ["new"]],
  [["toString"], ["toString"]],
  [
    ["new", "old", "split", "other"],
    ["new", "new", "one", "other", "other"],
  ],
])("the ids %j ask for %j", (given, ids) => {
  expect(currentIds(given, { old: "new", split: ["one", "other"] })).toEqual(ids);
});

test.each([
  [["date"], ["date"]],
  [["participants.old"], ["participants.new"]],
  [["participants.old.role"], ["participants.new.role"]],
  [["topics.split"], ["topics.one", "topics.other"]],
  [["milestones.signed.date"], ["milestones.signed.date"]],
])("the paths %j lead to %j", (given, paths) => {
  expect(currentPaths(given, { old: "new", split: ["one", "other"], date: "day" })).toEqual(paths);
});
