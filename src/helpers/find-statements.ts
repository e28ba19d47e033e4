import { statements } from "../collections.js";
import { applyFilter } from "../filter/apply-filter.js";
import { type StatementFilter, statementKeys } from "../filter/statement-filter.js";
import type { From, FromArgument } from "../internal/look-in.js";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";

/** Returns the statements of another visit, or of a selection, that match a filter. */
export function findStatements<R extends Statement<AnyIds>>(
  filter: NoInfer<StatementFilter<R>>,
  from: From<"statements", R>,
): R[];
/**
 * Returns the statements that match a filter. For one statement by its id use {@link getStatement}; for words anywhere, {@link search}.
 *
 * @category Find records
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching statements, in the collection's order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter`, `invalid-value`: what is wrong with the
 * filter, with the nearest valid choice; `invalid-collection` if `from` is neither a visit nor
 * an array of records
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
