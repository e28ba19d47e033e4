import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";
import type { KeyTable } from "./apply-filter.js";
import { ids, keyTable } from "./keys.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";

/** The keys of {@link findStatements}. All must match; `null` finds records without the field. @category Filters */
export interface StatementFilter<S extends Statement<AnyIds> = Statement> extends CommonFilter<SourceOf<S>> {
  /** Who made the statement. */
  readonly speaker?: AnyOf<FieldOf<S, "speaker">> | null | undefined;
  /** The event at which it was made. */
  readonly event?: AnyOf<FieldOf<S, "event">> | null | undefined;
  /** Whom it concerns: country codes, organisations, participants. */
  readonly about?: AnyOrAllOf<ItemOf<S, "about">> | null | undefined;
  /** Statements on this subject. */
  readonly topic?: AnyOrAllOf<ItemOf<S, "topics">> | null | undefined;
}

type AnyStatement = Statement<AnyIds>;

export const statementKeys: KeyTable<StatementFilter<AnyStatement>, AnyStatement> = /* @__PURE__ */ (() =>
  keyTable<StatementFilter<AnyStatement>, AnyStatement>({
    speaker: ids((records, is, found) => {
      for (const record of records) if (is(record.speaker)) found.push(record);
    }),
    event: ids((records, is, found) => {
      for (const record of records) if (is(record.event)) found.push(record);
    }),
    about: ids((records, is, found) => {
      for (const record of records) if (is(record.about)) found.push(record);
    }),
    topic: ids((records, is, found) => {
      for (const record of records) if (is(record.topics)) found.push(record);
    }),
  }))();
