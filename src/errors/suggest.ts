import leven from "leven";

/** The choice whose spelling is nearest to what was typed, the first of equals; none where none is near. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  // Edit distance is quadratic: a huge string would hang, and is near to nothing anyway.
  const text = typed.slice(0, 100);
  let best: string | undefined;
  // What differs in two thirds of its letters was hardly meant, and two letters are near to anything.
  let least = (text.length - 1) * 0.67;
  for (const choice of choices) {
    // The distance is never less than the difference in length.
    if (Math.abs(choice.length - text.length) >= least) continue;
    const distance = leven(text, choice);
    if (distance < least) [best, least] = [choice, distance];
  }
  return best;
}
