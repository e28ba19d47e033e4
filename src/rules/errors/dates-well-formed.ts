import { nearestDate } from "../../dates/nearest-date.js";
import { type DateProblem, parseDate } from "../../dates/parse-date.js";
import type { AnyIds } from "../../model/ids.js";
import type { VisitRecord } from "../../model/record.js";
import { textsAt } from "../../model/references.js";
import type { Visit } from "../../model/visit.js";
import { eachIn, type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located, profileOf } from "../walk.js";

const EXPECTED: Readonly<Record<DateProblem, string>> = {
  malformed: "an EDTF date, such as 2025-07-29",
  impossible: "a date that exists",
  reversed: "an interval that does not end before it begins",
};

/** Every date can be read, and exists. */
export const datesWellFormed: Rule = {
  name: "dates-well-formed",
  requires: "Every date is an EDTF date that exists, and no interval ends before it begins.",
  check: (visit) =>
    eachIn(allDates(visit), (date): readonly Violation[] => {
      const problem = parseDate(date.value);
      if (typeof problem !== "string") return [];
      const broken = violation(date, "", EXPECTED[problem], date.value);
      const near = nearestDate(date.value);
      return [near === undefined ? broken : { ...broken, nearest: near }];
    }),
};

function allDates(visit: Visit<AnyIds>): readonly Located<string>[] {
  const datesAt = (records: readonly Located<VisitRecord>[], field: string): readonly Located<string>[] =>
    records.flatMap(({ value, path, record }) =>
      textsAt(value, field).map((date) => ({ value: date.text, path: `${path}.${date.path}`, record })),
    );
  return [
    ...datesAt([profileOf(visit)], "days"),
    ...datesAt(inCollection(visit, "sources"), "published"),
    ...datesAt(inCollection(visit, "events"), "date"),
    ...datesAt(inCollection(visit, "events"), "until"),
    ...datesAt(inCollection(visit, "agreements"), "milestones.date"),
    ...datesAt(inCollection(visit, "figures"), "period"),
  ];
}
