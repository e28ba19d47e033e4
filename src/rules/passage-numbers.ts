/** Paragraph and sentence of a passage by its id, both from 1. */
export function passageNumbers(id: string): readonly [paragraph: number, sentence: number] {
  const [paragraph, sentence] = id.split(".");
  return [Number(paragraph), Number(sentence)];
}
