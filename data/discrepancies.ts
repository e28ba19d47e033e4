import type { Discrepancy } from "./records.js";

/** The two founding reports pass on one account and do not disagree. */
export const discrepancies: readonly Discrepancy[] = [];
