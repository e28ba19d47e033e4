import { digestOf } from "../../src/audit/digest.js";
import { normalizeText } from "../../src/audit.js";
import type { AnyIds, Passage, Visit } from "../../src/index.js";

/** A made-up article: paragraphs of sentences. */
export const article: readonly (readonly string[])[] = [
  ["Captain Ada Ünal landed on Monday, July 28.", "The harbour of Port Salt greeted her 😀 warmly."],
  ["Photo credit: Harbour Office"],
  [
    "“We caught more than 12,000 fish,” she said.",
    "“The pier is to open in 2026,” said Ada Ünal.",
    "“Salt is our friend.”",
  ],
  ["Photo credit: Harbour Office"],
  [
    "Ada Ünal signed the Salt Pact.",
    "Nobody else spoke on that warm and windless evening by the sea, although the band had been asked to play and the harbour master had brought his dog.",
  ],
];

/** The article as plain text. */
export function textOf(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}

/** Draws the passages of an article whose sentences are known. */
export async function passagesOf(paragraphs: readonly (readonly string[])[]): Promise<readonly Passage[]> {
  const drawn = paragraphs.map(async (sentences, paragraph) => {
    let start = 0;
    const passages: Passage[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const words = normalizeText(sentence);
      const end = start + [...words].length;
      passages.push({ id: `${paragraph + 1}.${index + 1}`, start, end, digest: await digestOf(words) });
      start = end + 1;
    }
    return passages;
  });
  return (await Promise.all(drawn)).flat();
}

/** A made-up visit that rests on the article. */
export async function visitOf(paragraphs: readonly (readonly string[])[]): Promise<Visit<AnyIds>> {
  const passages = (await passagesOf(paragraphs)).map((passage): Passage => {
    if (passage.id === "2.1" || passage.id === "4.1") return { ...passage, setAside: "photo-credit" };
    return passage;
  });
  const cite = (passage: Passage["id"], quote?: string) => ({
    source: "daily",
    passage,
    ...(quote === undefined ? {} : { quote }),
  });
  return {
    visit: {
      id: "salt-visit",
      title: "A visit",
      kind: "official",
      guest: "ada-unal",
      host: "ada-unal",
      country: "XX",
      days: ["2025-07-28"],
      citations: [cite("1.1")],
    },
    topics: [],
    sources: [
      {
        id: "daily",
        publisher: "The Daily Salt",
        title: "Landing",
        titleStatus: "published",
        url: "https://example.org/landing",
        published: "2025-07-30",
        language: "en",
        origin: "harbour",
        reading: "whole",
      },
    ],
    passages: [{ source: "daily", passages }],
    places: [],
    organizations: [],
    participants: [
      { id: "ada-unal", name: "Ada Ünal", roles: [{ title: "Captain" }], citations: [cite("1.1", "Ada Ünal")] },
    ],
    events: [
      {
        id: "landing",
        title: "Landing",
        kind: "arrival",
        date: "2025-07-28",
        participants: [{ participant: "ada-unal" }],
        summary: "Ada Ünal went ashore.",
        citations: [cite("1.1", "Monday, July 28"), cite("1.2")],
      },
    ],
    agreements: [
      {
        id: "salt-pact",
        title: "Salt Pact",
        titleStatus: "formal",
        kind: "treaty",
        signatories: ["ada-unal"],
        summary: "A pact.",
        milestones: [
          { stage: "signed", reached: true },
          { stage: "opened", date: "2026", reached: false },
        ],
        citations: [cite("3.2"), cite("5.1", "Salt Pact"), cite("5.2")],
      },
    ],
    figures: [
      {
        id: "catch",
        label: "fish caught",
        measure: "fish",
        about: ["XX"],
        value: 12_000,
        unit: "fish",
        comparator: ">",
        modality: "reported",
        speaker: "ada-unal",
        citations: [cite("3.1", "more than 12,000 fish"), cite("3.2")],
      },
    ],
    statements: [
      {
        id: "salt-friend",
        speaker: "ada-unal",
        summary: "Called salt a friend.",
        citations: [cite("3.2"), cite("3.3", "friend")],
      },
    ],
    discrepancies: [],
    gaps: [],
  };
}
