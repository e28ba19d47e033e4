import { expression } from "./expression.js";
import { contains } from "./find-text.js";
import { withoutHeaps } from "./fold.js";

/** What the eye does not see in a text: spaces that are no plain ones, and characters without a form of their own. */
const UNSEEN = "[^\\S ]|[\\p{Cc}\\p{Cf}\\p{Cs}]";

const NAMES: Readonly<Record<string, string>> = {
  "\0": "a null character",
  "\t": "a tab",
  "\n": "a line break",
  " ": "a space",
  "\u00a0": "a no-break space",
  "\u00ad": "a soft hyphen",
  "\u200b": "a zero-width space",
  "\u200c": "a zero-width non-joiner",
  "\u200d": "a zero-width joiner",
  "\u202f": "a narrow no-break space",
  "\u2060": "a word joiner",
  "\u3000": "an ideographic space",
  "\ufeff": "a byte-order mark",
};

/** The marks that set or turn the direction of the letters after them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Names a character that is not seen: "a zero-width space U+200B". */
export function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${NAMES[character] ?? kindOf(character)} U+${code}`;
}

function kindOf(character: string): string {
  if (DIRECTIONS.test(character)) return "a mark of direction";
  if (expression("\\p{Cc}", "u").test(character)) return "a control character";
  if (expression("\\p{Cs}", "u").test(character)) return "half of a surrogate pair";
  return /\s/.test(character) ? "a space" : "an invisible character";
}

/** A text with its unseen characters spelt out, as messages show it: a mark of direction would turn the message itself. */
export function spelt(text: string): string {
  return text.replace(expression(UNSEEN, "gu"), (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16)}>`);
}

/** The names of what is not seen in a text, each once. */
export function unseenIn(text: string): readonly string[] {
  return [...new Set(text.match(expression(UNSEEN, "gu")))].map(nameOf);
}

/**
 * Says how two texts differ that look alike. One may also look like a part of the other. `undefined` if they look
 * different, or do not differ.
 */
export function unseenDifference(found: string, expected: string): string | undefined {
  const [a, b] = [asSeen(found), asSeen(expected)];
  const differs = !contains(found, expected) && !contains(expected, found);
  if (!differs || a === "" || b === "" || !(contains(a, b) || contains(b, a))) return undefined;
  const [own, other] = [unseenIn(found), unseenIn(expected)];
  const more = own.filter((name) => !other.includes(name));
  const less = other.filter((name) => !own.includes(name));
  if (more.length > 0) return `with ${more.join(", ")}`;
  if (less.length > 0) return `without ${less.join(", ")}`;
  const plain = withoutHeaps(found);
  const form = plain === plain.normalize("NFC") ? "NFC" : "NFD";
  return `the same letters in another Unicode form (${form})`;
}

function asSeen(text: string): string {
  return withoutHeaps(text)
    .normalize("NFC")
    .replace(expression("\\p{Cf}", "gu"), "")
    .replace(/\s/g, " ")
    .normalize("NFC");
}
