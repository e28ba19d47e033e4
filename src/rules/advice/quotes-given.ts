import { describeValue } from "../../errors/describe-value.js";
import type { AnyIds } from "../../model/ids.js";
import type { Organization } from "../../model/organization.js";
import type { Participant } from "../../model/participant.js";
import type { CitedRecord } from "../../model/record.js";
import { contains } from "../../text/find-text.js";
import { unseenDifference } from "../../text/unseen.js";
import { type Rule, type Violation, violation } from "../rule.js";
import { inCollection, type Located } from "../walk.js";

/** If a wrong word would make a wrong fact, the words that state the fact are quoted. */
export const quotesGiven: Rule = {
  name: "quotes-given",
  requires:
    "A quote backs every figure and statement. It also backs titles that come from a source, and names and dates that are not inferred.",
  check: (visit) => {
    const [agreements, figures] = [inCollection(visit, "agreements"), inCollection(visit, "figures")];
    return [
      ...figures.flatMap(needsQuotes(1, "a quote of the number and its unit")),
      ...inCollection(visit, "participants").flatMap(nameQuoted),
      ...inCollection(visit, "organizations").flatMap(nameQuoted),
      ...inCollection(visit, "statements").flatMap(needsQuotes(1, "a quote of the passage")),
      ...agreements
        .filter(({ value }) => value.titleStatus !== "described")
        .flatMap(needsQuotes(1, "a quote of the title")),
      ...inCollection(visit, "events")
        .filter(({ value }) => !value.inferred?.includes("date"))
        .flatMap(needsQuotes(1, "a quote of the day")),
      ...agreements
        .filter(({ value: { inferred, milestones } }) => !inferred?.includes("milestones") && milestones.some(isDated))
        .flatMap(needsQuotes(1, "a quote of the date")),
      ...figures
        .filter(({ value }) => value.period !== undefined && !value.inferred?.includes("period"))
        // One quote may have both: "6.1 billion dollars in 2023".
        .filter(({ value }) => {
          const [year = ""] = /\d{4}/.exec(value.period ?? "") ?? [];
          return !quotesOf(value).some((quote) => quote.includes(year));
        })
        .flatMap(needsQuotes(2, "a second quote, of the period")),
    ];
  },
};

type CheckRecord = (record: Located<CitedRecord<AnyIds>>) => readonly Violation[];

function needsQuotes(least: number, expected: string): CheckRecord {
  return (record) =>
    quotesOf(record.value).length < least ? [violation(record, ".citations", expected, shown(record.value))] : [];
}

/** Of more names and quotes than these, no more are compared: each with each. */
const MOST_COMPARED = 100;
/** What differs unseen is looked for in fewer, as that takes longer. */
const MOST_HINTED = 10;

function hintOf(quotes: readonly string[], names: readonly string[]): string | undefined {
  const [unseen] = quotes.flatMap((quote) => names.flatMap((name) => unseenDifference(quote, name) ?? []));
  return unseen;
}

function nameQuoted(record: Located<Participant<AnyIds> | Organization<AnyIds>>): readonly Violation[] {
  // No source spells an inferred name so: it may be declined there, or in another script.
  if (record.value.inferred?.includes("name")) return [];
  const names = [record.value.name, ...(record.value.aliases ?? []).map(({ name }) => name)].slice(0, MOST_COMPARED);
  const quotes = quotesOf(record.value).slice(0, MOST_COMPARED);
  if (quotes.some((quote) => names.some((name) => contains(quote, name) || contains(name, quote)))) return [];
  const unseen = hintOf(quotes.slice(0, MOST_HINTED), names.slice(0, MOST_HINTED));
  const expected = `a quote of the name ${describeValue(record.value.name)}`;
  return [violation(record, ".citations", expected, shown(record.value), unseen)];
}

function quotesOf({ citations }: CitedRecord<AnyIds>): readonly string[] {
  return citations.flatMap(({ quote }) => quote ?? []);
}

function shown(record: CitedRecord<AnyIds>): string {
  return quotesOf(record).slice(0, MOST_HINTED).join(" | ") || "none";
}

function isDated({ date }: { readonly date?: string }): boolean {
  return date !== undefined;
}
