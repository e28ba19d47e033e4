const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u02bc\u2018\u2019]/g;
/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = { ı: "i", ŋ: "n", ø: "o", ł: "l", đ: "d", ß: "ss" };
const SINGLE_LETTERS = /[ıŋøłđß]/g;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Folds case and diacritics away, so that "erdogan" meets "Erdoğan" and "alimoglu" "Alimoğlu". Independent
 * of the machine's locale: "I" is folded to "i" everywhere.
 */
export function fold(text: string): string {
  // Most texts have nothing to decompose, and normalising them would be most of a search's time.
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(SINGLE_LETTERS, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, "'");
}
