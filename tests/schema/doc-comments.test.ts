import { expect, test } from "vitest";
import { modelInterfaces } from "../../scripts/schema/doc-comments.js";

const model = modelInterfaces();

test("comments are read whole, and without their marks", () => {
  expect(model.get("Agreement")?.description).toBe(
    "Something that was agreed: a document, a decision, a plan or a project.",
  );
  expect(model.get("GroupAttendance")?.fields.get("group")?.description).toBe('A short label: `"diplomatic corps"`.');
  expect(model.get("VisitEvent")?.fields.get("after")?.description).toBe(
    "Ids of events that a source says or implies came earlier. Apart from these, the order of events within a day is for display only.",
  );
});

test("a field has the comment of the interface that it comes from, where it has none of its own", () => {
  const [event, place] = [model.get("VisitEvent")?.fields, model.get("Place")?.fields];
  expect(event?.get("id")?.description).toBe(model.get("VisitRecord")?.fields.get("id")?.description);
  expect(event?.get("citations")?.description).toBe(model.get("WithCitations")?.fields.get("citations")?.description);
  expect(place?.has("citations")).toBe(false);
});

test("a field leads to the interfaces of its value, through lists, aliases and unions", () => {
  const event = model.get("VisitEvent")?.fields;
  expect(event?.get("participants")?.interfaces).toEqual([
    "PersonAttendance",
    "OrganizationAttendance",
    "GroupAttendance",
  ]);
  expect(event?.get("citations")?.interfaces).toEqual(["Citation"]);
  expect(event?.get("title")?.interfaces).toEqual([]);
});
