import { expect, test } from "vitest";
import { audit, normalizeText } from "../../src/audit.js";
import { passages as ledgers } from "../../src/index.js";
import { describeWithTexts, realTexts } from "./real-texts.js";

interface Mutation {
  readonly what: string;
  readonly text: string;
  /** The only thing that must be found: "passage-changed 8.1". */
  readonly found: string;
}

type Sentence = readonly [id: string, words: string];
type Paragraphs = readonly (readonly Sentence[])[];

/** The sentences of a source by paragraph, cut at the positions of its passages. */
function paragraphsOf(source: string): Paragraphs {
  const passages = ledgers.find((ledger) => ledger.source === source)?.passages ?? [];
  return normalizeText(realTexts[source] ?? "")
    .split("\n\n")
    .map((paragraph, index) =>
      passages
        .filter(({ id }) => Number.parseInt(id, 10) === index + 1)
        .map(({ id, start, end }) => [id, [...paragraph].slice(start, end).join("")] as const),
    );
}

function join(paragraphs: Paragraphs): string {
  const texts = paragraphs.map((sentences) => sentences.flatMap(([, words]) => words || []).join(" "));
  return texts.filter((text) => text !== "").join("\n\n");
}

const ADVERT = "Subscribe to our channel!";

/** Every way to change one sentence. */
function changesOf([id, words]: Sentence, paragraphs: Paragraphs): readonly Mutation[] {
  const replaced = (others: string): string =>
    join(paragraphs.map((sentences) => sentences.map(([own, text]) => [own, own === id ? others : text])));
  const longest = words.match(/\p{L}{6,}/gu)?.at(-1) ?? "";
  const digit = words.match(/\d/)?.[0] ?? "";
  const name = words.match(/Tokayev|Erdo\u011fan|Arslan|Fidan/)?.[0] ?? "";
  const sentences = paragraphs.flat();
  const isUnique = sentences.filter(([, other]) => other === words).length === 1;
  const canMove = isUnique && sentences.at(-1)?.[0] !== id;
  const changed: readonly Mutation[] = [
    [longest, "a word dropped from", words.replace(longest, "").replace("  ", " ")] as const,
    [digit, "a digit changed in", words.replace(digit, digit === "9" ? "8" : "9")] as const,
    [name, "a name misspelt in", words.replace(name, `${name}i`)] as const,
  ].flatMap(([part, what, others]) =>
    part === "" ? [] : { what: `${what} ${id}`, text: replaced(others), found: `passage-changed ${id}` },
  );
  const removed = replaced("");
  return [
    ...changed,
    { what: `${id} removed`, text: removed, found: `passage-missing ${id}` },
    ...(canMove
      ? [{ what: `${id} moved to the end`, text: `${removed}\n\n${words}`, found: `passage-moved ${id}` }]
      : []),
    { what: `an advert after ${id}`, text: replaced(`${words} ${ADVERT}`), found: `text-inserted ${id}` },
  ];
}

/** Every way to change one break between paragraphs. */
function breaksOf(paragraphs: Paragraphs): readonly Mutation[] {
  return paragraphs.slice(1).flatMap((second, index): readonly Mutation[] => {
    const [before, after] = [paragraphs.slice(0, index + 1), paragraphs.slice(index + 1)];
    const between = (text: string): string => `${join(before)}${text}${join(after)}`;
    const last = before.at(-1)?.at(-1)?.[0];
    return [
      { what: `no break before ${second[0]?.[0]}`, text: between(" "), found: `passage-moved ${second[0]?.[0]}` },
      { what: `an advert below ${last}`, text: between(`\n\n${ADVERT}\n\n`), found: `text-inserted ${last}` },
    ];
  });
}

describeWithTexts("every single change of a text is reported as what it is", () => {
  const mutations = Object.keys(realTexts).flatMap((source) => {
    const paragraphs = paragraphsOf(source);
    const all = [...paragraphs.flat().flatMap((sentence) => changesOf(sentence, paragraphs)), ...breaksOf(paragraphs)];
    return all.map((mutation) => [`${source}: ${mutation.what}`, source, mutation] as const);
  });

  test("there are hundreds of them", () => {
    expect(mutations.length).toBeGreaterThan(400);
  });

  test.each(mutations)("%s", async (_what, source, { text, found }) => {
    const { findings } = await audit({ [source]: text });
    expect(findings.map(({ kind, passage }) => `${kind} ${passage}`)).toEqual([found]);
  });
});

describeWithTexts("what makes no difference is exact", () => {
  const same: readonly (readonly [string, (text: string) => string])[] = [
    ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
    ["double spaces", (text) => text.replaceAll(" ", "  ")],
    ["more blank lines", (text) => text.replaceAll("\n\n", "\n \n\n\n")],
    ["straight quotes", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ["curly quotes", (text) => text.replaceAll("'", "’")],
    ["decomposed letters", (text) => text.normalize("NFD")],
    ["a BOM and soft hyphens", (text) => `\ufeff${text.replaceAll("ment", "ment\u00ad")}`],
  ];

  test.each(same)("%s", async (_what, change) => {
    const texts = Object.fromEntries(Object.entries(realTexts).map(([source, text]) => [source, change(text)]));
    const { findings, sources } = await audit(texts);
    expect(findings).toEqual([]);
    expect(sources.flatMap(({ checks }) => checks?.shift ?? [])).toEqual([0, 0]);
  });

  test("a headline and a lead before it: the shift is reported once", async () => {
    for (const [source, text] of Object.entries(realTexts)) {
      const { findings, sources } = await audit({
        [source]: `A headline\n\nA lead of two sentences. Really.\n\n${text}`,
      });
      expect(findings).toEqual([]);
      expect(sources.find((own) => own.source === source)?.checks).toMatchObject({
        shift: 2,
        passages: { moved: 0, changed: 0, missing: 0 },
      });
    }
  });
});
