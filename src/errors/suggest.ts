/** Longer texts are compared by their beginning: edit distance is quadratic, and a huge string is near to nothing. */
const LONGEST = 100;
/** Of a long text no more letters than these were mistyped. */
const MOST_MISTAKES = 12;

/** What people type instead of the standard words, as names in other libraries or as former names here. */
const MEANT: readonly (readonly [typed: string, choices: string])[] = [
  ["on time when day between since from during year", "date period"],
  ["date", "period published"],
  ["match", "overlaps"],
  ["passage publisher citation", "source"],
  ["by statedBy author", "speaker initiator"],
  ["who person people attendee participant", "participant speaker signatory"],
  ["company org organization", "organization party"],
  ["country", "country party about"],
  ["where location city", "place"],
  ["kind type", "kind measure"],
  ["state stage", "status stage"],
  ["subject tag", "topic"],
  ["search query name title label", "name title label text"],
  ["UK", "GB"],
  ["end ended", "until"],
  ["=>", ">="],
  ["=<", "<="],
  ["==", "="],
];

/** A word of which half the letters differ was hardly meant: of other words some are as near by chance. */
const MOST_OF_A_WORD = 0.5;

/**
 * The choice that was probably meant: by its meaning, or else by its spelling; `undefined` if none is near.
 *
 * @param share - how much of what was typed may be mistyped: of very many choices one is near by chance
 */
export function nearest(typed: string, choices: readonly string[], share: number = MOST_OF_A_WORD): string | undefined {
  const meant = MEANT.find(([words]) => words.split(" ").includes(typed))?.[1].split(" ");
  const known = meant?.find((word) => choices.includes(word));
  if (known !== undefined) return known;
  // Whoever writes "usd" means "USD".
  const text = typed.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  // Of a path such as "participants.una-bray" the list was seldom mistyped, so that only the member counts.
  let least = Math.min(text.replace(/^[a-z]+\./, "").length * share, MOST_MISTAKES);
  for (const choice of choices) {
    const distance = editDistance(text, choice.slice(0, LONGEST).toLowerCase(), least);
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}

/** How many letters to insert, delete, replace or swap with the next one; `most` once it is clear that it is no less. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  // Ids often begin alike.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  // Of the matrix the last two rows are needed, and for a swap the one before.
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length - start + 1 }, (_, index) => index);
  for (let i = start; i < a.length; i++) {
    const row = [i - start + 1];
    for (let j = start; j < b.length; j++) {
      const at = j - start;
      const replaced = (above[at] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const isSwap = a[i] === b[j - 1] && a[i - 1] === b[j];
      const swapped = isSwap ? (before[at - 1] ?? most) + 1 : most;
      row.push(Math.min(replaced, swapped, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1));
    }
    // What follows only adds to it.
    if (Math.min(...row) >= most) return most;
    [before, above] = [above, row];
  }
  return above.at(-1) ?? 0;
}
