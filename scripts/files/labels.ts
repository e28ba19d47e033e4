import { translationOf } from "../../src/helpers/translation-of.js";
import type { AnyIds, Visit } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";
import type { Locale } from "../../src/model/locale.js";
import type { VisitRecord } from "../../src/model/record.js";
import { LABELS } from "../../src/text/record-text.js";
import { valueAt } from "./columns.js";
import type { Row, Table } from "./table.js";

/** What a record is called in one language. */
export interface Label {
  readonly field: string;
  readonly language: string;
  readonly text: string;
  readonly source: string | undefined;
}

/** What a record is called in each language that has a text for it. */
export function labelsIn(record: object, locales: readonly Locale[]): readonly Label[] {
  const field = LABELS.find((name) => valueAt(record, [name]) !== undefined);
  // A headline is in one language, which its record names.
  if (field === undefined || valueAt(record, ["titleStatus"]) === "published") return [];
  return locales.flatMap((locale) => {
    const { text, language, source, isMissing } = translationOf(record, locale);
    return isMissing ? [] : [{ field, language, text, source }];
  });
}

/** What records are called in other languages than English, as a table. */
export function labelTable(locales: readonly Locale[]): Table {
  return {
    name: "labels",
    description: "What records are called in other languages. The English is in the tables of their collections.",
    columns: [
      { name: "record", type: "string", description: "Id of the record.", required: true },
      { name: "language", type: "string", description: "BCP 47 tag of the text's language.", required: true },
      { name: "field", type: "string", description: "The field whose text it is.", required: true, words: LABELS },
      { name: "text", type: "string", description: "The text in that language.", required: true },
      { name: "source", type: "string", description: "A source that uses this text, if one does.", required: false },
      {
        name: "translated",
        type: "boolean",
        description: "Whether the text was translated for this dataset.",
        required: true,
      },
    ],
    primaryKey: ["record", "language"],
    foreignKeys: [
      { columns: ["record"], table: "records", columnsThere: ["id"] },
      { columns: ["source"], table: "sources", columnsThere: ["id"] },
    ],
    rows: (visit) =>
      recordsOf(visit).flatMap((record) =>
        labelsIn(record, locales).map(
          ({ source, ...label }): Row => ({ record: record.id, ...label, source, translated: source === undefined }),
        ),
      ),
  };
}

function recordsOf(visit: Visit<AnyIds>): readonly VisitRecord[] {
  return [visit.visit, ...COLLECTION_NAMES.flatMap((name): readonly VisitRecord[] => visit[name])];
}
