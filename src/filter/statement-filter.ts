import type { AnyIds } from "../model/ids.js";
import type { Statement } from "../model/statement.js";

import { bySource, matchPassage } from "./citation-keys.js";
import type { KeyTable } from "./compile.js";
import { byField } from "./matchers.js";
import { matchText } from "./text-key.js";
import type { AnyOf, AnyOrAllOf, CommonFilter, FieldOf, ItemOf, SourceOf } from "./types.js";

/** What {@link findStatements} can ask for. Keys are ANDed; the values of one key are ORed. */
export interface StatementFilter<S extends Statement<AnyIds> = Statement> extends CommonFilter<SourceOf<S>> {
  /** Who speaks; `null` where the report names nobody. */
  readonly speaker?: AnyOf<FieldOf<S, "speaker">> | null | undefined;
  /** Where it was said. */
  readonly event?: AnyOf<FieldOf<S, "event">> | null | undefined;
  /** Whom it concerns: country codes, organizations, participants. */
  readonly about?: AnyOrAllOf<ItemOf<S, "about">> | null | undefined;
  /** Statements on a subject. */
  readonly topic?: AnyOrAllOf<ItemOf<S, "topics">> | null | undefined;
}

/** How each key of a {@link StatementFilter} is tested. */
export const statementKeys: KeyTable<StatementFilter<Statement<AnyIds>>, Statement<AnyIds>> = {
  speaker: /* @__PURE__ */ byField((record) => record.speaker),
  event: /* @__PURE__ */ byField((record) => record.event),
  about: /* @__PURE__ */ byField((record) => record.about),
  topic: /* @__PURE__ */ byField((record) => record.topics),
  source: /* @__PURE__ */ bySource(),
  passage: matchPassage,
  text: matchText,
  inferred: /* @__PURE__ */ byField((record) => record.inferred),
};
