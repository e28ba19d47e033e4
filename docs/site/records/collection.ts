import type { JSX } from "preact";
import { type CollectionName, dataset, type Visit } from "../../../src/index.js";
import { type Key, perLanguage, say } from "../language.js";
import { orderedAgreements } from "./agreement-order.js";
import {
  agreementFields,
  discrepancyFields,
  eventFields,
  type Field,
  figureFields,
  gapFields,
  organizationFields,
  participantFields,
  placeFields,
  sourceFields,
  statementFields,
} from "./fields.js";
import { FiguresTable, StatementsTable } from "./overviews.js";
import type { AnyRecord } from "./record-name.js";

/** How a collection is shown. */
export interface Shown {
  readonly title: string;
  /** What its records are, in one sentence. */
  readonly introduction: string;
  /** The records, each with its fields. */
  readonly records: readonly (readonly [record: AnyRecord, fields: readonly Field[]])[];
  /** Collections whose naming of these records the fields show already. */
  readonly shown: readonly CollectionName[];
  /** A table of all records, in place of a list of their names. */
  readonly Overview?: () => JSX.Element;
}

interface Options<R> {
  readonly shown?: readonly CollectionName[];
  readonly Overview?: () => JSX.Element;
  /** The records in another order than that of the dataset. */
  readonly ordered?: readonly R[];
}

function collection<N extends CollectionName>(
  name: N,
  fields: (record: Visit[N][number]) => readonly Field[],
  { shown = [], ordered = dataset[name], ...overview }: Options<Visit[N][number]> = {},
): readonly [N, Shown] {
  const records = ordered.map((record) => [record, fields(record)] as const);
  // Every collection that is shown has both texts.
  const [title, introduction] = [say(`collections.${name}` as Key), say(`records.${name}` as Key)];
  return [name, { title, introduction, shown, records, ...overview }];
}

const none = (): readonly Field[] => [];

/** Every collection that has a page, in the order of interest. */
export const shownCollections: () => ReadonlyMap<CollectionName, Shown> = perLanguage(
  () =>
    new Map<CollectionName, Shown>([
      collection("events", eventFields),
      collection("participants", participantFields, { shown: ["events"] }),
      collection("agreements", agreementFields, { ordered: orderedAgreements() }),
      collection("figures", figureFields, { Overview: FiguresTable }),
      collection("statements", statementFields, { Overview: StatementsTable }),
      collection("discrepancies", discrepancyFields),
      collection("gaps", gapFields),
      collection("organizations", organizationFields),
      collection("places", placeFields),
      collection("topics", none),
      collection("sources", sourceFields),
    ]),
);
