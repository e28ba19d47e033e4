import { beforeAll, describe, expect, test } from "vitest";
import { type Alignment, align } from "../../src/audit/align.js";
import { paragraphsOf } from "../../src/audit/normalize-text.js";
import type { Passage } from "../../src/index.js";
import { article, passagesOf, textOf } from "./article.js";

let passages: readonly Passage[];
beforeAll(async () => {
  passages = await passagesOf(article);
});

/** The article with some sentences changed: by paragraph and sentence, both from 0. */
function edit(change: (draft: string[][]) => void): string {
  const draft = article.map((sentences) => [...sentences]);
  change(draft);
  return textOf(draft);
}

/** What is not as it was: "3.2 changed", "inserted after 1.2", "shift 2". */
function departures({ passages: located, inserted, shift }: Alignment): readonly string[] {
  return [
    ...located.flatMap(({ id, status }) => (status === "exact" ? [] : `${id} ${status}`)),
    ...inserted.map(({ after }) => `inserted after ${after ?? "nothing"}`),
    ...(shift === 0 ? [] : [`shift ${shift}`]),
  ];
}

const cases: readonly (readonly [what: string, text: string, departures: readonly string[]])[] = [
  ["nothing", edit(() => {}), []],
  [
    "line ends, spaces and quotes",
    edit(() => {})
      .replaceAll("\n", "\r\n")
      .replaceAll(" ", "\u00a0")
      .replaceAll("“", '"'),
    [],
  ],
  ["a digit", edit((draft) => draft[2]?.splice(0, 1, "“We caught more than 13,000 fish,” she said.")), ["3.1 changed"]],
  ["a word dropped", edit((draft) => draft[4]?.splice(0, 1, "Ada Ünal signed the Pact.")), ["5.1 changed"]],
  ["a sentence removed", edit((draft) => draft[2]?.splice(1, 1)), ["3.2 missing"]],
  ["a paragraph removed", edit((draft) => draft.splice(2, 1)), ["3.1 missing", "3.2 missing", "3.3 missing"]],
  ["the first of two equal paragraphs removed", edit((draft) => draft.splice(1, 1)), ["2.1 missing"]],
  ["the second of two equal paragraphs removed", edit((draft) => draft.splice(3, 1)), ["4.1 missing"]],
  ["two paragraphs merged", edit((draft) => draft[0]?.push(...(draft.splice(1, 1)[0] ?? []))), ["2.1 moved"]],
  ["a paragraph parted", edit((draft) => draft.splice(3, 0, draft[2]?.splice(1) ?? [])), ["3.2 moved"]],
  ["an advert between paragraphs", edit((draft) => draft.splice(2, 0, ["Buy more salt!"])), ["inserted after 2.1"]],
  ["an advert between sentences", edit((draft) => draft[2]?.splice(1, 0, "Buy more salt!")), ["inserted after 3.1"]],
  ["an advert at the end", edit((draft) => draft.push(["Buy more salt!"])), ["inserted after 5.2"]],
  ["an advert before the first sentence", edit((draft) => draft[0]?.unshift("Advert.")), ["inserted after nothing"]],
  ["a headline and a lead", edit((draft) => draft.unshift(["Landing"], ["She came. We saw."])), ["shift 2"]],
  [
    "a headline, and a word dropped",
    edit((draft) => {
      draft[4]?.splice(0, 1, "Ada Ünal signed the Pact.");
      draft.unshift(["Landing"]);
    }),
    ["5.1 changed", "shift 1"],
  ],
  ["a sentence moved forward", edit((draft) => draft[4]?.push(...(draft[0]?.splice(1, 1) ?? []))), ["1.2 moved"]],
  ["a sentence moved back", edit((draft) => draft[0]?.push(...(draft[4]?.splice(0, 1) ?? []))), ["5.1 moved"]],
  [
    "two changes in one paragraph",
    edit((draft) => {
      draft[2]?.splice(0, 1, "“We caught more than 13,000 fish,” she said.");
      draft[2]?.splice(2, 1, "“Salt is our foe.”");
    }),
    ["3.1 changed", "3.3 changed"],
  ],
  [
    "two neighbours changed",
    edit((draft) => {
      draft[2]?.splice(0, 1, "“We caught more than 13,000 fish,” she said.");
      draft[2]?.splice(1, 1, "“The pier is to open in 2027,” said Ada Ünal.");
    }),
    ["3.1 changed", "3.2 changed"],
  ],
  [
    "a name misspelt in the first sentence, with a headline",
    edit((draft) => {
      draft[0]?.splice(0, 1, "Captain Ada Unal landed on Monday, July 28.");
      draft.unshift(["Landing"]);
    }),
    ["1.1 changed", "shift 1"],
  ],
];

describe("an article, changed by", () => {
  test.each(cases)("%s", async (_what, text, expected) => {
    expect(departures(await align(passages, paragraphsOf(text)))).toEqual(expected);
  });
});

test("what stands there is told", async () => {
  const { passages: located } = await align(
    passages,
    paragraphsOf(edit((draft) => draft[4]?.splice(0, 1, "Ada Ünal signed the Pact."))),
  );
  expect(located.find(({ id }) => id === "1.2")?.paragraph).toBe(1);
  expect(located.find(({ id }) => id === "5.1")?.text).toBe("Ada Ünal signed the Pact.");
  expect(located.find(({ id }) => id === "1.2")?.text).toBe("The harbour of Port Salt greeted her 😀 warmly.");
});

test("an emoji before a passage shifts nothing", async () => {
  const withEmoji = [["😀😀 Fine.", "Ada spoke."], ["End."]];
  const drawn = await passagesOf(withEmoji);
  expect(drawn[1]).toMatchObject({ start: 9, end: 19 });
  expect(departures(await align(drawn, paragraphsOf(textOf(withEmoji))))).toEqual([]);
});
