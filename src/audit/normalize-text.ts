import { parseText } from "../errors/arguments.js";
import { withoutHeaps } from "../text/fold.js";

const LINE_ENDS = /\r\n?/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2039\u203a]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const ELLIPSES = /\u2026/g;
/** Every run of white space except a single space: matching those too is twenty times slower. */
const WHITE_SPACE = /(?:[^\S ]|\u0085)[\s\u0085]*| [\s\u0085]+/g;

/**
 * Returns a text in n1, the form in which texts are compared. Line ends, white space, quote marks, dashes and ellipses
 * become uniform, invisible marks are dropped, and letters are in Unicode NFC. Case, accents and digits stay.
 * A second call changes nothing more. {@link audit} does this to its texts itself.
 *
 * @param text - plain text whose paragraphs are separated by blank lines
 * @returns the text in the form n1, its paragraphs separated by one blank line
 * @throws VisitError `invalid-value` if the argument is not a string
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

/** The paragraphs of a text in the form n1, without empty ones. */
export function paragraphsOf(text: string): readonly string[] {
  const lines = withoutHeaps(text.replace(INVISIBLE, ""))
    .replace(LINE_ENDS, "\n")
    .normalize("NFC")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, "-")
    .replace(ELLIPSES, "...")
    .split("\n");
  // Lines are trimmed first: an expression for blank lines with spaces in them fails on millions of lines.
  return lines
    .map((line) => line.trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(WHITE_SPACE, " ").trim().normalize("NFC"))
    .filter((paragraph) => paragraph !== "");
}

/** What this environment lacks of what {@link digestOf} needs; `undefined` if it has everything. */
export function lackingForDigests(): string | undefined {
  // Looked at when it is needed, as a program may bring it later, or never need it.
  const { TextEncoder, btoa, crypto }: Partial<typeof globalThis> = globalThis;
  if (crypto?.subtle === undefined) return "crypto.subtle, which browsers give to https pages";
  if (TextEncoder === undefined) return "TextEncoder";
  return btoa === undefined ? "btoa" : undefined;
}

/** The SHA-256 of a text in UTF-8, in base64url. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
