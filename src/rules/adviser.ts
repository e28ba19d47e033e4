import { nearest } from "../errors/suggest.js";

/** Comparisons that are made for advice in one check of a visit: some seconds' worth. */
const MOST_COMPARED = 2_000_000;

/** Gives the {@link nearest} of choices until that would take too long: a thousand mistakes among a hundred thousand ids. */
export function adviser(): typeof nearest {
  let left = MOST_COMPARED;
  return (typed, choices) => {
    if (choices.length > left) return undefined;
    left -= choices.length;
    return nearest(typed, choices);
  };
}
