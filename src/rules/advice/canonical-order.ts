import { eventSpan } from "../../dates/event-span.js";
import { type DaySpan, liesBefore } from "../../dates/span.js";
import type { AnyIds } from "../../model/ids.js";
import type { Citation, VisitRecord } from "../../model/record.js";
import { referencesIn } from "../../model/references.js";
import type { Visit } from "../../model/visit.js";
import { allOf, type Rule, type Violation, violation } from "../rule.js";
import { allCitations, inCollection, type Located, passageNumbers } from "../walk.js";

/** The same content always has the same order, so that a diff shows only real changes. */
export const canonicalOrder: Rule = {
  name: "canonical-order",
  requires:
    "Events are listed after all that certainly came earlier, and after the event that they are part of. Places are listed after the place that contains them. Citations are sorted by source and passage.",
  check: (visit) =>
    allOf(
      () => eventsByDate(visit),
      () => afterThoseNamed(visit, "events"),
      () => afterThoseNamed(visit, "places"),
      () => citationsByPassage(visit),
    ),
};

/** Events with dates that decide no order, such as a day and its month, may be listed either way. */
function eventsByDate(visit: Visit<AnyIds>): readonly Violation[] {
  /** The event that began last, of those so far. */
  let latest: { readonly id: string; readonly date: string; readonly span: DaySpan } | undefined;
  return inCollection(visit, "events").flatMap((event): readonly Violation[] => {
    const { id, date } = event.value;
    const span = eventSpan(event.value);
    if (span === undefined) return [];
    const before = latest;
    if (before === undefined || (before.span.first ?? "") < (span.first ?? "")) latest = { id, date, span };
    if (before === undefined || !liesBefore(span, before.span)) return [];
    return [violation(event, "", `a position before ${before.id}, ${before.date}`, date)];
  });
}

function afterThoseNamed(visit: Visit<AnyIds>, name: "events" | "places"): readonly Violation[] {
  const records: readonly Located<VisitRecord>[] = inCollection(visit, name);
  const position = new Map(records.map(({ record }, index) => [record, index]));
  return records.flatMap((record, own) =>
    referencesIn(name, record.value).flatMap(({ id, path, to }): readonly Violation[] => {
      const named = to.includes(name) ? position.get(id) : undefined;
      if (named === undefined || named < own) return [];
      return [violation(record, `.${path}`, `a position after ${id}`, "a position before it")];
    }),
  );
}

function citationsByPassage(visit: Visit<AnyIds>): readonly Violation[] {
  const rank = new Map(visit.sources.map(({ id }, index) => [id, index]));
  const citations = allCitations(visit);
  return citations.flatMap((citation, index): readonly Violation[] => {
    const before = citations[index - 1];
    if (before === undefined || listOf(before) !== listOf(citation)) return [];
    if (compareCitations(before.value, citation.value, rank) <= 0) return [];
    const { source, passage = "" } = citation.value;
    const expected = "citations in the order of the sources and of their passages";
    return [violation(citation, "", expected, `${source} ${passage}`.trim())];
  });
}

function listOf({ path }: Located<unknown>): string {
  return path.slice(0, path.lastIndexOf("["));
}

function compareCitations(a: Citation<AnyIds>, b: Citation<AnyIds>, rank: ReadonlyMap<string, number>): number {
  const bySource = (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0);
  const [paragraphA, sentenceA] = passageNumbers(a.passage ?? "0.0");
  const [paragraphB, sentenceB] = passageNumbers(b.passage ?? "0.0");
  return bySource || paragraphA - paragraphB || sentenceA - sentenceB;
}
