import type { Citation } from "../model/citation.js";
import type { Visit } from "../model/visit.js";
import { spanIfDate } from "../time/parse-date.js";
import { compareSpans } from "../time/span.js";
import { passageNumbers } from "./passage-numbers.js";
import { references } from "./references.js";
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
    ...afterWhatTheyName(visit, "events", ["partOf", "after"]),
    ...afterWhatTheyName(visit, "places", ["within"]),
    ...citationsByPassage(visit),
    ...allRecords(visit).flatMap(repeated),
  ],
};

function eventsByDate(visit: Visit): readonly Offence[] {
  return inCollection(visit, "events").flatMap(({ value, path, record }, index): readonly Offence[] => {
    const before = visit.events[index - 1];
    const [here, there] = [spanIfDate(value.date), before === undefined ? undefined : spanIfDate(before.date)];
    if (before === undefined || here === undefined || there === undefined || compareSpans(there, here) <= 0) return [];
    return [{ path, record, expected: `a place before ${before.id} on ${before.date}`, found: value.date }];
  });
}

function afterWhatTheyName(visit: Visit, name: "events" | "places", fields: readonly string[]): readonly Offence[] {
  const position = new Map(visit[name].map(({ id }, index) => [id, index]));
  return references(visit).flatMap(({ value, path, record }): readonly Offence[] => {
    const field = fields.find((candidate) => path.startsWith(`${name}[`) && path.split("].")[1]?.startsWith(candidate));
    const [named, own] = [position.get(value), position.get(record)];
    if (field === undefined || named === undefined || own === undefined || named < own) return [];
    return [{ path, record, expected: `a place after ${value}`, found: `before it` }];
  });
}

function citationsByPassage(visit: Visit): readonly Offence[] {
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

function compareCitations(a: Citation, b: Citation, rank: ReadonlyMap<string, number>): number {
  const bySource = (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0);
  const [[paragraphA, sentenceA], [paragraphB, sentenceB]] = [
    passageNumbers(a.passage ?? "0.0"),
    passageNumbers(b.passage ?? "0.0"),
  ];
  return bySource || paragraphA - paragraphB || sentenceA - sentenceB;
}
