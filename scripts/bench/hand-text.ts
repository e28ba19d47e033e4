const MARKS = /\p{M}/gu;

/** Case and diacritics away, as one writes it by hand. */
export function foldByHand(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().replaceAll("ı", "i");
}

/** Matches the beginning of a word of a folded text. */
export function wordBeginning(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${foldByHand(word)}`, "u");
}
