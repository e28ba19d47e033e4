import { type AnkaraVisit, type CollectionName, dataset } from "../../../src/index.js";
import {
  agreementFields,
  discrepancyFields,
  eventFields,
  type Field,
  figureFields,
  organizationFields,
  participantFields,
  placeFields,
  sourceFields,
  statementFields,
} from "./fields.js";
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
}

function collection<N extends CollectionName>(
  name: N,
  title: string,
  introduction: string,
  fields: (record: AnkaraVisit[N][number]) => readonly Field[],
  shown: readonly CollectionName[] = [],
): readonly [N, Shown] {
  const records: readonly AnkaraVisit[N][number][] = dataset[name];
  return [name, { title, introduction, shown, records: records.map((record) => [record, fields(record)]) }];
}

const none = (): readonly Field[] => [];

/** Every collection that has a page, in the order of interest. */
export const shownCollections: ReadonlyMap<CollectionName, Shown> = new Map<CollectionName, Shown>([
  collection("events", "Events", "What happened, by day. No source gives a clock time.", eventFields),
  collection(
    "participants",
    "Participants",
    "Who took part. People who were only spoken of are not among them.",
    participantFields,
    ["events"],
  ),
  collection(
    "agreements",
    "Agreements",
    "What was signed, decided, planned or built, and how far it has come.",
    agreementFields,
  ),
  collection(
    "figures",
    "Figures",
    "The numbers that somebody stated: one record for each speaker and value.",
    figureFields,
  ),
  collection("statements", "Statements", "What somebody said, in the dataset's own words.", statementFields),
  collection(
    "discrepancies",
    "Discrepancies",
    "Where the sources disagree, with all sides. The library prefers none; a note may say what speaks for one.",
    discrepancyFields,
  ),
  collection("gaps", "Gaps", "Questions that people will ask and that no source read here answers.", none),
  collection(
    "organizations",
    "Organizations",
    "The companies, foundations and councils that records name.",
    organizationFields,
  ),
  collection("places", "Places", "Where things happened or apply.", placeFields),
  collection("topics", "Topics", "The one vocabulary of subjects that all collections share.", none),
  collection(
    "sources",
    "Sources",
    "The pages that the records rest on. Those of one origin are one witness.",
    sourceFields,
  ),
]);
