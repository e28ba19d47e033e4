import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedBy } from "../../src/audit/carried.js";
import { attributesTo } from "../../src/audit/english/attribution.js";
import { Speakers } from "../../src/audit/speakers.js";
import { WordsOfText } from "../../src/audit/words-of-text.js";
import { carries } from "../../src/model/supports.js";
import { island } from "../island.js";

const word = fc.constantFrom("Ada", "ada", "ADA", "Ünal", "O'Neil", "B.", "ẞa", "ßa", "ſan", "SAN", "-", "said", "2");
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

test("who speaks is found among many as by asking for each", () => {
  const text = fc
    .array(fc.oneof(word, fc.constantFrom("said", "the", "President", "added,", "warmly")), { maxLength: 12 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), text, (names, said) => {
      const people = names.map((own, at) => ({
        id: `p${at}`,
        name: own,
        roles: [],
        citations: island.visit.citations,
      }));
      const found = new Speakers(people).in(said, new WordsOfText(said));
      expect([...found].map(({ id }) => id).sort()).toEqual(
        people.filter((person) => attributesTo(said, person.name)).map(({ id }) => id),
      );
    }),
    { numRuns: 200 },
  );
});

test("what carries a path is found as by asking each citation", () => {
  const path = fc.constantFrom("date", "topics", "topics.salt", "topics.sea", "topics.", "participants.ada.b");
  const supports = fc.option(fc.array(path, { maxLength: 3 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(supports, { minLength: 1, maxLength: 6 }), path, (lists, asked) => {
      const [first, ...others] = lists.map((own, at) => ({
        source: `s${at}`,
        ...(own === undefined ? {} : { supports: own }),
      }));
      if (first === undefined) return;
      const record = { id: "a", citations: [first, ...others] } as const;
      expect(carriedBy(record)(asked)).toEqual(record.citations.filter((citation) => carries(citation, asked)));
    }),
  );
});
