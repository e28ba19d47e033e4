import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedBy } from "../../src/audit/carried.js";
import { carrying } from "../../src/model/supports.js";

test("what carries a path is found as by asking each citation", () => {
  const path = fc.constantFrom(
    "date",
    "topics",
    "topics.salt",
    "topics.sea",
    "topics.",
    "participants.ada.role",
    "participants.ada.b",
    "participants.ada",
    "participants",
    "a.b.role",
  );
  const supports = fc.option(fc.array(path, { maxLength: 3 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(supports, { minLength: 1, maxLength: 6 }), path, (lists, asked) => {
      const [first, ...others] = lists.map((own, at) => ({
        source: `s${at}`,
        ...(own === undefined ? {} : { supports: own }),
      }));
      if (first === undefined) return;
      const record = { id: "a", citations: [first, ...others] } as const;
      const found = new Set(carriedBy(record)(asked).flat());
      expect(record.citations.filter((citation) => found.has(citation))).toEqual(carrying(record.citations, asked));
    }),
  );
});
