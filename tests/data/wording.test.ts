import { expect, test } from "vitest";
import { dataset } from "../../src/index.js";

/** Every text that a person reads, with its path. */
function* texts(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* texts(part, `${path}.${key}`);
}

// Two dots beside a stroke are an open end: 2019/.. and ../2019
test("no text has a stray mark, a double space or an edge of white space", () => {
  const odd = [...texts(dataset, "dataset")].filter(([, text]) => /\\|\s\s|^\s|\s$|(?<!\/)\.\.(?![\d/])/.test(text));
  expect(odd).toEqual([]);
});

test("summaries, notes, questions and claims are sentences", () => {
  const prose = [...texts(dataset, "dataset")].filter(([path]) => /\.(summary|note|question|claim)$/.test(path));
  expect(prose.length).toBeGreaterThan(100);
  expect(prose.filter(([, text]) => !/^["\p{Lu}].*[.?"]$/u.test(text))).toEqual([]);
});

test("no text has the inside words of those who made the dataset, or a phrase that is read twice", () => {
  const inside =
    /curator|founding|witness|\b(?:account of its|has it that|read as|tells? of|told of|in so many words|of its own|stays open|whose word)\b/i;
  const prose = [...texts(dataset, "dataset")].filter(([path]) =>
    /\.(?:title|label|summary|note|question|claim)$/.test(path),
  );
  expect(prose.filter(([, text]) => inside.test(text))).toEqual([]);
});

test("no note stands twice", () => {
  const notes = [...texts(dataset, "dataset")].flatMap(([path, text]) => (path.endsWith(".note") ? text : []));
  expect(notes.filter((note, index) => notes.indexOf(note) !== index)).toEqual([]);
});

test("a sentence has thirty words at most, and a note three sentences", () => {
  const prose = [...texts(dataset, "dataset")].filter(([path]) => /\.(?:summary|note|question|claim)$/.test(path));
  const sentences = prose.flatMap(([path, text]) => text.split(/(?<=[.?!:;])\s+/).map((one) => [path, one] as const));
  expect(sentences.filter(([, one]) => one.split(/\s+/).length > 30)).toEqual([]);
  const long = prose.filter(
    ([path, text]) => path.endsWith(".note") && text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).length > 3,
  );
  expect(long).toEqual([]);
});
