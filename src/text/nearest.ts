import leven from "leven";

/** The choice whose spelling is nearest to what was typed, the first of equals; none where there are no choices. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  // Edit distance is quadratic: a huge string would hang, and is near to nothing anyway.
  const text = typed.slice(0, 100);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const distance = leven(text, choice);
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}
