import { statements } from "../collections.js";
import { applyFilter } from "../filter/apply-filter.js";
import { type StatementFilter, statementKeys } from "../filter/statement-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";

/**
 * Returns the statements of another visit, or of an array, that match a filter.
 *
 * @throws VisitError also `invalid-collection` if `from` is neither a visit nor an array of records
 */
export function findStatements<R extends Statement<AnyIds>>(
  filter: NoInfer<StatementFilter<R>>,
  from: From<"statements", R>,
): R[];
/**
 * Returns the statements that match a filter.
 *
 * @category Find records
 *
 * @param filter - keys and values to match; `{}` gives all
 * @returns the statements in the collection's order
 * @throws VisitError for a wrong filter: `unknown-filter-key`, `invalid-filter`, `invalid-value`
 *
 * @example
 * ```ts
 * import { findStatements } from "ankara-visit-2025";
 *
 * findStatements({ speaker: "kassym-jomart-tokayev", about: "united-nations" }).length; // => 1
 * findStatements({ topic: "conflict-mediation" }).map(({ id }) => id); // => tokayev-turkiye-mediator, tokayev-support-for-initiatives
 * ```
 */
export function findStatements(filter: StatementFilter): Statement[];
export function findStatements(
  filter: StatementFilter<Statement<AnyIds>>,
  ...from: FromArgument<From<"statements", Statement<AnyIds>>>
): Statement<AnyIds>[] {
  return applyFilter("findStatements", "statements", statements, statementKeys, filter, from);
}
