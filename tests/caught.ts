import { VisitError } from "../src/index.js";

/** The error of this package that a call throws. */
export function caught(call: () => unknown): VisitError {
  try {
    call();
  } catch (error) {
    if (error instanceof VisitError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
