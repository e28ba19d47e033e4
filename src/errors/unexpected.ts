import { describeValue } from "./describe-value.js";
import { fail, type VisitErrorCode } from "./visit-error.js";

/** Throws a {@link fail | VisitError} that tells what was expected and what was found, and perhaps what to do about it. */
export function unexpected(code: VisitErrorCode, expected: string, where: string, value: unknown, hint = ""): never {
  return fail(code, `expected ${expected}, found ${describeValue(value)}.${hint}`, where, value);
}
