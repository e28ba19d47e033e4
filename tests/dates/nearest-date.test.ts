import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestDate } from "../../src/dates/nearest-date.js";
import { parseDate } from "../../src/dates/parse-date.js";

test.each([
  ["2025-02-30", "2025-02-28"],
  ["2025-7-9", "2025-07-09"],
  ["2025-13", "2025-12"],
  ["2025-00", "2025-01"],
  ["2025-7", "2025-07"],
  ["2025-7-0", "2025-07-01"],
  ["2025-13-32", "2025-12-31"],
  ["2025-20", "2025-12"],
  ["2025-42", "2025-12"],
  ["2025-25-03", "2025-12-03"],
  ["25-07-29", undefined],
  ["2025-07-29T10:00", "2025-07-29"],
  // An interval stays an interval.
  ["2025-07-28/", "2025-07-28/.."],
  ["/2025-07-28", "../2025-07-28"],
  ["1985-04-12/", "1985-04-12/.."],
  ["2025-07-28/2025-07-32", "2025-07-28/2025-07-31"],
  ["2025-7-28/2025-07-29", "2025-07-28/2025-07-29"],
  ["2025-00/2025", "2025-01/2025"],
  ["2025-08/2025-07", "2025-07/2025-08"],
  ["../2025-7", "../2025-07"],
  ["2025-7/..", "2025-07/.."],
  ["2025-07-32/2025-07-28", "2025-07-28/2025-07-31"],
  // What would mean something else is not proposed.
  ...["2025-21", "2025-24", "2025-41", "2025-21/2025-07", "2025-07-28~", "2025?", "2025-07-28-29", "2025-07/08"].map(
    (text) => [text, undefined] as const,
  ),
  ...["../..", "/", "2025/2026/2027", "2025-07-28/tomorrow", ""].map((text) => [text, undefined] as const),
] as const)("%s is near to %s", (text, near) => {
  expect(nearestDate(text)).toBe(near);
});

test("a hint is a date, and an interval if the text was one", () => {
  const end = fc.stringMatching(/^(?:\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?|\.\.|)$/);
  fc.assert(
    fc.property(end, fc.option(end, { nil: undefined }), (from, to) => {
      const text = to === undefined ? from : `${from}/${to}`;
      const near = nearestDate(text);
      if (near === undefined) return;
      expect(typeof parseDate(near)).toBe("object");
      expect(near.includes("/")).toBe(text.includes("/"));
      if (typeof parseDate(text) === "object") expect(near).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
