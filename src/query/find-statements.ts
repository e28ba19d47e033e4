import { statements } from "../collections.js";
import { type StatementFilter, statementKeys } from "../filter/statement-filter.js";
import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";

import { findIn } from "./find-in.js";

/** Statements to look in: an array, or a visit that has them. */
export type StatementsOf<S extends Statement<AnyIds>> =
  | readonly S[]
  | {
      /** The records to look in. */
      readonly statements: readonly S[];
    };

/**
 * The statements that match a filter. For one statement by its id use {@link getStatement}; numbers that
 * somebody stated are figures, see {@link findFigures}.
 *
 * @param filter - what to ask for; `{}` gives all
 * @returns the matching statements, in the collection's order, as a fresh array
 * @throws VisitError `unknown-filter-key`, `invalid-filter` or `invalid-value`: what is wrong with the filter, and what is
 * nearest that there is
 *
 * @example
 * ```ts
 * import { findStatements } from "ankara-visit-2025";
 *
 * findStatements({ speaker: "kassym-jomart-tokayev", about: "united-nations" }).length; // => 1
 * findStatements({ topic: "conflict-mediation" }).map(({ id }) => id); // => tokayev-turkiye-mediator, tokayev-support-for-initiatives
 * ```
 */
export function findStatements(filter: StatementFilter<Statement>): Statement[];
/**
 * The statements of another visit, or of a selection, that match a filter.
 *
 * @param filter - what to ask for
 * @param from - the statements to look in, or a visit that has them
 * @returns the matching statements, in order, as a fresh array
 * @throws VisitError as above, and `invalid-collection` where `from` holds no statements
 */
export function findStatements<S extends Statement<AnyIds>>(
  filter: StatementFilter<NoInfer<S>>,
  from: StatementsOf<S>,
): S[];
export function findStatements(
  filter: StatementFilter<Statement<AnyIds>>,
  from: StatementsOf<Statement<AnyIds>> = statements,
): Statement<AnyIds>[] {
  return findIn("findStatements", "statements", filter, from, statementKeys, () => undefined);
}
