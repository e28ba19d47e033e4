import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { descriptionsFile } from "../../scripts/schema/descriptions-file.js";
import { modelDescriptions } from "../../scripts/schema/model-descriptions.js";

test("what the schemas say is what the model says", () => {
  const committed = readFileSync(new URL("../../src/schema/descriptions.ts", import.meta.url), "utf8");
  expect(committed, "run npm run schema:descriptions").toBe(descriptionsFile());
});

test("the comments are read whole, and without their marks", () => {
  const { Agreement, GroupAttendance, VisitEvent } = modelDescriptions();
  expect(GroupAttendance?.["group"]).toBe('A short label: `"diplomatic corps"`.');
  expect(VisitEvent?.["after"]).toBe(
    "Events that a source says or implies came earlier. Beyond it the order of events within a day is for display only.",
  );
  expect(Agreement?.[""]).toBe("Something that was agreed: a document, a decision, a plan or a project.");
});
