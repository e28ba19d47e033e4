import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { withTypeCheck } from "../../src/errors/arguments.js";
import { describeValue, messageOf } from "../../src/errors/describe-value.js";
import * as api from "../../src/index.js";
import { VisitError } from "../../src/index.js";
import { tr } from "../../src/locales/tr.js";
import { labelOf, translationOf, wordFor } from "../../src/locales.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;

// The one name under which all helpers take anything.
const loose = { ...api, labelOf, translationOf, wordFor } as unknown as Readonly<Record<string, Loose>>;

const FORMS = 'Dates are text such as "2025-07-29", "2025-07", "2025", "2025-01/2025-06" or "2025/..".';
const [students] = api.findFigures({ measure: "students" });

/** One of each kind; the tests of each helper have the codes and values. */
const cases: readonly (readonly [message: string, name: string, ...args: readonly unknown[]])[] = [
  ["invalid-filter – findEvents: expected a filter such as {}, found null.", "findEvents", null],
  [
    'unknown-filter-key – findEvents: Unknown key "plce". Valid keys: date, overlaps, participant, organization, role, place, status, kind, partOf, topic, source, text, accordingTo, inferred. Did you mean "place"?',
    "findEvents",
    { plce: "x" },
  ],
  [
    'unknown-filter-key – findStatements: Unknown key "colour". Valid keys: speaker, event, about, topic, source, text, accordingTo, inferred.',
    "findStatements",
    { colour: "x" },
  ],
  ["invalid-value – findEvents({ kind }): expected text, found an object.", "findEvents", { kind: { any: ["award"] } }],
  ["invalid-value – findEvents({ place }): expected text, found true.", "findEvents", { place: [true] }],
  ["invalid-value – findEvents({ text }): expected text, found a function.", "findEvents", { text: [() => "signing"] }],
  [
    "invalid-value – findAgreements({ expected }): expected true or false, found Symbol(yes).",
    "findAgreements",
    { expected: Symbol("yes") },
  ],
  [
    'invalid-value – findFigures({ modality }): "targets" is not one of: reported, forecast, target, plan. Did you mean "target"?',
    "findFigures",
    { modality: "targets" },
  ],
  [
    'invalid-value – findEvents({ kind }): "banquet" is not one of: arrival, ceremony, talk, site-visit, council-meeting, signing, press-conference, award.',
    "findEvents",
    { kind: "banquet" },
  ],
  [`invalid-date – findEvents({ date }): a Date is not a date. ${FORMS}`, "findEvents", { date: new Date(0) }],
  [
    `invalid-date – findEvents({ date }): "2025-7-29" is not a date. ${FORMS} Did you mean "2025-07-29"?`,
    "findEvents",
    { date: "2025-7-29" },
  ],
  [
    'invalid-date – dateBounds: there is no such date as "2025-02-30". Did you mean "2025-02-28"?',
    "dateBounds",
    "2025-02-30",
  ],
  [
    'invalid-interval – findFigures({ period }): the interval "2026/2025" ends before it begins. Did you mean "2025/2026"?',
    "findFigures",
    { period: "2026/2025" },
  ],
  [`invalid-date – compareDates: "late" is not a date. ${FORMS}`, "compareDates", "2025", "late"],
  [`invalid-date – statusOf: "soon" is not a date. ${FORMS}`, "statusOf", api.agreements[0], "soon"],
  [`invalid-date – orderOf: "x2025-7-29" is not a date. ${FORMS}`, "orderOf", "2025", "x2025-7-29"],
  [`invalid-date – formatDate: 5 is not a date. ${FORMS}`, "formatDate", 5],
  [
    "invalid-collection – search: expected a visit or some of its collections, found an array.",
    "search",
    "x",
    { from: [] },
  ],
  ["invalid-collection – search: expected a visit or some of its collections, found 5.", "search", "x", { from: 5 }],
  [
    'unknown-filter-key – search: Unknown option "fron". Valid options: in, limit, from, locale. Did you mean "from"?',
    "search",
    "x",
    { fron: {} },
  ],
  ["invalid-filter – search: expected options such as { limit: 10 }, found null.", "search", "x", null],
  ["invalid-value – search(…, { limit }): expected a whole number from 0, found -1.", "search", "x", { limit: -1 }],
  [
    'invalid-value – search(…, { in }): "event" is not one of: participants, organizations, places, topics, events, agreements, figures, statements, discrepancies, gaps, sources. Did you mean "events"?',
    "search",
    "x",
    { in: "event" },
  ],
  [
    'invalid-value – recordsCiting({ passage }): "8" is not a passage; "8.1" is paragraph 8, sentence 1.',
    "recordsCiting",
    { source: "x", passage: "8" },
  ],
  ['invalid-value – holds: "≥" is not one of: =, ~, >, >=, <, <=.', "holds", students, "≥", 5],
  ["invalid-value – holds: NaN is not a number to compare with.", "holds", students, ">", Number.NaN],
  ['invalid-value – formatDate: "x" is not a locale. Examples: "en", "en-GB", "tr", "ru".', "formatDate", "2025", "x"],
  ["invalid-record – orderOf: expected an event or a date, found 10n.", "orderOf", 10n, "2025"],
  [
    "invalid-record – findEvents: expected records with an id, found null.",
    "findEvents",
    {},
    [...api.events.slice(0, 1), null],
  ],
  ["invalid-record – labelOf: expected a record, found an object.", "labelOf", {}],
  [
    'invalid-filter – formatDate: expected options such as { locale: "tr" }, found a Date. It must be a plain object.',
    "formatDate",
    "2025",
    new Date(0),
  ],
  ['invalid-record – boundsOf: expected a number in value, found "5".', "boundsOf", { ...students, value: "5" }],
  ['invalid-record – boundsOf: "≥" is not one of: =, ~, >, >=, <, <=.', "boundsOf", { ...students, comparator: "≥" }],
  [
    'invalid-value – findFigures({ modality }): "target%E2%80%8B" is not one of: reported, forecast, target, plan. Did you mean "target"?',
    "findFigures",
    { modality: "target\u200b" },
  ],
  [
    'invalid-value – holds: "\\u0000%C2%A0%C2%AD\\n" is not one of: =, ~, >, >=, <, <=.',
    "holds",
    students,
    "\0\u00a0\u00ad\n",
    5,
  ],
];

test.each(cases.map(([message, name, ...args]) => ({ message, name, args })))("$message", ({ message, name, args }) => {
  const error = caught(() => loose[name]?.(...args));
  expect(`${error.code} – ${error.message}`).toBe(message);
});

test("twelve words that might have been meant are listed, of more their number is told", () => {
  const said = (count: number): string => {
    const topics = Array.from({ length: count - 1 }, (_, index) => `t${index}`);
    return caught(() => loose["citationsOf"]?.({ id: "x", topics, citations: [] }, "x", island)).message;
  };
  const twelve = ["topics", ...Array.from({ length: 11 }, (_, index) => `topics.t${index}`)].join(", ");
  expect(said(12)).toBe(`citationsOf: "x" is not one of: ${twelve}.`);
  expect(said(13)).toBe('citationsOf: "x" is not one of the 13 words in use.');
});

test("a long value is cut after eighty characters", () => {
  const eighty = "x".repeat(80);
  expect(caught(() => api.dateBounds(eighty)).message).toBe(`dateBounds: "${eighty}" is not a date. ${FORMS}`);
  expect(caught(() => loose["formatDate"]?.(10n ** 200n)).message).toContain(`: ${10n ** 79n}… is not a date.`);
  expect(caught(() => api.dateBounds(`${eighty}y`)).message).toBe(`dateBounds: "${eighty}…" is not a date. ${FORMS}`);
});

describe("every helper that takes a record names itself, and says how to get one by its id", () => {
  test.each([
    ...["attendanceOf", "boundsOf", "citationsOf", "discrepanciesOf", "eventsAfter", "eventsBefore", "eventsWith"],
    ...["formatFigure", "gapsOf", "holds", "statusOf", "witnessesOf"],
  ])("%s", (name) => {
    const said = (value: unknown): string => caught(() => loose[name]?.(value)).message;
    expect(said("signing")).toBe(`${name}: expected a record, found "signing". Get its record first.`);
    expect(said(null)).toBe(`${name}: expected a record, found null.`);
    expect(said(5)).toBe(`${name}: expected a record, found 5.`);
    expect(caught(() => loose[name]?.(null))).toMatchObject({ code: "invalid-record", where: name, value: null });
  });

  test.each([
    ...["accordingTo", "attendanceOf", "boundsOf", "citationsOf", "discrepanciesOf", "eventsAfter", "eventsBefore"],
    ...["eventsWith", "formatFigure", "gapsOf", "holds", "referencesTo", "statusOf", "witnessesOf"],
  ])("%s takes nothing that only holds a record, or is one of a class", (name) => {
    const record = name === "eventsWith" ? api.getParticipant("hakan-fidan") : api.getEvent("signing");
    class Own {}
    const held = [Promise.resolve(record), [record], new Set([record]), new Map(Object.entries(record)), new Date()];
    for (const one of [...held, new URLSearchParams("id=signing"), Object.assign(new Own(), record)])
      expect(caught(() => loose[name]?.(one, "hurriyet-council"))).toMatchObject({
        code: "invalid-record",
        value: one,
      });
  });

  test.each(["attendanceOf", "discrepanciesOf", "eventsAfter", "eventsBefore", "eventsWith", "gapsOf", "referencesTo"])(
    "%s takes no record without an id",
    (name) => {
      expect(caught(() => loose[name]?.({})).message).toBe(
        `${name}: expected a record, found an object. It has no id.`,
      );
      expect(caught(() => loose[name]?.({ id: 5 }))).toMatchObject({ code: "invalid-record" });
    },
  );

  test("but referencesTo, which takes an id as well", () => {
    expect(caught(() => loose["referencesTo"]?.(5)).message).toBe("referencesTo: expected a record, found 5.");
    expect(api.referencesTo("signing")).toEqual(api.referencesTo({ id: "signing" }));
  });
});

describe("what is wrong is told under the name of the helper, and of the key or option", () => {
  const wrong: readonly (readonly [where: string, name: string, ...args: readonly unknown[]])[] = [
    ["findEvents({ accordingTo })", "findEvents", { accordingTo: 5 }],
    ["findEvents({ participant })", "findEvents", { role: "host", participant: 5 }],
    ["findEvents({ organization })", "findEvents", { role: "host", organization: 5 }],
    ["boundsOf", "boundsOf", { ...students, value: "5" }],
    ["holds", "holds", { ...students, value: "5" }, ">", 5],
    ["holds", "holds", students, ">", { ...students, value: "5" }],
    ["formatDate", "formatDate", "2025", { lokale: "tr" }],
    ["formatDate", "formatDate", "2025", { locale: true }],
    ["formatFigure", "formatFigure", { ...students, value: "5" }],
    ["formatFigure", "formatFigure", students, { lokale: "tr" }],
    ["formatFigure", "formatFigure", students, { locale: true }],
    ["labelOf", "labelOf", {}],
    ["labelOf", "labelOf", students, "tr"],
    ["labelOf", "labelOf", 5],
    ["translationOf", "translationOf", {}],
    ["translationOf", "translationOf", 5],
    ["translationOf", "translationOf", students, { language: "tr", texts: {} }],
    ["wordFor", "wordFor", "colours", "red", tr],
    ["wordFor", "wordFor", "stage", 5, tr],
    ["wordFor", "wordFor", "stage", "signed", { language: "tr", words: {} }],
    ["orderOf", "orderOf", { id: "x", date: "soon" }, "2025"],
    ["orderOf", "orderOf", { id: "x", date: "2025", until: "soon" }, "2025"],
    ["recordsCiting({ source })", "recordsCiting", { source: 5 }],
    ["recordsCiting", "recordsCiting", { source: "x" }, { events: 5 }],
    ["search(…, { locale })", "search", "x", { locale: 5 }],
  ];

  test.each(wrong.map(([where, name, ...args]) => ({ where, name, args })))("$where", ({ where, name, args }) => {
    const error = caught(() => loose[name]?.(...args));
    expect(error).toMatchObject({ where });
    expect(error.message).toMatch(`${where}: `);
  });
});

describe("what is not of its type is told with the helper's name and the cause", () => {
  const odd: readonly (readonly [name: string, ...args: readonly unknown[]])[] = [
    ["attendanceOf", { id: "x", participants: 5 }],
    ["citationsOf", {}],
    ["discrepanciesOf", { id: "x", citations: 5 }],
    ["eventsAfter", { id: "x", after: 5, date: 5 }, island],
    ["eventsWith", { id: "x" }, [{ id: "y", participants: 5 }]],
    ["findAgreements", { expected: true }, [{ id: "x", milestones: 5 }]],
    ["findEvents", { topic: "x" }, [{ id: "x", topics: 5 }, null]],
    ["findFigures", { period: "2025" }, [{ id: "x" }, null]],
    ["findParticipants", { organization: "x" }, [{ id: "x", roles: 5 }]],
    ["findStatements", { source: "x" }, [{ id: "x" }]],
    [
      "formatFigure",
      { unit: 5, value: 5, comparator: "=", modality: "reported", id: 5, hedged: Symbol("x"), toString: 5 },
    ],
    ["getEvent", "x", [{ id: "y" }, null]],
    ["recordsCiting", { source: "daily" }, { events: [null] }],
    ["search", "salt", { from: { participants: [null] } }],
    ["statusOf", {}],
    [
      "timeline",
      [
        { id: "x", date: {} },
        { id: "y", date: 5 },
      ],
    ],
    ["witnessesOf", {}],
  ];

  test.each(odd.map(([name, ...args]) => ({ name, args })))("$name", ({ name, args }) => {
    const error = caught(() => loose[name]?.(...args));
    expect(error).toMatchObject({ code: "invalid-record", where: name });
    expect(error.cause).toBeInstanceOf(TypeError);
    // What the engine says is the cause: each engine says it otherwise.
    expect(error.message).toBe(`${name}: something in the argument is missing, or cannot be read.`);
  });
});

describe("what the caller's own getter throws", () => {
  const throwing = (key: string, error: Error): never =>
    Object.defineProperty({ id: "x" }, key, {
      enumerable: true,
      get: (): never => {
        throw error;
      },
    }) as never; // it stands for whatever is asked for

  test("comes through as it is", () => {
    const own = new Error("not yet loaded");
    const filter = {
      get kind(): never {
        throw own;
      },
    };
    expect(() => api.findEvents(filter)).toThrow(own);
    expect(() => api.findEvents<api.VisitEvent<api.AnyIds>>({ kind: "x" }, [throwing("kind", own)])).toThrow(own);
    expect(() => api.statusOf(throwing("milestones", own))).toThrow(own);
    expect(() => api.search("salt", { from: { events: [throwing("title", own)] } })).toThrow(own);
  });

  test("comes as the cause if it is a TypeError or a RangeError, which cannot be told from a malformed argument", () => {
    const firefox = Object.assign(new Error("too much recursion"), { name: "InternalError" });
    const ofOtherRealms: readonly Error[] = runInNewContext('[new TypeError("mine"), new RangeError("mine")]');
    for (const own of [new TypeError("mine"), new RangeError("mine"), ...ofOtherRealms, firefox]) {
      const calls = [
        () => api.findEvents<api.VisitEvent<api.AnyIds>>({ kind: "x" }, [throwing("kind", own)]),
        () => api.timeline([throwing("date", own)]),
        () => api.statusOf(throwing("milestones", own)),
      ];
      for (const call of calls) expect(caught(call)).toMatchObject({ code: "invalid-record", cause: own });
    }
  });
});

test("search tells what is no text, and what is no collection, under its own name", () => {
  expect(caught(() => api.search(5 as never)).message).toBe("search: expected text, found 5.");
  const from = { places: 5 };
  expect(caught(() => api.search("x", { from: from as never })).message).toBe(
    "search: expected an array of places, found 5.",
  );
});

test("a revoked proxy is described as an object, and so is an error that is one", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect([describeValue(proxy), messageOf(proxy)]).toEqual(["an object", "an object"]);
  const asking = (): void => {
    throw proxy;
  };
  expect(caught(() => withTypeCheck("here", 5, asking))).toMatchObject({ code: "invalid-record", where: "here" });
});

test("a VisitError carries what went wrong, and no nearest choice where there is none", () => {
  const details = { where: "here", value: 5 };
  const error = new VisitError("invalid-value", "It is five.", details);
  expect({ ...error }).toStrictEqual({ name: "VisitError", code: "invalid-value", where: "here" });
  // It may be a whole visit, which a console would show with the error.
  expect(error.value).toBe(5);
  expect(Object.keys(error)).not.toContain("nearest");
  expect(error).not.toHaveProperty("cause");
  expect(error.message).toBe("here: It is five.");
  const problems = [{ path: "", expected: "a visit", found: "5" }];
  const near = new VisitError("invalid-value", "It is five.", { ...details, nearest: "six", problems });
  expect({ ...near }).toStrictEqual({
    name: "VisitError",
    code: "invalid-value",
    where: "here",
    nearest: "six",
    problems,
  });
  expect(near.message).toBe('here: It is five. Did you mean "six"?');
});
