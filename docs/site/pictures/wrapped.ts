/** How wide a letter is on average, in parts of the size: more than it is in most fonts, so that no text overflows. */
const LETTER = 0.56;

/** How wide a text may be, in pixels. */
export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER;
}

/** A text in lines of at most so many pixels; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
