import { statementRedirects } from "../../data/redirects.js";
import { statements } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { StatementId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { MovedIn } from "../model/redirect.js";
import type { Statement } from "../model/statement.js";

import { lookUp } from "./look-up.js";

/** Retired ids of statements, each of which moved to another. */
type MovedStatementId = MovedIn<typeof statementRedirects>;

/**
 * One statement by its id. To select by anything else use {@link findStatements}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getStatement } from "ankara-visit-2025";
 *
 * getStatement("erdogan-second-homeland").speaker; // => recep-tayyip-erdogan
 * getStatement("no-such-statement"); // => undefined
 * ```
 */
export function getStatement(id: StatementId | MovedStatementId): Statement;
export function getStatement(id: string | undefined): Statement | undefined;
/**
 * One statement of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getStatement<R extends Statement<AnyIds>>(
  id: string | undefined,
  from: Collection<"statements", R>,
): R | undefined;
export function getStatement(
  id: string | undefined,
  from?: Collection<"statements", Statement<AnyIds>>,
): Statement<AnyIds> | undefined {
  return lookUp("getStatement", "statements", statements, statementRedirects, id, from);
}
