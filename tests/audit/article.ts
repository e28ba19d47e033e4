import { digestOf, normalizeText } from "../../src/audit/normalize-text.js";
import type { Passage } from "../../src/index.js";

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

/** Draws the passages of an article whose sentences are known, and what stands between two of them. */
export async function passagesOf(
  paragraphs: readonly (readonly string[])[],
  between: string = " ",
): Promise<readonly Passage[]> {
  const drawn = paragraphs.map(async (sentences, paragraph) => {
    let start = 0;
    const passages: Passage[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const words = normalizeText(sentence);
      const end = start + [...words].length;
      passages.push({ id: `${paragraph + 1}.${index + 1}`, start, end, digest: await digestOf(words) });
      start = end + between.length;
    }
    return passages;
  });
  return (await Promise.all(drawn)).flat();
}
