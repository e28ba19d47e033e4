/** Longer texts are compared by their beginning: edit distance is quadratic, and a huge string is near to nothing. */
const LONGEST = 100;
/** Of a long text no more letters than these were mistyped. */
const MOST_MISTAKES = 12;

/** What people type instead of the standard word, as names in other libraries or as former names here. */
const MEANT: Readonly<Record<string, string>> = {
  on: "date period",
  time: "date period",
  when: "date period",
  day: "date",
  between: "date period",
  match: "overlaps",
  passage: "source",
  statedBy: "speaker",
  by: "speaker initiator",
  who: "speaker participant signatory",
  where: "place",
  UK: "GB",
  end: "until",
  ended: "until",
  "=>": ">=",
  "=<": "<=",
  "==": "=",
};

/** Among a few keys or ids a word that differs in two thirds of its letters was hardly meant. */
const MOST_OF_A_WORD = 0.67;

/**
 * The choice that was probably meant: by its meaning, or else by its spelling; `undefined` if none is near.
 *
 * @param share - how much of the typed word may be mistyped. Of many choices one is always near by chance, so it must be
 * less there
 */
export function nearest(typed: string, choices: readonly string[], share: number = MOST_OF_A_WORD): string | undefined {
  const meant = Object.hasOwn(MEANT, typed)
    ? MEANT[typed]?.split(" ").find((word) => choices.includes(word))
    : undefined;
  if (meant !== undefined) return meant;
  // Whoever writes "usd" means "USD".
  const text = typed.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let least = Math.min((text.length - 1) * share, MOST_MISTAKES);
  for (const choice of choices) {
    const distance = editDistance(text, choice.slice(0, LONGEST).toLowerCase(), least);
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}

/** How many letters to insert, delete or replace (Levenshtein); `most` once it is clear that it is no less. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  // Ids often begin alike.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  // One row of the matrix, overwritten from left to right.
  const row = Array.from({ length: b.length - start + 1 }, (_, index) => index);
  for (let i = 0; start + i < a.length; i++) {
    let diagonal = i;
    row[0] = i + 1;
    for (let j = 1; j < row.length; j++) {
      const above = row[j] ?? 0;
      const replaced = diagonal + (a[start + i] === b[start + j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
    // What follows only adds to it.
    if (Math.min(...row) >= most) return most;
  }
  return row.at(-1) ?? 0;
}
