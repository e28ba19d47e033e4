import { describeValue } from "./describe-value.js";
import { nearest } from "./suggest.js";
import { fail, type VisitErrorCode } from "./visit-error.js";

/** Reads a word of a closed list, or says which there are. */
export function readWord<K extends string>(
  value: unknown,
  known: readonly K[],
  where: string,
  code: VisitErrorCode,
): K {
  return (
    known.find((word) => word === value) ??
    fail(
      code,
      `${describeValue(value)} is none of ${known.join(" ")}.`,
      where,
      value,
      typeof value === "string" ? nearest(value, known) : undefined,
    )
  );
}
