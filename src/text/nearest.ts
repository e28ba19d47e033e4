import { closestMatch } from "leven";

/** The choice whose spelling is nearest to what was typed; none where there are no choices. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  // Edit distance is quadratic: a huge string would hang, and is near to nothing anyway.
  return closestMatch(typed.slice(0, 100), choices);
}
