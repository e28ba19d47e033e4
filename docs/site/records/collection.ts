import type { JSX } from "preact";
import { type CollectionName, dataset, type Visit } from "../../../src/index.js";
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
  title: string,
  introduction: string,
  fields: (record: Visit[N][number]) => readonly Field[],
  { shown = [], ordered = dataset[name], ...overview }: Options<Visit[N][number]> = {},
): readonly [N, Shown] {
  const records = ordered.map((record) => [record, fields(record)] as const);
  return [name, { title, introduction, shown, records, ...overview }];
}

const none = (): readonly Field[] => [];

/** Every collection that has a page, in the order of interest. */
export const shownCollections: ReadonlyMap<CollectionName, Shown> = new Map<CollectionName, Shown>([
  collection("events", "Events", "What happened, by day. No source gives a clock time.", eventFields),
  collection(
    "participants",
    "Participants",
    "Who took part. People who were only mentioned are not listed.",
    participantFields,
    { shown: ["events"] },
  ),
  collection(
    "agreements",
    "Agreements",
    "What was signed, decided, planned or built, with the stages reached.",
    agreementFields,
    { ordered: orderedAgreements() },
  ),
  collection(
    "figures",
    "Figures",
    "The numbers that were stated: one record for each speaker and value.",
    figureFields,
    { Overview: FiguresTable },
  ),
  collection("statements", "Statements", "What the participants said, in the dataset's own words.", statementFields, {
    Overview: StatementsTable,
  }),
  collection(
    "discrepancies",
    "Discrepancies",
    "Questions on which the sources disagree, with every side. The package prefers none of them.",
    discrepancyFields,
  ),
  collection("gaps", "Gaps", "Questions that people will ask and that no source answers.", gapFields),
  collection(
    "organizations",
    "Organizations",
    "The companies, foundations and councils that records name.",
    organizationFields,
  ),
  collection("places", "Places", "Where things happened or apply.", placeFields),
  collection("topics", "Topics", "The subjects that all collections share.", none),
  collection(
    "sources",
    "Sources",
    "The pages that the records cite. Pages that repeat the same origin are not independent.",
    sourceFields,
  ),
]);
