import { expect, test } from "vitest";
import { audit, normalizeText } from "../../src/audit.js";
import { passages as ledgers } from "../../src/index.js";
import { describeWithTexts, realTexts } from "./real-texts.js";

interface Mutation {
  readonly what: string;
  readonly source: string;
  readonly text: string;
  /** What must be found, and nothing else of the text: "passage-changed 8.1". */
  readonly found: readonly string[];
}

type Sentences = readonly (readonly [id: string, words: string])[];

/** The sentences of a source by paragraph, cut by its ledger. */
function paragraphsOf(source: string): readonly Sentences[] {
  const paragraphs = normalizeText(realTexts[source] ?? "").split("\n\n");
  const passages = ledgers.find((ledger) => ledger.source === source)?.passages ?? [];
  return paragraphs.map((paragraph, index) =>
    passages
      .filter(({ id }) => Number.parseInt(id, 10) === index + 1)
      .map(({ id, start, end }) => [id, [...paragraph].slice(start, end).join("")] as const),
  );
}

function join(paragraphs: readonly Sentences[]): string {
  return paragraphs
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.map(([, words]) => words).join(" "))
    .join("\n\n");
}

function replaceSentence(
  paragraphs: readonly Sentences[],
  id: string,
  put: (words: string) => readonly string[],
): string {
  return join(
    paragraphs.map((sentences) =>
      sentences.flatMap(([own, words]) =>
        own === id ? put(words).map((text) => [own, text] as const) : [[own, words] as const],
      ),
    ),
  );
}

/** Every way to spoil a sentence, a paragraph or the text once. */
function mutationsOf(source: string): readonly Mutation[] {
  const paragraphs = paragraphsOf(source);
  const sentences = paragraphs.flat();
  const copies = (words: string): number => sentences.filter(([, other]) => other === words).length;
  const make = (what: string, text: string, ...found: readonly string[]): Mutation => ({
    what: `${source}: ${what}`,
    source,
    text,
    found,
  });
  return [
    ...sentences
      .flatMap(([id, words]) => {
        const longest = words.match(/\p{L}{6,}/gu)?.at(-1) ?? "";
        const digit = words.match(/\d/)?.[0];
        const name = words.match(/Tokayev|Erdo\u011fan|Arslan|Fidan/)?.[0];
        return [
          ...(longest === ""
            ? []
            : [
                make(
                  `a word dropped from ${id}`,
                  replaceSentence(paragraphs, id, () => [words.replace(longest, "").replace("  ", " ")]),
                  `passage-changed ${id}`,
                ),
              ]),
          ...(digit === undefined
            ? []
            : [
                make(
                  `a digit changed in ${id}`,
                  replaceSentence(paragraphs, id, () => [words.replace(digit, digit === "9" ? "8" : "9")]),
                  `passage-changed ${id}`,
                ),
              ]),
          ...(name === undefined
            ? []
            : [
                make(
                  `a name misspelt in ${id}`,
                  replaceSentence(paragraphs, id, () => [words.replace(name, `${name}i`)]),
                  `passage-changed ${id}`,
                ),
              ]),
          make(
            `${id} removed`,
            replaceSentence(paragraphs, id, () => []),
            `passage-missing ${id}`,
          ),
          ...(copies(words) > 1
            ? []
            : [
                make(
                  `${id} moved to the end`,
                  `${replaceSentence(paragraphs, id, () => [])}\n\n${words}`,
                  `passage-moved ${id}`,
                ),
              ]),
          make(
            `an advert after ${id}`,
            replaceSentence(paragraphs, id, () => [words, "Subscribe to our channel!"]),
            `text-inserted ${id}`,
          ),
        ];
      })
      .filter(
        ({ what, found }) =>
          !(what.endsWith("moved to the end") && found[0] === `passage-moved ${sentences.at(-1)?.[0]}`),
      ),
    ...paragraphs.slice(1).map((second, index) => {
      const merged = paragraphs.flatMap((own, at): readonly Sentences[] =>
        at === index ? [[...own, ...second]] : at === index + 1 ? [] : [own],
      );
      return make(`paragraphs ${index + 1} and ${index + 2} merged`, join(merged), `passage-moved ${index + 2}.1`);
    }),
    ...paragraphs.slice(1).map((_, index) => {
      const text = [
        join(paragraphs.slice(0, index + 1)),
        "Subscribe to our channel!",
        join(paragraphs.slice(index + 1)),
      ].join("\n\n");
      return make(`an advert after paragraph ${index + 1}`, text, `text-inserted ${paragraphs[index]?.at(-1)?.[0]}`);
    }),
  ];
}

describeWithTexts("every single change of a text is reported as what it is", () => {
  const sources = Object.keys(realTexts);
  const mutations = sources.flatMap(mutationsOf);

  test("there are hundreds of them", () => {
    expect(mutations.length).toBeGreaterThan(400);
  });

  test.each(mutations.map((mutation) => [mutation.what, mutation] as const))(
    "%s",
    async (_what, { source, text, found }) => {
      const { findings } = await audit({ [source]: text });
      const told = findings.map(({ kind, passage }) => `${kind} ${passage ?? ""}`.trim());
      expect(told).toEqual(found);
    },
  );
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

  test("a headline and a lead before it: the shift is told once", async () => {
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
