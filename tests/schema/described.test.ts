import { expect, test } from "vitest";
import { z } from "zod";
import { described } from "../../src/schema/described.js";
import { descriptions } from "../../src/schema/descriptions.js";
import { exactly } from "../../src/schema/exactly.js";

// Nothing else of the schemas is loaded here: a fault that lets them not be made at all is to be found, too.

test("an object has the words of its interface, and each field its own or those of the interface that it comes from", () => {
  const unknown = z.string();
  const schema = described("TopicRecord", { id: z.string(), label: z.string(), citations: z.string(), unknown });
  const { shape } = schema.unwrap();
  expect(schema.description).toBe(descriptions["TopicRecord"]?.["self"]);
  expect(shape.id.description).toBe(descriptions["VisitRecord"]?.["id"]);
  expect(shape.label.description).toBe(descriptions["TopicRecord"]?.["label"]);
  expect(shape.citations.description).toBe(descriptions["WithCitations"]?.["citations"]);
  expect(shape.unknown).toBe(unknown);
  for (const text of [schema, shape.id, shape.label, shape.citations].map(({ description }) => description))
    expect(text).toMatch(/^[A-Z].*\.$/);
});

test("an interface of which the model says nothing has its name", () => {
  const schema = described("Nothing", { id: z.string(), unknown: z.string() });
  expect(schema.description).toBe("Nothing");
  expect(schema.unwrap().shape.id.description).toBe(descriptions["VisitRecord"]?.["id"]);
});

test("a schema of exactly a type is handed on as it is", () => {
  const schema = z.string();
  expect(exactly<string>()(schema)).toBe(schema);
});
