/** How many letters to insert, delete, replace or swap with their neighbour. */
export function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

/** The choice that is nearest to what was typed, by what each is compared with; `undefined` if none is near. */
export function nearestOf<T>(
  typed: string,
  choices: readonly T[],
  textsOf: (choice: T) => readonly string[],
): T | undefined {
  // A long text is near to nothing, and to compare it takes long.
  const text = plain(typed.slice(0, 60));
  let least = Math.ceil(text.length / 2);
  let best: T | undefined;
  for (const choice of choices) {
    for (const other of textsOf(choice)) {
      if (Math.abs(other.length - text.length) >= least) continue;
      const own = distance(text, plain(other));
      if (own < least) [best, least] = [choice, own];
    }
  }
  return best;
}

/** In small letters without accents. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ı", "i");
}
