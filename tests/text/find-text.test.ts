import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, finderIn } from "../../src/text/find-text.js";

/** Every place at which a text stands in another, also where it overlaps itself. */
function naive(text: string, part: string): readonly number[] {
  return [...text].flatMap((_, at) => (text.startsWith(part, at) ? at : []));
}

function found(text: string, part: string): readonly number[] {
  const find = finderIn(text, part);
  const places: number[] = [];
  for (let at = find(0); at >= 0; at = find(at + 1)) places.push(at);
  return places;
}

/** Few letters, so that they repeat themselves, and more of them than the engine is left with. */
const long = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 65, maxLength: 90 });

test("every place is found, of short texts and of long ones", () => {
  fc.assert(
    fc.property(long, long, fc.nat(3), fc.nat(80), (part, around, times, cut) => {
      const text = `${around.slice(cut)}${part.repeat(times)}${part.slice(0, cut)}${around}`;
      for (const one of [part, part.slice(0, 5)]) {
        expect(found(text, one)).toEqual(naive(text, one));
        expect(contains(text, one)).toBe(text.includes(one));
      }
    }),
  );
});

test("what is passed over is not found again", () => {
  const part = "ab".repeat(40);
  const find = finderIn(part.repeat(3), part);
  expect([0, 80, 160, 161].map(find)).toEqual([0, 80, 160, -1]);
});
