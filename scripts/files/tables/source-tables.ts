import type {
  AnyIds,
  MissingPart,
  Passage,
  Reading,
  SetAsideReason,
  Source,
  SourceTitleStatus,
  Visit,
} from "../../../src/index.js";
import { collection } from "./collection.js";
import { bounds, closed, integer, maybe, text } from "./column.js";
import { relation } from "./relation.js";
import { type Table, table } from "./table.js";

const TITLE_STATUS = closed<SourceTitleStatus>({ published: true, described: true });
const READING = closed<Reading>({ whole: true, excerpt: true });
const PARTS = closed<MissingPart>({ headline: true, lead: true });
const SET_ASIDE = closed<SetAsideReason>({ "photo-credit": true, "page-furniture": true, "no-claim": true });

interface OfSource {
  readonly source: string;
  readonly position: number;
  readonly passage: Passage;
}

export const sourceTables: readonly Table[] = [
  collection<Source<AnyIds>>({
    name: "sources",
    description: "The pages that records rest on.",
    record: "Source",
    of: ({ sources }) => sources,
    columns: [
      text("publisher", "Source.publisher", ({ publisher }) => publisher),
      text(
        "title",
        "As published; a description where the headline is not known: see title_status.",
        ({ title }) => title,
      ),
      text("title_status", "Source.titleStatus", ({ titleStatus }) => titleStatus, { words: TITLE_STATUS }),
      text("url", "Source.url", ({ url }) => url),
      text("published", "Source.published", ({ published }) => published),
      ...bounds("the date of publication", ({ published }: Source<AnyIds>) => published),
      text("language", "Source.language", ({ language }) => language),
      text("origin", "Source.origin", ({ origin }) => origin),
      text("reading", "Source.reading", ({ reading }) => reading, { words: READING }),
    ],
  }),
  relation({
    name: "source_lacks",
    description: "What the text of a source that the curators read misses of the published page.",
    owner: "source",
    from: "sources",
    of: ({ sources }) => sources,
    list: ({ lacks }) => lacks,
    columns: [text("part", "The part that is missing.", (part: MissingPart) => part, { words: PARTS })],
  }),
  table<OfSource>({
    name: "passages",
    description:
      "The sentences of the sources that were read whole, as positions in the text and digests of the words.",
    primaryKey: ["source", "id"],
    entries: passagesIn,
    columns: [
      text("source", "Id of the source.", ({ source }) => source, { to: "sources" }),
      integer("position", "Place in the source, counted from 1.", ({ position }) => position),
      text("id", "Passage.id", ({ passage }) => passage.id),
      integer("starts", "Passage.start", ({ passage }) => passage.start),
      integer("ends", "Passage.end", ({ passage }) => passage.end),
      text("digest", "Passage.digest", ({ passage }) => passage.digest),
      maybe("set_aside", "Passage.setAside", ({ passage }) => passage.setAside, { words: SET_ASIDE }),
    ],
  }),
];

function passagesIn({ passages }: Visit<AnyIds>): readonly OfSource[] {
  return passages.flatMap(({ source, passages: own }) => {
    if (own.length === 0) throw new Error(`${source} has an empty list of passages: leave its ledger out.`);
    return own.map((passage, index) => ({ source, position: index + 1, passage }));
  });
}
