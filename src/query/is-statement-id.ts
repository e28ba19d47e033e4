import { statementIds } from "../ids.js";
import type { StatementId } from "../model/ankara-ids.js";

/**
 * Whether a value is the id of a statement of this visit. To get the record itself use {@link getStatement}.
 *
 * @param value - anything: a route parameter, a line of a file
 * @returns `true` for a known id, which narrows the value to `StatementId`
 *
 * @example
 * ```ts
 * import { isStatementId } from "ankara-visit-2025";
 *
 * isStatementId("erdogan-true-friend"); // => true
 * isStatementId("toString"); // => false
 * ```
 */
export function isStatementId(value: unknown): value is StatementId {
  return statementIds.some((id) => id === value);
}
