/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: "i", ŋ: "n", ø: "o", ł: "l", đ: "d", ð: "d", ə: "a" },
  ...{ ß: "ss", æ: "ae", œ: "oe", þ: "th" },
};
const NOT_ASCII = /[^\0-\x7f]+/g;

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
    plain = letters
      .normalize("NFKD")
      // The long form of a sign may have capitals: "№" is "No".
      .toLowerCase()
      // At the end of a Greek word a sigma has a form of its own.
      .replace(/ς/g, "σ")
      // The accents of Latin, Cyrillic and Greek letters (all marks would take the vowels of Hindi and Thai), and what is
      // not seen: soft hyphens, joiners, marks of direction, variants. The pattern is made when it is first needed.
      .replace(/[\u0300-\u036f\ufe00-\ufe0f\p{Cf}]+/gu, "")
      // Apostrophes and dashes are written in many ways, within words as well.
      .replace(/[ß-ʿ‐-‛]/g, (letter) => PLAIN[letter] ?? (letter < "ʹ" ? letter : "'"));
    // Of characters there is an end, of words in other scripts none.
    if (letters.length === 1) folded.set(letters, plain);
  }
  return plain;
}
