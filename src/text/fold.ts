import { expression } from "./expression.js";

/**
 * Keeps at most thirty marks on one letter, as Unicode's format for streams does. An engine orders marks in time that grows
 * with the square of their number.
 */
export function withoutHeaps(text: string): string {
  return text.replace(expression("(\\p{M}{30})\\p{M}+", "gu"), "$1");
}

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: "i", ŋ: "n", ø: "o", ł: "l", đ: "d", ð: "d", ə: "a" },
  ...{ ħ: "h", ŧ: "t", ĸ: "k", ɓ: "b", ɗ: "d", ƙ: "k" },
  ...{ ß: "ss", æ: "ae", œ: "oe", þ: "th" },
};
const NOT_ASCII = /[^\0-\x7f]+/g;

/**
 * The accents of Latin, Cyrillic and Greek letters, and the points of Hebrew and Arabic ones, which most texts leave out (all
 * marks would take the vowels of Hindi and Thai); a stroke that stretches Arabic words; and what is not seen: soft hyphens,
 * joiners, marks of direction, variants, fillers.
 */
const LEFT_OUT =
  "[\\u0300-\\u036f\\ufe00-\\ufe0f\\p{Cf}\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0640\\u115f\\u1160]+";

/** What single characters fold to, once they were met: to take them apart each time would be most of a search's time. */
const folded: Map<string, string> = /* @__PURE__ */ new Map();

/**
 * Folds case, diacritics and forms away, so that "erdogan" meets "Erdoğan", "aero" "Ærø" and "90" "９０". Independent of
 * the machine's locale: "I" is folded to "i" everywhere.
 */
export function fold(text: string): string {
  return text.toLowerCase().replace(NOT_ASCII, foldAccents);
}

function foldAccents(letters: string): string {
  let plain = folded.get(letters);
  if (plain === undefined) {
    plain = withoutHeaps(letters)
      .normalize("NFKD")
      // The long form of a sign may have capitals: "№" is "No".
      .toLowerCase()
      // At the end of a Greek word a sigma has a form of its own.
      .replace(/ς/g, "σ")
      .replace(expression(LEFT_OUT, "gu"), "")
      .replace(expression("\\p{Nd}", "gu"), digitOf)
      // Apostrophes and dashes are written in many ways, within words as well.
      .replace(/[ß-ʿ‐-‛]/g, (letter) => PLAIN[letter] ?? (letter < "ʹ" ? letter : "'"));
    // Of characters there is an end, of words in other scripts none.
    if (letters.length === 1) folded.set(letters, plain);
  }
  return plain;
}

/** A digit of any script as one of ASCII. Ten of them stand in a row, from a code point that ends in 0 or in 6. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return String((code % 16) - (expression("\\p{Nd}", "u").test(String.fromCodePoint(row)) ? 0 : 6));
}
