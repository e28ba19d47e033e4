import { describe, expect, test, vi } from "vitest";
import { type Alignment, align } from "../../src/audit/align.js";
import { paragraphsOf } from "../../src/audit/normalize-text.js";
import { article, passagesOf, textOf } from "./article.js";

/** The article with some sentences changed: by paragraph and sentence, both from 0. */
function edit(change: (draft: string[][]) => void): string {
  const draft = article.map((sentences) => [...sentences]);
  change(draft);
  return textOf(draft);
}

async function aligned(
  text: string,
  read: readonly (readonly string[])[] = article,
  between: string = " ",
): Promise<Alignment> {
  return align(await passagesOf(read, between), paragraphsOf(text));
}

/** What is not as it was: "3.2 changed", "inserted after 1.2", "shift 2". */
function differences({ passages, inserted, shift }: Alignment): readonly string[] {
  return [
    ...passages.flatMap(({ id, status }) => (status === "exact" ? [] : `${id} ${status}`)),
    ...inserted.map(({ after }) => `inserted after ${after ?? "nothing"}`),
    ...(shift === 0 ? [] : [`shift ${shift}`]),
  ];
}

const cases: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
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
  [
    "a paragraph changed, with a headline and an advert",
    edit((draft) => {
      draft.splice(1, 1, ["Buy more salt!"], ["Photo credit: Nobody"]);
      draft.unshift(["Landing"]);
    }),
    ["2.1 changed", "shift 1"],
  ],
  [
    "a paragraph printed once more",
    edit((draft) => draft.push(["Photo credit: Harbour Office"])),
    ["inserted after 5.2"],
  ],
  [
    "a sentence replaced, and moved to the end",
    edit((draft) => draft.push([draft[2]?.splice(1, 1, "Buy more salt!")[0] ?? ""])),
    ["3.2 moved", "inserted after 3.1"],
  ],
];

describe("an article, changed by", () => {
  test.each(cases)("%s", async (_what, text, found) => {
    expect(differences(await aligned(text))).toEqual(found);
  });
});

test("a match has the words in its place, and their paragraph if they are its own", async () => {
  const { passages } = await aligned(edit((draft) => draft[4]?.splice(0, 1, "Ada Ünal signed the Pact.")));
  expect(passages[1]).toEqual({
    id: "1.2",
    status: "exact",
    text: "The harbour of Port Salt greeted her 😀 warmly.",
    paragraph: 1,
  });
  expect(passages.find(({ id }) => id === "5.1")).toEqual({
    id: "5.1",
    status: "changed",
    text: "Ada Ünal signed the Pact.",
  });
});

test("each of two changed paragraphs has its own words, two changed sentences of one have both", async () => {
  const paragraphs = await aligned(edit((draft) => draft.splice(1, 2, ["Photo: Nobody"], ["Fish."])));
  expect(paragraphs.passages.map(({ text }) => text).slice(2, 6)).toEqual(Array(4).fill("Photo: Nobody Fish."));
  const credits = await aligned("A.\n\nb\n\nc\n\nD. It was fine.", [["A."], ["B."], ["C."], ["D. It was fine."]]);
  expect(credits.passages.map(({ text }) => text)).toEqual(["A.", "b", "c", "D. It was fine."]);
});

test("a sentence is whole words: what begins or ends within a word is another one", async () => {
  const read = [["Ann spoke.", "Fish is good and cheap."], ["We are the fish"]];
  for (const other of ["Neo-Ann spoke.", "Ann spoke.ch"]) {
    const { passages } = await aligned(`${other} Fish is good and cheap.\n\nWe are the fish`, read);
    expect(passages.map(({ status }) => status)).toEqual(["changed", "exact", "exact"]);
  }
  const { passages } = await aligned("Ann spoke. Fish is good and cheap.\n\nWe are the fishermen", read);
  expect(passages.map(({ status }) => status)).toEqual(["exact", "exact", "changed"]);
});

test("in a long text, the sentence behind one without its full stop is in its place, and so is one behind a caption", async () => {
  const read = Array.from({ length: 400 }, (_, index) => [
    `The Tern Company of Port Salt sold ${index} fish.`,
    `The Harbour Office of Port Salt counted ${index + 1} of them.`,
  ]);
  const without = read.map((own, index) => (index === 200 ? [(own[0] ?? "").slice(0, -1), ...own.slice(1)] : own));
  expect(differences(await aligned(textOf(without), read))).toEqual(["201.1 changed"]);
  const beside = read.map((own, index) => (index === 200 ? [own[0] ?? "", "PHOTO: The band", ...own.slice(1)] : own));
  expect(differences(await aligned(textOf(beside), read))).toEqual(["inserted after 201.1"]);
});

test("each copy of a sentence that comes often is in its place, beside one that was changed", async () => {
  const read = Array.from({ length: 60 }, (_, index) => [`It is day ${index % 7}.`, "Nothing happened.", "We slept."]);
  const edited = read.map((sentences, index) => (index % 9 === 4 ? ["Fog.", ...sentences.slice(1)] : sentences));
  const changed = edited.flatMap(([first], index) => (first === "Fog." ? `${index + 1}.1 changed` : []));
  expect(differences(await aligned(textOf(edited), read))).toEqual(changed);
});

test("a sentence may begin in lower case: all do in Georgian, and some in English", async () => {
  const read = [
    ["ერდოღანი მას შეხვდა.", "მხარეებმა ხელი მოაწერეს შეთანხმებას."],
    ["პრეზიდენტი ანკარაში ოფიციალური ვიზიტით ჩავიდა."],
    ["ვიზიტი ორი დღე გაგრძელდა.", "დელეგაცია სამშობლოში დაბრუნდა."],
  ];
  const [first = [], second = [], third = []] = read;
  expect(differences(await aligned(`დღეს ${textOf(read)}`, read))).toEqual(["inserted after nothing"]);
  expect(differences(await aligned(textOf([first.slice(1), second, [...third, ...first.slice(0, 1)]]), read))).toEqual([
    "1.1 moved",
  ]);
  const english = [["He came.", "iPhone sales rose by a tenth."], ["The talks were held on the second day."]];
  expect(differences(await aligned(textOf(english).replace("He", "She"), english))).toEqual(["1.1 changed"]);
});

test("of a long article in Chinese that was written anew in part, not each place is tried for each sentence", async () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const sentence = (): string =>
    `${Array.from({ length: 9 + random(40) }, () => String.fromCodePoint(0x4e00 + random(6_000))).join("")}。`;
  const read = Array.from({ length: 200 }, () => Array.from({ length: 5 }, sentence));
  const anew = read.map((sentences) => sentences.map((one) => (random(5) === 0 ? sentence() : one)));
  const passages = await passagesOf(read, "");
  const digests = vi.spyOn(crypto.subtle, "digest");
  const { passages: matches } = await align(passages, paragraphsOf(anew.map((own) => own.join("")).join("\n\n")));
  // Some fifty for each sentence that changed, and one or two for each that did not.
  expect(digests.mock.calls.length).toBeLessThan(20_000);
  digests.mockRestore();
  expect(matches.map(({ status }) => status)).toEqual(
    read.flatMap((own, at) => own.map((one, index) => (one === anew[at]?.[index] ? "exact" : "changed"))),
  );
});

test("sentences follow each other without a space, as in Chinese, Thai and some English", async () => {
  for (const read of [
    [
      ["总统今天抵达安卡拉。", "他受到了欢迎。"],
      ["双方签署了文件。", "会谈很久。"],
    ],
    [["ประธานาธิบดีเดินทางถึงอังการา", "เขาได้รับการต้อนรับ"], ["พวกเขาลงนาม"]],
    [["First sentence here.", "Second one there."], ["A third."]],
    [["是。", "他说是。", "是。"], ["会谈很久。"]],
    [["他读了《阿拜》", "他很满意；", "会谈很久。"], ["双方签署了文件。"]],
  ]) {
    const text = read.map((sentences) => sentences.join("")).join("\n\n");
    expect(differences(await aligned(text, read, ""))).toEqual([]);
    expect(differences(await aligned(text.replace("\n\n", "\n"), read, ""))).toEqual(["2.1 moved"]);
  }
});

describe("of sentences without a space between them, one", () => {
  const read = [
    [
      "国家主席二十八日在北京会见来访的外宾。",
      "双方就双边关系深入交换意见。",
      "双方签署“合作”文件。",
      "会谈很久。",
      "外宾随后参观故宫博物院；",
      "众人合影。",
    ],
    ["外宾表示愿加强农业合作。", "双方还将扩大教育交流！", "两国人民友谊深厚。", "双方商定保持高层往来。"],
    ["代表团当晚离开北京。", "他说：「访问成功。」", "众人鼓掌。"],
  ];
  const edits: readonly (readonly [what: string, change: (draft: string[][]) => void, found: readonly string[]])[] = [
    [
      "is longer",
      (draft) => draft[0]?.splice(0, 1, "国家主席二十八日在北京人民大会堂会见来访的外宾。"),
      ["1.1 changed"],
    ],
    ["is shorter", (draft) => draft[2]?.splice(1, 1, "访问成功。"), ["3.2 changed"]],
    ["is gone", (draft) => draft[1]?.splice(1, 1), ["2.2 missing"]],
    ["is new", (draft) => draft[1]?.splice(2, 0, "会后举行了欢迎宴会。"), ["inserted after 2.2"]],
    ["is new at the end", (draft) => draft[1]?.push("会后举行了欢迎宴会。"), ["inserted after 2.4"]],
    ["is out of order", (draft) => draft[0]?.push(...(draft[2]?.splice(1, 1) ?? [])), ["3.2 moved"]],
    [
      "that ends with another sign is out of order",
      (draft) => draft[2]?.push(...(draft[0]?.splice(4, 1) ?? [])),
      ["1.5 moved"],
    ],
    ["begins a paragraph no more", (draft) => draft[1]?.push(...(draft.splice(2, 1)[0] ?? [])), ["3.1 moved"]],
  ];

  test.each(edits)("%s", async (_what, change, found) => {
    const draft = read.map((sentences) => [...sentences]);
    change(draft);
    const text = draft.map((sentences) => sentences.join("")).join("\n\n");
    expect(differences(await aligned(text, read, ""))).toEqual(found);
  });

  test("is longer in a text of one paragraph", async () => {
    const [sentences = []] = read;
    const text = sentences.join("").replace("意见。", "意见和看法。");
    expect(differences(await aligned(text, [sentences], ""))).toEqual(["1.2 changed"]);
  });
});

test("a repeated sentence may follow one that ends with the same words", async () => {
  for (const [read, between] of [
    [
      [["Thank you."], ["Minister: Thank you.", "Thank you.", "Now the questions."], ["We will increase our trade."]],
      " ",
    ],
    [[["是。"], ["记者：对吗？是。", "是。", "谢谢。"], ["贸易额达到十二亿美元。"]], ""],
  ] as const) {
    const text = read.map((sentences) => sentences.join(between)).join("\n\n");
    expect(differences(await aligned(text, read, between))).toEqual([]);
  }
});

test("a sentence that comes a hundred times stands behind what comes before it, in a text of many capitals, too", async () => {
  const read = Array.from({ length: 300 }, (_, index) => [`Region ${index} has ${index * 7} Ships`, "No data."]);
  expect(differences(await aligned(textOf(read), read))).toEqual([]);
});

test("a sentence without a full stop ends with a number, and none begins within one", async () => {
  const read = [["签署文件18", "双方举行了会谈。"], ["贸易额达到十二亿美元，双方都很满意，并且签署了二十项协议。"]];
  const text = read.map((sentences) => sentences.join("")).join("\n\n");
  expect((await aligned(text.replace("18", "185"), read, "")).passages[0]?.status).toBe("changed");
  const dated = [
    ["他说：“会谈结束了。”", "2025年签署了协议。", "他们很满意。"],
    ["增长了12.5倍。", "双方都很满意。"],
  ];
  const edited = dated
    .map((sentences) => sentences.join(""))
    .join("\n\n")
    .replace("会谈", "今天会谈");
  expect(differences(await aligned(edited, dated, ""))).toEqual(["1.1 changed"]);
});

test("a sentence that begins in lower case follows the one before it in a text of one paragraph, too", async () => {
  const read = [
    ["It began and lasted for some hours in all."],
    ["They agreed on this:", "a) direct flights to Chennai;", "b) a new chancery."],
    ["They agreed.", "al-Farabi University opens a branch."],
  ];
  const { passages, isOther } = await aligned(read.flat().join("\n"), read);
  expect(isOther).toBe(false);
  expect(new Set(passages.map(({ status }) => status))).toEqual(new Set(["exact", "moved"]));
});

test("positions count code points", async () => {
  const read = [["😀😀 Fine.", "Ada spoke."], ["End."]];
  expect((await passagesOf(read))[1]).toMatchObject({ start: 9, end: 19 });
  expect(differences(await aligned(textOf(read), read))).toEqual([]);
});

test("a text with half of its passages is of the article, and one with less is not", async () => {
  const half = await aligned("Salt is good.", [["Salt is good."], ["Fish is good."]]);
  expect(half.isOther).toBe(false);
  expect(half.passages.map(({ status }) => status)).toEqual(["exact", "missing"]);
  const less = await aligned("Salt is good.", [["Salt is good."], ["Fish is good!!"]]);
  expect(less).toMatchObject({
    isOther: true,
    shift: 0,
    inserted: [],
    passages: [{ id: "1.1", status: "missing" }, {}],
  });
});

test.each([
  ["dot leaders", (at: number) => `${at}. Chapter about subject ${at * 37} ${".".repeat(60)} ${at * 3}\n`],
  ["signs", () => "$ "],
  ["columns of numbers", (at: number) => `- ${at} `],
  ["trailing dots", () => "word after word... "],
  ["letters with full stops", () => "a. b. "],
])("in a text of another article that is full of %s, not each is tried for each sentence", async (_sort, make) => {
  let text = "";
  for (let at = 0; text.length < 90_000; at++) text += make(at);
  const read = Array.from({ length: 60 }, (_, at) => [`${"x".repeat(20 + at)} said so.`]);
  const passages = await passagesOf(read);
  const digests = vi.spyOn(crypto.subtle, "digest");
  expect((await align(passages, paragraphsOf(text))).isOther).toBe(true);
  expect(digests.mock.calls.length).toBeLessThan(100_000);
  digests.mockRestore();
});

test("a sentence may end with several stops, and the next begin right behind them", async () => {
  const read = [
    ["Really?!", "Yes...", "Fine!!", "They met again."],
    ["他说……", "真的？！", "好。"],
  ];
  const edited = read.map((sentences) => sentences.join("")).join("\n\n");
  expect(differences(await aligned(edited.replace("met", "sat"), read, ""))).toEqual(["1.4 changed"]);
  expect(differences(await aligned(`Now: ${edited}`, read, ""))).toEqual(["inserted after nothing"]);
});

test("a long text of short words is searched in a moment", async () => {
  const long = Array.from({ length: 40_000 }, (_, index) => (index % 7 === 0 ? "Ab" : "a")).join(" ");
  const { inserted, isOther } = await aligned(`${textOf(article.slice(1))}\n\n${long}`);
  expect([isOther, inserted.length]).toEqual([false, 1]);
}, 5_000);
