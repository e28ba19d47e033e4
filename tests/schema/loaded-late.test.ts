import { expect, test } from "vitest";
import { z } from "zod";

// What is wrong where a module is loaded shows in the tests only if they load it themselves.
test("a passage counts from 1, and a schema says so", async () => {
  const { passageId } = await import("../../src/schema/fields.js");
  expect(z.toJSONSchema(passageId, { io: "input" }).pattern).toBe("^[1-9]\\d*\\.[1-9]\\d*$");
  expect(passageId.safeParse("8.12").success).toBe(true);
  for (const wrong of ["0.1", "1.0", "01.1"]) {
    expect(passageId.safeParse(wrong).error?.issues.map(({ message }) => message)).toEqual(['a passage such as "8.1"']);
  }
});

test("the error of a value that is no visit names no place", async () => {
  const { parseVisit } = await import("../../src/schema.js");
  expect(() => parseVisit([])).toThrow(
    /^parseVisit: this is not a valid visit\.\n- expected a visit: [^\n]*, found an array\.$/,
  );
});
