import {
  type CollectionName,
  dateBounds,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  type Visit,
} from "../../../src/index.js";

type Test = (record: never) => boolean;

/** What is asked of a record so that it belongs to a date: as code, and as a function. */
export interface DayTest {
  readonly code: string;
  /** The constants that the code needs, and the names that these import. */
  readonly setup: readonly Setup[];
  readonly imports: readonly string[];
  readonly passes: Test;
}

interface Setup {
  readonly code: string;
  readonly imports: readonly string[];
}

type One<K extends CollectionName> = Visit[K][number];

let last: { readonly date: string; readonly tests: Partial<Record<CollectionName, DayTest>> } | undefined;

/**
 * How the collections without a date of their own belong to a date: a figure or a statement by its event; a person, a
 * place, an organisation or a topic by an event of that date; a question by a record that it is about; a page by when it
 * was published.
 *
 * @throws VisitError for a malformed date
 */
export function dayTests(date: string): Partial<Record<CollectionName, DayTest>> {
  // The same date is asked for with every choice of every other filter.
  if (last?.date !== date) last = { date, tests: testsOf(date as `${number}`) };
  return last.tests;
}

function testsOf(date: `${number}`): Partial<Record<CollectionName, DayTest>> {
  const text = JSON.stringify(date);
  const { first = "", last = "~" } = dateBounds(date);
  const onTheDay = new Set<unknown>(findEvents({ date }).map(({ id }) => id));
  const onDay: Setup = {
    code: `const onTheDay = new Set<unknown>(findEvents({ date: ${text} }).map(({ id }) => id));`,
    imports: ["findEvents"],
  };
  const isFigureOfTheDay = ({ statedAt, event }: One<"figures">): boolean => onTheDay.has(statedAt ?? event);
  const isStatementOfTheDay = ({ event }: One<"statements">): boolean => onTheDay.has(event);
  const ofTheDay = new Set<unknown>([
    ...onTheDay,
    ...[
      ...findAgreements({ date }),
      ...findFigures({}).filter(isFigureOfTheDay),
      ...findStatements({}).filter(isStatementOfTheDay),
    ].map(({ id }) => id),
  ]);
  const ofDay: Setup = {
    code: [
      "const ofTheDay = new Set<unknown>([",
      "  ...onTheDay,",
      "  ...[",
      `    ...findAgreements({ date: ${text} }),`,
      "    ...figures.filter(({ statedAt, event }) => onTheDay.has(statedAt ?? event)),",
      "    ...statements.filter(({ event }) => onTheDay.has(event)),",
      "  ].map(({ id }) => id),",
      "]);",
    ].join("\n"),
    imports: ["findAgreements", "figures", "statements"],
  };
  const byEvents = (key: "participant" | "organization" | "place" | "topic"): DayTest => ({
    code: `({ id }) => findEvents({ date: ${text}, ${key}: id }).length > 0`,
    setup: [],
    imports: ["findEvents"],
    passes: remembered(({ id }: { readonly id: never }) => findEvents({ date, [key]: id }).length > 0),
  });
  return {
    participants: byEvents("participant"),
    organizations: byEvents("organization"),
    places: byEvents("place"),
    topics: byEvents("topic"),
    figures: {
      code: "({ statedAt, event }) => onTheDay.has(statedAt ?? event)",
      setup: [onDay],
      imports: [],
      passes: isFigureOfTheDay,
    },
    statements: {
      code: "({ event }) => onTheDay.has(event)",
      setup: [onDay],
      imports: [],
      passes: isStatementOfTheDay,
    },
    discrepancies: {
      code: "({ sides }) => sides.some(({ records }) => records.some((id) => ofTheDay.has(id)))",
      setup: [onDay, ofDay],
      imports: [],
      passes: ({ sides }: One<"discrepancies">) => sides.some(({ records }) => records.some((id) => ofTheDay.has(id))),
    },
    gaps: {
      code: "({ records = [] }) => records.some((id) => ofTheDay.has(id))",
      setup: [onDay, ofDay],
      imports: [],
      passes: ({ records = [] }: One<"gaps">) => records.some((id) => ofTheDay.has(id)),
    },
    sources: {
      code: '({ published }) => (dateBounds(published)?.first ?? "") >= first && (dateBounds(published)?.last ?? "~") <= last',
      setup: [{ code: `const { first = "", last = "~" } = dateBounds(${text});`, imports: ["dateBounds"] }],
      imports: ["dateBounds"],
      passes: remembered(({ published }: One<"sources">) => {
        const own = dateBounds(published);
        return (own?.first ?? "") >= first && (own?.last ?? "~") <= last;
      }),
    },
  };
}

/** A test that answers only once for each record: it is asked with every choice of every other filter. */
function remembered<R>(test: (record: R) => boolean): (record: R) => boolean {
  const known = new Map<R, boolean>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const passes = test(record);
    known.set(record, passes);
    return passes;
  };
}
