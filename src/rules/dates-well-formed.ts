import { nearestDate } from "../dates/nearest-date.js";
import { type DateProblem, parseDate } from "../dates/parse-date.js";
import { allDates } from "./dates.js";
import type { Offence, Rule } from "./rule.js";

const EXPECTED: Readonly<Record<DateProblem, string>> = {
  malformed: "a date of the profile, such as 2025-07-29, 2025-07, 2025 or 2025-01/2025-06",
  impossible: "a date that exists",
  reversed: "an interval that does not end before it begins",
};

/** Dates are of the profile and exist. */
export const datesWellFormed: Rule = {
  name: "dates-well-formed",
  requires: "Every date is of the profile and exists, and no interval ends before it begins.",
  check: (visit) =>
    allDates(visit).flatMap(({ value, path, record }): readonly Offence[] => {
      const problem = parseDate(value);
      if (typeof problem !== "string") return [];
      const near = nearestDate(value);
      const offence = { path, record, expected: EXPECTED[problem], found: value };
      return [near === undefined ? offence : { ...offence, nearest: near }];
    }),
};
