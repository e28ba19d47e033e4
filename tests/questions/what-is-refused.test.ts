import { expect, test } from "vitest";
import { normalizeText } from "../../src/audit.js";
import {
  compareDates,
  dataset,
  findEvents,
  findFigures,
  formatDate,
  formatFigure,
  getEvent,
  search,
  statusOf,
  timeline,
  VisitError,
} from "../../src/index.js";
import { labelOf, wordFor } from "../../src/locales.js";
import { parseVisit, safeParseVisit } from "../../src/schema.js";
import { invalidVisits } from "../data/invalid-visits.js";
import { islandWith } from "../island.js";

/** What a call of untyped code is told, without the words: a program branches on the code, and words may change. */
function told(call: () => unknown): string {
  try {
    return `no error, but ${String(call())}`;
  } catch (error) {
    return error instanceof VisitError ? error.code : `another error: ${String(error)}`;
  }
}

test("Is an error known by its name?", () => {
  try {
    findEvents({ date: "soon" });
  } catch (error) {
    expect(String(error).startsWith(`${VisitError.name}: `) && VisitError.name === "VisitError").toBe(true);
  }
});

/** Anything, as untyped code passes it. */
const odd = (value: unknown): never => value as never;

test("What is a program told that asks for what cannot be?", () => {
  const calls = [
    () => findEvents(odd({ where: "ankara" })),
    () => findEvents(odd({ kind: "talks" })),
    () => findEvents({ date: "2025-02-30" }),
    () => findEvents({ date: "2025-07-30/2025-07-29" }),
    () => findEvents(odd("arrival")),
    () => findEvents({}, odd([1])),
    () => findFigures(odd({ value: "many" })),
    () => statusOf(odd("orzax-plant")),
    () => formatDate("29 July 2025"),
    () => formatFigure(odd({})),
    () => search(odd(5)),
    () => compareDates("2025-07-29", "yesterday"),
    () => timeline(odd(null)),
    () => labelOf(odd("arrival")),
    () => wordFor(odd("colours"), "red", odd("en")),
    () => normalizeText(odd(5)),
    () => parseVisit({}),
  ];
  expect(calls.map(told)).toMatchInlineSnapshot(`
    [
      "unknown-filter-key",
      "invalid-value",
      "invalid-date",
      "invalid-interval",
      "invalid-filter",
      "invalid-collection",
      "unknown-filter-key",
      "invalid-record",
      "invalid-date",
      "invalid-record",
      "invalid-value",
      "invalid-date",
      "invalid-collection",
      "invalid-record",
      "invalid-value",
      "invalid-value",
      "invalid-visit",
    ]
  `);
});

test("How is what is not known sorted?", () => {
  expect([compareDates(undefined, "2025"), compareDates("2025", undefined), compareDates("2025", "2025")]).toEqual([
    1, -1, 0,
  ]);
  const [first, second] = dataset.events;
  const undated = { ...second, id: "undated", date: "some day" };
  expect(timeline(odd([undated, first])).map(({ date }) => date)).toMatchInlineSnapshot(`
    [
      "2025-07-28",
      "some day",
    ]
  `);
});

/** The visit with a change of the first record of a collection. */
const changed = (collection: "events" | "figures" | "sources" | "places", fields: object): object => ({
  ...dataset,
  [collection]: dataset[collection].map((record, index) => (index === 0 ? { ...record, ...fields } : record)),
});

test("Which visits are refused, and by which rule?", () => {
  const visits: readonly unknown[] = [
    changed("events", { id: "signing" }),
    changed("events", { partOf: "guard-of-honour" }),
    changed("events", { place: "nowhere" }),
    changed("events", { date: "2025-13" }),
    changed("events", { supports: ["date"] }),
    changed("events", { citations: [] }),
    changed("events", { citations: [{ source: "qazinform-airport", passage: "99.9" }] }),
    changed("events", { citations: [{ source: "qazinform-airport", supports: ["speaker"] }] }),
    changed("figures", { value: Number.NaN }),
    changed("figures", { about: ["XX"] }),
    changed("sources", { url: "javascript:alert(1)" }),
    changed("places", { within: "kazakhstan" }),
    { ...dataset, events: undefined },
    { ...dataset, more: [] },
  ];
  const rules = visits.map((visit) => {
    const result = safeParseVisit(visit);
    return result.success ? "taken" : result.problems.map(({ rule, path }) => `${rule} ${path}`).join(", ");
  });
  expect(rules).toMatchInlineSnapshot(`
    [
      "ids-unique events[12].id, references-resolve events[1].partOf, references-resolve events[2].partOf, references-resolve gaps[0].records[0]",
      "no-cycles events[0].partOf",
      "references-resolve events[0].place",
      "dates-well-formed events[0].date",
      "undefined events[0].supports",
      "undefined events[0].citations",
      "citations-resolve events[0].citations[0].passage",
      "paths-resolve events[0].citations[0].supports[0]",
      "undefined figures[0].value",
      "codes-known figures[0].about[0], paths-resolve figures[0].citations[0].supports[1], paths-resolve figures[0].citations[1].supports[1], paths-resolve figures[0].citations[2].supports[1]",
      "undefined sources[0].url",
      "no-cycles places[0].within",
      "undefined events",
      "undefined more",
    ]
  `);
});

test("Which rules refuse a visit that breaks them, and which only advise?", () => {
  // A release is compared by this list: see that a visit of each rule is in it.
  const fates = Object.entries(invalidVisits).map(([rule, visits]) => {
    // A rule refuses all that break it, or none: the first tells which.
    for (const invalid of Object.values(visits)) {
      const visit = islandWith((draft) => {
        for (const change of invalid) if (typeof change === "function") change(draft);
      });
      const result = safeParseVisit(visit);
      // The other rules may tell of the visit too, and a new one may begin to.
      const names = (result.success ? result.advice : result.problems).map((problem) => problem.rule);
      if (names.includes(rule)) return { rule, fate: result.success ? "taken" : "refused" };
    }
    return { rule, fate: "unseen" };
  });
  const broken = (how: string): readonly string[] => fates.filter(({ fate }) => fate === how).map(({ rule }) => rule);
  expect(broken("taken")).toContain("sides-distinct");
  expect(broken("unseen")).toEqual([]);
  expect(broken("refused")).toEqual([
    "ids-unique",
    "references-resolve",
    "citations-resolve",
    "no-cycles",
    "dates-well-formed",
    "dates-in-order",
    "passages-contiguous",
    "codes-known",
    "paths-resolve",
  ]);
});

test("Which oddities does a visit of your own get away with?", () => {
  const visits = [
    changed("events", { summary: "They met.  Twice." }),
    changed("figures", { unit: "XYZ" }),
    changed("sources", { published: "1925-07-28" }),
  ];
  const advice = visits.map((visit) => {
    const result = safeParseVisit(visit);
    return result.success ? result.advice.map(({ rule }) => rule).join() : "refused";
  });
  expect(advice).toMatchSnapshot();
});

test("How many problems of a visit are told of?", () => {
  const events = dataset.events.flatMap((event) =>
    Array.from({ length: 50 }, (_, index) => ({ ...event, id: `${event.id}-${index}`, place: "nowhere" })),
  );
  const result = safeParseVisit({ ...dataset, events });
  expect(result.success ? 0 : result.problems.length).toMatchInlineSnapshot(`1000`);
});

test("Is an error, or a record, of one entry point that of the others?", () => {
  expect(told(() => parseVisit({}))).toBe("invalid-visit");
  expect(told(() => normalizeText(odd(5)))).toBe("invalid-value");
  expect(told(() => wordFor(odd("colours"), "red", odd("en")))).toBe("invalid-value");
  expect(parseVisit(dataset).events.map(({ id }) => getEvent(id))).toEqual(dataset.events);
});
