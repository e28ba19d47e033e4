import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedBy } from "../../src/audit/carried.js";
import { dataset } from "../../src/index.js";
import { carrying, memberName, pathsUpFrom } from "../../src/model/supports.js";
import { island } from "../island.js";

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

test("each part that a member of a list has is a part of it", () => {
  const parts = new Set<string>();
  for (const visit of [island, dataset])
    for (const record of [...visit.events, ...visit.participants, ...visit.agreements])
      for (const [field, list] of Object.entries(record))
        for (const member of field === "citations" || !Array.isArray(list) ? [] : list) {
          const name = memberName(member);
          if (typeof member !== "object" || name === undefined) continue;
          for (const part of Object.keys(member).filter((key) => typeof member[key] === "string")) {
            parts.add(part);
            const path = `${field}.${name}`;
            expect(pathsUpFrom(`${path}.${part}`)).toEqual([`${path}.${part}`, path, field]);
          }
        }
  // The schema allows no more.
  expect([...parts].sort()).toEqual(["date", "group", "organization", "participant", "role", "stage", "title"]);
});
