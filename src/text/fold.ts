/** What Unicode takes the accents of Latin, Cyrillic and Greek letters apart into. All marks, `\p{M}`, takes thrice the time. */
const MARKS = /[\u0300-\u036f]+/g;
/** Letters that Unicode does not take apart into a base letter and a mark, and apostrophes, which are written in many ways. */
const ODD_LETTERS = /[ıŋøłđß\u02bc\u2018\u2019]/g;
const PLAIN: Readonly<Record<string, string>> = { ı: "i", ŋ: "n", ø: "o", ł: "l", đ: "d", ß: "ss" };
const NOT_ASCII = /[^\0-\x7f]+/g;

/** What single characters fold to, once they were met: to take them apart each time would be most of a search's time. */
const folded: Map<string, string> = /* @__PURE__ */ new Map();

/**
 * Folds case and diacritics away, so that "erdogan" meets "Erdoğan" and "alimoglu" "Alimoğlu". Independent
 * of the machine's locale: "I" is folded to "i" everywhere.
 */
export function fold(text: string): string {
  return text.toLowerCase().replace(NOT_ASCII, foldAccents);
}

function foldAccents(letters: string): string {
  let plain = folded.get(letters);
  if (plain === undefined) {
    plain = letters
      .normalize("NFD")
      .replace(MARKS, "")
      .replace(ODD_LETTERS, (letter) => PLAIN[letter] ?? "'");
    // Of characters there is an end, of words in other scripts none.
    if (letters.length === 1) folded.set(letters, plain);
  }
  return plain;
}
