import type { AnyIds, EdtfDate, VisitProfile } from "../../../src/index.js";
import { collection } from "./collection.js";
import { bounds, text } from "./column.js";
import { relation } from "./relation.js";
import type { Table } from "./table.js";

export const visitTables: readonly Table[] = [
  collection<VisitProfile<AnyIds>>({
    name: "visits",
    description: "The visit itself: one row.",
    record: "VisitProfile",
    of: ({ visit }) => [visit],
    columns: [
      text("title", "VisitProfile.title", ({ title }) => title),
      text("kind", "VisitProfile.kind", ({ kind }) => kind),
      text("guest", "VisitProfile.guest", ({ guest }) => guest, { to: "participants" }),
      text("host", "VisitProfile.host", ({ host }) => host, { to: "participants" }),
      text("country", "VisitProfile.country", ({ country }) => country),
    ],
  }),
  relation({
    name: "visit_days",
    description: "The days of the visit that the sources document, which need not be all.",
    owner: "visit",
    from: "visits",
    of: ({ visit }) => [visit],
    list: ({ days }) => days,
    always: true,
    columns: [text("edtf_date", "The day.", (day: EdtfDate) => day), ...bounds("it", (day: EdtfDate) => day)],
  }),
];
