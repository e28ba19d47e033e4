import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import type { Visit } from "../model/visit.js";

import { namesAndAliases } from "../text/record-text.js";
import type { Offence, Rule } from "./rule.js";
import { type At, inCollection } from "./walk.js";

/** Where a wrong word would be a wrong fact, the words that carry it are quoted. */
export const quotesGiven: Rule = {
  name: "quotes-given",
  requires:
    "Every figure, participant's name, organization's name, statement and formal title, and every date that is not inferred, is cited with a quote.",
  check: (visit) => [
    ...inCollection(visit, "figures").flatMap(needsQuote("the numeral and its unit")),
    ...inCollection(visit, "participants").flatMap(namesQuoted),
    ...inCollection(visit, "organizations").flatMap(namesQuoted),
    ...inCollection(visit, "statements").flatMap(needsQuote("words of the passage it stands in")),
    ...inCollection(visit, "agreements")
      .filter(({ value }) => value.titleStatus !== "described")
      .flatMap(needsQuote("the title")),
    ...statedDates(visit),
  ],
};

function quotesOf({ citations }: CitedRecord<AnyIds>): readonly string[] {
  return citations.flatMap(({ quote }) => quote ?? []);
}

function needsQuote(what: string): (at: At<CitedRecord<AnyIds>>) => readonly Offence[] {
  return ({ value, path, record }) =>
    quotesOf(value).length > 0
      ? []
      : [{ path: `${path}.citations`, record, expected: `a quote with ${what}`, found: "none" }];
}

function namesQuoted({
  value,
  path,
  record,
}: At<Visit<AnyIds>["participants"][number] | Visit<AnyIds>["organizations"][number]>): readonly Offence[] {
  const names = namesAndAliases(value);
  if (quotesOf(value).some((quote) => names.some((name) => quote.includes(name) || name.includes(quote)))) return [];
  return [
    {
      path: `${path}.citations`,
      record,
      expected: "a quote with the name",
      found: quotesOf(value).join(" | ") || "none",
    },
  ];
}

function statedDates(visit: Visit<AnyIds>): readonly Offence[] {
  const events = inCollection(visit, "events").filter(({ value }) => !value.inferred?.includes("date"));
  const agreements = inCollection(visit, "agreements").filter(
    ({ value }) => !value.inferred?.includes("milestones") && value.milestones.some(({ date }) => date !== undefined),
  );
  return [
    ...events.flatMap(needsQuote("the day")),
    ...agreements.flatMap(needsQuote("the date")),
    ...inCollection(visit, "figures")
      .filter(({ value }) => value.period !== undefined)
      .flatMap(({ value, path, record }): readonly Offence[] =>
        quotesOf(value).length > 1
          ? []
          : [
              {
                path: `${path}.citations`,
                record,
                expected: "a second quote, with the period",
                found: quotesOf(value).join(" | ") || "none",
              },
            ],
      ),
  ];
}
