import { closest } from "fastest-levenshtein";

/** The choice whose spelling is nearest to what was typed; none where there are no choices. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  // Edit distance is quadratic: a huge string would hang, and is near to nothing anyway.
  return choices.length === 0 ? undefined : closest(typed.slice(0, 100), choices);
}
