import { expect, test } from "vitest";
import { dataset } from "../../src/index.js";

/** Every text that a person reads, with its path. */
function* texts(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* texts(part, `${path}.${key}`);
}

// Two dots after a stroke are an open end: 2019/..
test("no text has a stray mark, a double space or an edge of white space", () => {
  const odd = [...texts(dataset, "dataset")].filter(([, text]) => /\\|\s\s|^\s|\s$|(?<!\/)\.\.(?!\d)/.test(text));
  expect(odd).toEqual([]);
});

test("summaries, notes, questions and claims are sentences", () => {
  const prose = [...texts(dataset, "dataset")].filter(([path]) => /\.(summary|note|question|claim)$/.test(path));
  expect(prose.length).toBeGreaterThan(100);
  expect(prose.filter(([, text]) => !/^["\p{Lu}].*[.?"]$/u.test(text))).toEqual([]);
});
