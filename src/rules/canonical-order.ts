import { spanIfDate } from "../dates/parse-date.js";
import { compareSpans } from "../dates/span.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { VisitRecord } from "../model/record.js";
import type { Visit } from "../model/visit.js";
import { passageNumbers } from "./passage-numbers.js";
import { repeated } from "./repeated.js";
import type { Offence, Rule } from "./rule.js";
import { type At, allCitations, allRecords, inCollection } from "./walk.js";

/** One order for the same content, so that a change shows as what it is. */
export const canonicalOrder: Rule = {
  name: "canonical-order",
  requires:
    "Events stand by date and after those they followed or are part of; places after those they lie in; citations by source and passage; lists repeat nothing.",
  check: (visit) => [
    ...eventsByDate(visit),
    ...afterWhatTheyName(inCollection(visit, "events"), ({ partOf, after = [] }) => [
      ["partOf", partOf],
      ...after.map((id, index) => [`after[${index}]`, id] as const),
    ]),
    ...afterWhatTheyName(inCollection(visit, "places"), ({ within }) => [["within", within]]),
    ...citationsByPassage(visit),
    ...allRecords(visit).flatMap(repeated),
  ],
};

function eventsByDate(visit: Visit<AnyIds>): readonly Offence[] {
  return inCollection(visit, "events").flatMap(({ value, path, record }, index): readonly Offence[] => {
    const before = visit.events[index - 1];
    const [here, there] = [spanIfDate(value.date), before === undefined ? undefined : spanIfDate(before.date)];
    if (before === undefined || here === undefined || there === undefined || compareSpans(there, here) <= 0) return [];
    return [{ path, record, expected: `a place before ${before.id} on ${before.date}`, found: value.date }];
  });
}

/** A field, or a member of a list in one, with the id that stands there. */
type Named = readonly [field: string, id: string | undefined];

function afterWhatTheyName<R extends VisitRecord>(
  records: readonly At<R>[],
  namedBy: (record: R) => readonly Named[],
): readonly Offence[] {
  const position = new Map<string | undefined, number>(records.map(({ record }, index) => [record, index]));
  return records.flatMap(({ value, path, record }, own) =>
    namedBy(value).flatMap(([field, id]): readonly Offence[] => {
      const named = position.get(id);
      if (named === undefined || named < own) return [];
      return [{ path: `${path}.${field}`, record, expected: `a place after ${id}`, found: "before it" }];
    }),
  );
}

function citationsByPassage(visit: Visit<AnyIds>): readonly Offence[] {
  const rank = new Map(visit.sources.map(({ id }, index) => [id, index]));
  const citations = allCitations(visit);
  return citations.flatMap((citation, index): readonly Offence[] => {
    const before = citations[index - 1];
    if (before === undefined || listOf(before) !== listOf(citation)) return [];
    const order = compareCitations(before.value, citation.value, rank);
    if (order < 0 || (order === 0 && before.value.quote !== citation.value.quote)) return [];
    const found = `${citation.value.source} ${citation.value.passage ?? ""}`;
    return [
      { path: citation.path, record: citation.record, expected: "source and passage in order, once each", found },
    ];
  });
}

function listOf({ path }: At<unknown>): string {
  return path.slice(0, path.lastIndexOf("["));
}

function compareCitations(a: Citation<AnyIds>, b: Citation<AnyIds>, rank: ReadonlyMap<string, number>): number {
  const bySource = (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0);
  const [[paragraphA, sentenceA], [paragraphB, sentenceB]] = [
    passageNumbers(a.passage ?? "0.0"),
    passageNumbers(b.passage ?? "0.0"),
  ];
  return bySource || paragraphA - paragraphB || sentenceA - sentenceB;
}
