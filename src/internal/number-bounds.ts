import { parseWord, throwExpected } from "../errors/arguments.js";
import type { Figure } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import { COMPARATORS } from "../model/vocabulary.js";

/** The range that a number certainly lies in. An unknown end is infinite. @category Compare numbers and stages */
export interface NumberBounds {
  /** No less than this, in the figure's unit; `-Infinity` if unknown. */
  readonly min: number;
  /** No more than this, in the figure's unit; `Infinity` if unknown. */
  readonly max: number;
  /** Whether the number may be `min` itself. */
  readonly includesMin: boolean;
  /** Whether the number may be `max` itself. */
  readonly includesMax: boolean;
}

export function readNumber({ value }: Figure<AnyIds>, where: string): number {
  return Number.isFinite(value) ? value : throwExpected("invalid-record", "a number in value", where, value);
}

/** Returns the range that a figure's number certainly lies in; `undefined` if the figure is approximate or hedged. */
export function numberBounds(figure: Figure<AnyIds>, where: string): NumberBounds | undefined {
  const { hedged } = figure;
  const value = readNumber(figure, where);
  const comparator = parseWord(figure.comparator, COMPARATORS, where, "invalid-record");
  const [isBelow, isAbove, isIncluded] = [comparator[0] === "<", comparator[0] === ">", comparator.at(-1) === "="];
  if (hedged || !(isBelow || isAbove || isIncluded)) return undefined;
  return {
    min: isBelow ? Number.NEGATIVE_INFINITY : value,
    max: isAbove ? Number.POSITIVE_INFINITY : value,
    includesMin: isIncluded && !isBelow,
    includesMax: isIncluded && !isAbove,
  };
}
