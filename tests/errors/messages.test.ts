import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { VisitError } from "../../src/index.js";

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;

const loose = api as unknown as Readonly<Record<string, Loose>>;

function said(name: string, ...args: readonly unknown[]): string {
  try {
    loose[name]?.(...args);
  } catch (error) {
    if (error instanceof VisitError) return `${error.code} – ${error.message}`;
    throw error;
  }
  return "nothing";
}

const FORMS = 'Dates are text such as "2025-07-29", "2025-07", "2025", "2025-01/2025-06" or "2025/..".';
const students = api.getFigure("kazakhstani-students-in-turkiye");

describe("every message says where, what was wrong, and what is near", () => {
  const cases: readonly (readonly [message: string, name: string, ...args: readonly unknown[]])[] = [
    ["invalid-filter – findEvents: expected a filter such as {}, found null.", "findEvents", null],
    [
      'unknown-filter-key – findStatements: there is no key "speker"; there are speaker, event, about, topic, source, passage, text, inferred. Did you mean "speaker"?',
      "findStatements",
      { speker: "x" },
    ],
    [
      'unknown-filter-key – findEvents: there is no key "plce"; there are on, between, match, participant, organization, place, kind, partOf, topic, source, passage, text, inferred. Did you mean "place"?',
      "findEvents",
      { plce: "x" },
    ],
    [
      'unknown-filter-key – findParticipants: there is no key "contry"; there are country, organization, event, source, passage, text, inferred. Did you mean "country"?',
      "findParticipants",
      { contry: "x" },
    ],
    [
      "invalid-value – findEvents({ kind }): expected text, found an object.",
      "findEvents",
      { kind: { any: ["signing"] } },
    ],
    ["invalid-value – findEvents({ kind }): expected text, found 5.", "findEvents", { kind: 5 }],
    ["invalid-value – findEvents({ place }): expected text, found true.", "findEvents", { place: [true] }],
    ["invalid-value – findEvents({ source }): expected text, found undefined.", "findEvents", { source: [undefined] }],
    [
      "invalid-value – findFigures({ hedged }): expected true or false, found a symbol.",
      "findFigures",
      { hedged: Symbol("yes") },
    ],
    [
      "invalid-value – findAgreements({ expected }): expected true or false, found 1.",
      "findAgreements",
      { expected: 1 },
    ],
    [
      "invalid-value – findEvents({ text }): expected text, found a function.",
      "findEvents",
      { text: (): string => "signing" },
    ],
    [
      "invalid-filter – findEvents({ passage }): a passage is counted within a source: give both.",
      "findEvents",
      { passage: "1.1" },
    ],
    ...["8", "8.", ".1", "8.1.1", "x8.1", "8.1x", "8,1", ""].map(
      (passage) =>
        [
          `invalid-value – findEvents({ passage }): "${passage}" is no passage; "8.1" is paragraph 8, sentence 1.`,
          "findEvents",
          { passage, source: "qazinform-award" },
        ] as const,
    ),
    ["nothing", "findEvents", { passage: "28.10", source: "qazinform-award" }],
    [
      'invalid-value – findFigures({ modality }): "targets" is none of reported forecast target plan. Did you mean "target"?',
      "findFigures",
      { modality: "targets" },
    ],
    [
      'invalid-value – findFigures({ comparator }): "=>" is none of = ~ > >= < <=.',
      "findFigures",
      { comparator: ["~", "=>"] },
    ],
    [
      'invalid-value – findAgreements({ status }): "signd" is none of planned announced decided signed in-force under-construction commissioned opened. Did you mean "signed"?',
      "findAgreements",
      { status: { all: ["signd"] } },
    ],
    ["nothing", "findAgreements", { status: "opened" }],
    [`invalid-date – findEvents({ on }): a Date is not a date. ${FORMS}`, "findEvents", { on: new Date(0) }],
    [`invalid-date – findEvents({ on }): 2025 is not a date. ${FORMS}`, "findEvents", { on: 2025 }],
    [`invalid-date – findEvents({ on }): "soon" is not a date. ${FORMS}`, "findEvents", { on: "soon" }],
    [
      `invalid-date – findEvents({ on }): "2025-7-29" is not a date. ${FORMS} Did you mean "2025-07-29"?`,
      "findEvents",
      { on: "2025-7-29" },
    ],
    [
      'invalid-date – findEvents({ on }): there is no such date as "2025-02-30". Did you mean "2025-02-28"?',
      "findEvents",
      { on: "2025-02-30" },
    ],
    [
      'invalid-interval – findEvents({ on }): the interval "2026/2025" ends before it begins. Did you mean "2025/2026"?',
      "findEvents",
      { on: "2026/2025" },
    ],
    [
      'invalid-interval – findEvents({ between }): expected two dates such as ["2025-07-28", "2025-07-29"], found an array.',
      "findEvents",
      { between: ["2025"] },
    ],
    [
      'invalid-interval – findEvents({ between }): expected two dates such as ["2025-07-28", "2025-07-29"], found a Date.',
      "findEvents",
      { between: new Date(0) },
    ],
    [
      'invalid-interval – findEvents({ between }): the interval "2025-08/2025-07" ends before it begins. Did you mean "2025-07/2025-08"?',
      "findEvents",
      { between: ["2025-08", "2025-07"] },
    ],
    [
      'invalid-value – findEvents({ match }): "posible" is none of certain possible. Did you mean "possible"?',
      "findEvents",
      { match: "posible" },
    ],
    [
      'invalid-value – findEvents({ match }): "certian" is none of certain possible. Did you mean "certain"?',
      "findEvents",
      { match: "certian" },
    ],
    [
      "invalid-value – findFigures({ period }): 5 is none of certain possible.",
      "findFigures",
      { period: "2025", match: 5 },
    ],
    [
      "invalid-value – findFigures({ between }): null is none of certain possible.",
      "findFigures",
      { between: "2025", match: null },
    ],
    [
      "invalid-collection – findEvents: expected an array of records or an object with events, found an object.",
      "findEvents",
      {},
      { event: [] },
    ],
    [
      'invalid-collection – getPlace: expected an array of records or an object with places, found "places".',
      "getPlace",
      "ankara",
      "places",
    ],
    [
      'invalid-collection – citationUrl: the sources have none with the id "mail".',
      "citationUrl",
      { source: "mail", passage: "1.1" },
    ],
    [
      "invalid-collection – citationsOf: the sources have none with the id undefined.",
      "citationsOf",
      { citations: [{}] },
    ],
    [
      "invalid-collection – witnessesOf: the sources have none with the id undefined.",
      "witnessesOf",
      { citations: [{}] },
    ],
    ["invalid-value – recordsCiting({ source }): expected text, found 5.", "recordsCiting", { source: 5 }],
    [
      'invalid-value – recordsCiting({ passage }): "8" is no passage; "8.1" is paragraph 8, sentence 1.',
      "recordsCiting",
      { source: "x", passage: "8" },
    ],
    ["invalid-record – referencesTo: expected a record, found 5.", "referencesTo", 5],
    ["invalid-value – search: expected text, found null.", "search", null],
    ["invalid-collection – search: expected a visit or some of its collections, found an array.", "search", "x", []],
    [
      "invalid-collection – referencesTo: expected a visit or some of its collections, found 5.",
      "referencesTo",
      { id: "x" },
      5,
    ],
    ['invalid-value – holds: "≥" is none of = ~ > >= < <=.', "holds", students, "≥", 5],
    ["invalid-value – holds: NaN is no number to compare with.", "holds", students, ">", Number.NaN],
    ["invalid-value – holds: Infinity is no number to compare with.", "holds", students, ">", Number.POSITIVE_INFINITY],
    [`invalid-date – statusOf: "soon" is not a date. ${FORMS}`, "statusOf", api.agreements[0], "soon"],
    [`invalid-date – compareDates: "soon" is not a date. ${FORMS}`, "compareDates", "soon", "2025"],
    [`invalid-date – compareDates: "late" is not a date. ${FORMS}`, "compareDates", "2025", "late"],
    [`invalid-date – isBefore: "soon" is not a date. ${FORMS}`, "isBefore", "soon", "2025"],
    [`invalid-date – isBefore: "late" is not a date. ${FORMS}`, "isBefore", "2025", "late"],
    [`invalid-date – daysOf: "soon" is not a date. ${FORMS}`, "daysOf", "soon"],
    [`invalid-date – daysOf: "x2025-7-29" is not a date. ${FORMS}`, "daysOf", "x2025-7-29"],
    [`invalid-date – formatPeriod: "soon" is not a date. ${FORMS}`, "formatPeriod", "soon"],
    ['invalid-value – formatPeriod: "x" is no locale; "en", "en-GB", "tr" and "kk" are.', "formatPeriod", "2025", "x"],
    ['invalid-value – formatFigure: 5 is no locale; "en", "en-GB", "tr" and "kk" are.', "formatFigure", students, 5],
  ];

  test.each(cases.map(([message, name, ...args]) => ({ message, name, args })))(
    "$message",
    ({ message, name, args }) => {
      expect(said(name, ...args)).toBe(message);
    },
  );

  test("a long value is cut after sixty characters", () => {
    const sixty = "x".repeat(60);
    expect(said("daysOf", sixty)).toBe(`invalid-date – daysOf: "${sixty}" is not a date. ${FORMS}`);
    expect(said("daysOf", `${sixty}y`)).toBe(`invalid-date – daysOf: "${sixty}…" is not a date. ${FORMS}`);
  });
});

describe("every helper that takes a collection names itself", () => {
  const taking: readonly (readonly [name: string, collection: string, ...args: readonly unknown[]])[] = [
    ["eventsAfter", "events", api.events[0]],
    ["eventsBefore", "events", api.events[0]],
    ["eventsWith", "events", { id: "x" }],
    ["findAgreements", "agreements", {}],
    ["findEvents", "events", {}],
    ["findFigures", "figures", {}],
    ["findParticipants", "participants", {}],
    ["findStatements", "statements", {}],
    ["getAgreement", "agreements", "x"],
    ["getDiscrepancy", "discrepancies", "x"],
    ["getEvent", "events", "x"],
    ["getFigure", "figures", "x"],
    ["getGap", "gaps", "x"],
    ["getOrganization", "organizations", "x"],
    ["getParticipant", "participants", "x"],
    ["getPlace", "places", "x"],
    ["getSource", "sources", "x"],
    ["getStatement", "statements", "x"],
    ["getTopic", "topics", "x"],
    ["citationUrl", "sources", { source: "x" }],
    ["citationsOf", "sources", { citations: [] }],
    ["discrepanciesOf", "discrepancies", { id: "x" }],
    ["organizationsIn", "organizations", api.events[0]],
    ["participantsIn", "participants", api.events[0]],
    ["placesOf", "places", api.events[0]],
    ["signatoriesOf", "participants", api.agreements[0]],
    ["timeline", "events"],
    ["topicsOf", "topics", api.events[0]],
    ["witnessesOf", "sources", { citations: [] }],
  ];

  test.each(taking.map(([name, collection, ...args]) => ({ name, collection, args })))(
    "$name",
    ({ name, collection, args }) => {
      const expected = `expected an array of records or an object with ${collection}, found false.`;
      expect(said(name, ...args, false)).toBe(`invalid-collection – ${name}: ${expected}`);
    },
  );
});

describe("every helper that takes a record names itself, and says how to get one by its id", () => {
  test.each([
    ...["boundsOf", "citationUrl", "citationsOf", "eventsAfter", "eventsBefore", "eventsWith", "formatFigure"],
    ...["discrepanciesOf", "groupsIn", "holds", "organizationsIn", "participantsIn", "placesOf"],
    ...["signatoriesOf", "statusOf", "topicsOf", "witnessesOf"],
  ])("%s", (name) => {
    const problem = `invalid-record – ${name}: expected a record, found`;
    expect(said(name, "signing")).toBe(`${problem} "signing". Get its record first.`);
    expect(said(name, null)).toBe(`${problem} null.`);
    expect(said(name, 5)).toBe(`${problem} 5.`);
  });
});

describe("every helper that filters names itself where a collection holds what is no record", () => {
  test.each([
    ["findAgreements", { kind: "treaty" }],
    ["findEvents", { on: "2025" }],
    ["findFigures", { period: "2025" }],
    ["findParticipants", { country: "KZ" }],
    ["findStatements", { speaker: "x" }],
  ])("%s", (name, filter) => {
    expect(said(name, filter, [null])).toMatch(
      new RegExp(`^invalid-record – ${name}: something passed to it is not of its type: Cannot .+\\.$`),
    );
  });

  test("and lets an error of the caller's own pass", () => {
    const own = new TypeError("mine");
    const record = {
      get date(): string {
        throw own;
      },
    };
    expect(() => loose["findEvents"]?.({ on: "2025" }, [record])).toThrow(own);
  });
});

test("a helper called with an index says that it was a callback", () => {
  const hint = "Call it with one argument: (x) => getEvent(x).";
  expect(said("getEvent", "x", 0)).toBe(
    `invalid-collection – getEvent: expected an array of records or an object with events, found 0. ${hint}`,
  );
});

test("a comparator and a modality that are none are not put into words", () => {
  expect(said("formatFigure", { ...students, comparator: "≥" })).toBe(
    'invalid-record – formatFigure: "≥" is none of = ~ > >= < <=.',
  );
  expect(said("formatFigure", { ...students, modality: "plann" })).toBe(
    'invalid-record – formatFigure: "plann" is none of reported forecast target plan. Did you mean "plan"?',
  );
  expect(said("formatFigure", { ...students, modality: "toString" })).toMatch(/"toString" is none of reported/);
});

test("a VisitError carries what went wrong, and no nearest choice where there is none", () => {
  const details = { where: "here", value: 5 };
  const error = new VisitError("invalid-value", "It is five.", details);
  expect({ ...error }).toEqual({ name: "VisitError", code: "invalid-value", ...details });
  expect(Object.keys(error)).not.toContain("nearest");
  expect(error).not.toHaveProperty("cause");
  expect(error.message).toBe("here: It is five.");
  const near = new VisitError("invalid-value", "It is five.", { ...details, nearest: "six" });
  expect({ ...near }).toEqual({ name: "VisitError", code: "invalid-value", ...details, nearest: "six" });
  expect(near.message).toBe('here: It is five. Did you mean "six"?');
});
