import { describe, expect, test } from "vitest";
import { type Alignment, align } from "../../src/audit/align.js";
import { isArticleSized } from "../../src/audit/candidates.js";
import { inCodePoints } from "../../src/audit/code-points.js";
import { remainder } from "../../src/audit/remainder.js";
import { passagesOf } from "./article.js";

const CREDIT = "Photo credit: Harbour Office";
const sentences = [
  ["Ada landed on Monday.", "Bo stayed in."],
  [CREDIT],
  ["She signed the pact."],
  [CREDIT],
  ["It rained."],
];
const paragraphs = sentences.map((paragraph) => paragraph.join(" "));

async function found(text: readonly string[], read: readonly (readonly string[])[] = sentences): Promise<Alignment> {
  return align(await passagesOf(read), text);
}

const statuses = ({ passages }: Alignment): readonly string[] => passages.map(({ status }) => status);

test("a sentence that the page prints once more than it did is text put in", async () => {
  const { passages, inserted } = await found([...paragraphs, CREDIT]);
  expect(passages.every(({ status }) => status === "exact")).toBe(true);
  expect(inserted).toStrictEqual([{ after: "5.1", text: CREDIT }]);
});

test("words before the first sentence follow nothing", async () => {
  const { inserted } = await found([`Advert. ${paragraphs[0]}`, ...paragraphs.slice(1)]);
  expect(inserted).toStrictEqual([{ text: "Advert." }]);
});

describe("words in the place of two sentences", () => {
  const read = [["It was fine."], ["Aaaaaaaaa.", "Bbbbbbbbb."], ["It rained on."]];
  const instead = (length: number): readonly string[] => ["It was fine.", "x".repeat(length), "It rained on."];

  test("are given to both, where half of the second finds room", async () => {
    expect(statuses(await found(instead(15), read))).toEqual(["exact", "changed", "changed", "exact"]);
  });

  test("are given to the first, where less does", async () => {
    expect(statuses(await found(instead(14), read))).toEqual(["exact", "changed", "missing", "exact"]);
  });
});

test("of two stretches as unlike the sentence that stood there, the second is given to it", async () => {
  const text = [...paragraphs.slice(0, 1), "a".repeat(57), "b".repeat(57), ...paragraphs.slice(2)];
  const { passages, inserted } = await found(text);
  expect(passages.find(({ id }) => id === "2.1")).toMatchObject({ status: "changed", text: "b".repeat(57) });
  expect(inserted).toEqual([{ after: "1.2", text: "a".repeat(57) }]);
});

test("what is left between stretches is the same in whatever order they were found", () => {
  const [text] = ["aaaa bbbb"].map(inCodePoints);
  const spans = [
    { paragraph: 0, start: 5, end: 7 },
    { paragraph: 0, start: 0, end: 2 },
  ];
  const left = remainder(
    { paragraph: 0, offset: 0 },
    { paragraph: 0, offset: 9 },
    text === undefined ? [] : [text],
    spans,
  );
  expect(left.map((piece) => piece.text)).toEqual(["aa", "bb"]);
});

// A sentence of odd length might end within the first text wherever it began, and none within the second.
test.each([["a "], ["Aa "]])("a long text of %j is searched to its end", async (word) => {
  const { cutShort } = await found([...paragraphs.slice(2), word.repeat(10_000).trim()]);
  expect(cutShort).toBe(false);
});

test("an article has two hundred thousand characters at most", () => {
  expect(isArticleSized(["x".repeat(100_000), "y".repeat(100_000)].map(inCodePoints))).toBe(true);
  expect(isArticleSized(["x".repeat(100_000), "y".repeat(100_001)].map(inCodePoints))).toBe(false);
});
