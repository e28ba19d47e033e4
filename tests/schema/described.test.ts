import { describe, expect, test } from "vitest";
import { z } from "zod";

// What is wrong where a module is loaded shows in the tests only if they load it themselves.
const load = (): Promise<typeof import("../../src/schema.js")> => import("../../src/schema.js");

interface Shown {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shown>>;
  readonly pattern?: string;
}

const shown = (schema: z.ZodType): Shown => z.toJSONSchema(schema, { io: "input" }) as Shown; // its type has far more

describe("a schema says what the model says", () => {
  test("of the record, of its own fields, and of those that all records have", async () => {
    const { eventSchema } = await load();
    const { description, properties } = shown(eventSchema);
    expect(description).toBe("Something that happened in the visit.");
    expect(properties?.["date"]?.description).toBe("When it happened, as exactly as the sources say.");
    expect(properties?.["note"]?.description).toBe("What a careful user must know before using the record.");
    expect(properties?.["citations"]?.description).toBe("What it rests on: one citation at least.");
  });

  test("and its name where the model says nothing", async () => {
    const { described } = await import("../../src/schema/described.js");
    const { description, properties } = shown(described("Nothing", { some: z.string(), note: z.string() }));
    expect(description).toBe("Nothing");
    expect(properties?.["some"]).toEqual({ type: "string" });
    expect(properties?.["note"]?.description).toBe("What a careful user must know before using the record.");
  });
});

test("a passage counts from 1, and a schema says so", async () => {
  const { passageId } = await import("../../src/schema/fields.js");
  expect(shown(passageId).pattern).toBe("^[1-9]\\d*\\.[1-9]\\d*$");
  expect(passageId.safeParse("8.12").success).toBe(true);
  for (const wrong of ["0.1", "1.0", "01.1"]) {
    expect(passageId.safeParse(wrong).error?.issues.map(({ message }) => message)).toEqual(['a passage such as "8.1"']);
  }
});

test("the error of a value that is no visit names no place", async () => {
  const { parseVisit } = await load();
  expect(() => parseVisit([])).toThrow(
    /^parseVisit: this is no valid visit\.\n- expected a visit: [^\n]*, found an array\.$/,
  );
});
