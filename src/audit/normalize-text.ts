import { parseText } from "../errors/arguments.js";

const LINE_ENDS = /\r\n?/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2039\u203a]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const ELLIPSES = /\u2026/g;
/** Every run of white space but the single space that it becomes: matching those too is twenty times slower. */
const WHITE_SPACE = /(?:[^\S ]|\u0085)[\s\u0085]*| [\s\u0085]+/g;

/**
 * Brings a text into the form in which texts are compared, n1: line ends, white space, invisible marks, quote
 * marks, dashes and ellipses made one, in Unicode NFC. Letters, case, accents and digits stay. Doing it twice
 * changes nothing more. To check whole articles use {@link audit}, which does it by itself.
 *
 * @param text - plain text whose paragraphs are separated by blank lines
 * @returns the same text in the form n1, its paragraphs separated by one blank line
 * @throws VisitError `invalid-value` for what is no text
 *
 * @example
 * ```ts
 * import { normalizeText } from "ankara-visit-2025/audit";
 *
 * normalizeText("“Merhaba”\u00a0– he said…\r\n"); // => "Merhaba" - he said...
 * ```
 */
export function normalizeText(text: string): string {
  return paragraphsOf(parseText(text, "normalizeText")).join("\n\n");
}

/** The paragraphs of a text, each in the form n1. Empty ones are left out. */
export function paragraphsOf(text: string): readonly string[] {
  const lines = text
    .replace(LINE_ENDS, "\n")
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, "-")
    .replace(ELLIPSES, "...")
    .split("\n");
  return joinLines(lines)
    .map((paragraph) => paragraph.replace(WHITE_SPACE, " ").trim().normalize("NFC"))
    .filter((paragraph) => paragraph !== "");
}

/** Joins the lines between blank ones. An expression for runs of blank lines would fail on millions of them. */
function joinLines(lines: readonly string[]): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== "") paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.map((paragraph) => paragraph.join("\n"));
}
