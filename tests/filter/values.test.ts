import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { caught } from "../caught.js";

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;

const loose = api as unknown as Readonly<Record<string, Loose>>; // the one name under which all helpers take anything
const finders = ["findEvents", "findParticipants", "findAgreements", "findFigures", "findStatements"] as const;

describe.each(finders)("%s", (name) => {
  const find: Loose = (...args) => loose[name]?.(...args);

  test.each([undefined, null, 1, "text", true, [], [{}], () => ({}), Symbol("filter"), new Date(0)])(
    "a filter that is not a plain object: %s",
    (filter) => {
      const error = caught(() => find(filter));
      expect(error).toMatchObject({ code: "invalid-filter", where: name, value: filter });
      expect(error.message.endsWith("It must be a plain object.")).toBe(filter instanceof Date);
    },
  );

  test.each([
    new Map([["text", "talk"]]),
    new URLSearchParams("text=talk"),
    new FormData(),
    new Set(["talk"]),
    Promise.resolve({}),
    new Error("talk"),
    /talk/,
    new Uint8Array(1),
    new (class {
      readonly text = "talk";
    })(),
    Object.create({ text: "talk" }),
    Object.create(Object.create(null, { text: { value: "talk", enumerable: true } })),
  ])("a filter whose keys would not be seen, and which would find everything: %s", (filter) => {
    expect(caught(() => find(filter)).message).toBe(
      `${name}: expected a filter such as {}, found an object. It must be a plain object.`,
    );
  });

  test("a plain object of another realm, and one without a prototype", () => {
    const found = find({ text: "president" });
    expect(find(runInNewContext(`({ text: "president" })`))).toEqual(found);
    expect(find(Object.assign(Object.create(null), { text: "president" }))).toEqual(found);
  });

  test.each(["__proto__", "constructor", "toString", ""])("a key that every object has: %s", (key) => {
    const filter = Object.defineProperty({}, key, { value: "x", enumerable: true });
    expect(caught(() => find(filter))).toMatchObject({ code: "unknown-filter-key", value: key });
  });

  test.each([
    ...[1, Number.NaN, true, Symbol("source"), { any: [] }, { all: "qazinform-award" }, { all: [], any: [] }],
    ...[[1], [null], [undefined], { all: [{}] }, new Array(3)],
  ])("a value that is not text, nor a list of texts: %s", (value) => {
    expect(caught(() => find({ source: value }))).toMatchObject({
      code: "invalid-value",
      where: `${name}({ source })`,
    });
  });

  test("a mistake shows whatever the records are", () => {
    const records = { events: [], participants: [], agreements: [], figures: [], statements: [] };
    expect(caught(() => find({ source: "qazinform-award", text: 5 }, records)).code).toBe("invalid-value");
  });

  test.each([[null], [5], ["x"], [undefined], [{}]])("%s among records is never an answer", (stranger) => {
    const records: unknown[] = [...Array.from(Object(find({}))), stranger];
    expect(caught(() => find({}, records))).toMatchObject({ code: "invalid-record", where: name });
    expect(caught(() => find({}, Object.assign([], records, { length: records.length + 1 })))).toMatchObject({
      code: "invalid-record",
    });
  });

  test("a hole in a list of sources is no source", () => {
    expect(caught(() => find({ accordingTo: new Array(2) }))).toMatchObject({ code: "invalid-value" });
  });

  test("an unknown id gives an empty answer", () => {
    expect(find({ source: "the-times" })).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["2025-02-30", "2025-02-28"],
    ["2024-02-30", "2024-02-29"],
    ["1900-02-29", "1900-02-28"],
    ["2025-13", "2025-12"],
    ["2025-00", "2025-01"],
    ["2025-07-00", "2025-07-01"],
    ["2025-06-31", "2025-06-30"],
    ["2025-7-9", "2025-07-09"],
    ["2025-02-30/2025-03", "2025-02-28/2025-03"],
  ] as const)("there is no %s; near is %s", (date, nearest) => {
    const expected = { code: "invalid-date", value: date, nearest };
    expect(caught(() => api.findEvents({ date }))).toMatchObject({ ...expected, where: "findEvents({ date })" });
    expect(caught(() => api.findFigures({ period: ["2025", date] }))).toMatchObject(expected);
    expect(caught(() => api.findAgreements({ overlaps: date }))).toMatchObject(expected);
  });

  test.each([
    ...["29.07.2025", "July 2025", "", "2025-07-29T10:00", "20250729", "2025-07-29/", "/2025", "../.."],
    ...["2025/2026/2027", " 2025", "٢٠٢٥"],
  ])("%j is not a date", (date) => {
    expect(caught(() => api.findEvents({ date })).code).toBe("invalid-date");
  });

  test.each(["0004-02-29", "2000-02-29", "0000", "9999-12-31"])("%s is a date", (date) => {
    expect(api.findEvents({ date })).toEqual([]);
  });

  test.each([new Date(0), 2025, { all: [2025] }, true, ["2025", 2025]])("%s is not text", (date) => {
    expect(caught(() => loose["findEvents"]?.({ date })).code).toBe("invalid-date");
  });

  test.each(["2025-07/2025-06", "2026/2025-12-31"])("the interval %s ends before it begins", (interval) => {
    const nearest = interval.split("/").reverse().join("/");
    expect(caught(() => api.findEvents({ date: interval }))).toMatchObject({ code: "invalid-interval", nearest });
    expect(caught(() => api.findFigures({ overlaps: interval }))).toMatchObject({ code: "invalid-interval", nearest });
  });
});

test.each(["yes", 1, "true", null, [true]])("expected is true or false, not %s", (expected) => {
  expect(caught(() => loose["findAgreements"]?.({ expected }))).toMatchObject({
    code: "invalid-value",
    where: "findAgreements({ expected })",
  });
});

describe("a word of a closed list", () => {
  test.each([
    ["findFigures", "comparator", "=>", ">="],
    ["findFigures", "comparator", "==", "="],
    ["findFigures", "modality", "targets", "target"],
    ["findAgreements", "status", "signd", "signed"],
  ])("%s by %s: %s is near to %s", (name, key, value, nearest) => {
    const expected = { code: "invalid-value", where: `${name}({ ${key} })`, value, nearest };
    for (const asked of [value, [value], { all: [value] }]) {
      expect(caught(() => loose[name]?.({ [key]: asked }))).toMatchObject(expected);
      expect(caught(() => loose[name]?.({ [key]: asked }, []))).toMatchObject(expected);
    }
  });

  test("that no agreement has is no mistake", () => {
    expect(api.findAgreements({ status: "opened" })).toEqual([]);
  });
});

describe("a word of an open list", () => {
  const made: readonly (readonly [name: string, collection: string, key: string, word: string, nearest?: string])[] = [
    ["findEvents", "events", "kind", "sining", "signing"],
    ["findEvents", "events", "kind", "banquet"],
    ["findEvents", "events", "role", "hots", "host"],
    ["findAgreements", "agreements", "kind", "memorandums", "memorandum"],
    ["findFigures", "figures", "measure", "student", "students"],
    ["findFigures", "figures", "unit", "usd", "USD"],
  ];

  test.each(made.map((one) => [one.slice(0, 4).join(" "), ...one] as const))(
    "%s is a mistake in the package's own collection",
    (_what, name, collection, key, word, nearest) => {
      const expected = { code: "invalid-value", where: `${name}({ ${key} })`, value: word };
      const own: unknown = Reflect.get(api, collection);
      for (const rest of [[], [0], [api.dataset], [own]]) {
        for (const asked of [word, [word], { all: [word] }]) {
          const error = caught(() => loose[name]?.({ [key]: asked }, ...rest));
          expect(error).toMatchObject(expected);
          expect(error.nearest).toBe(nearest);
        }
      }
    },
  );

  test.each(made.map((one) => [one.slice(0, 4).join(" "), ...one] as const))(
    "%s finds nothing in another visit",
    (_what, name, collection, key, word) => {
      const own: readonly object[] = Reflect.get(api.dataset, collection);
      for (const from of [[...own], { [collection]: own.slice(1) }, []])
        expect(loose[name]?.({ [key]: word }, from)).toEqual([]);
    },
  );

  test("is none where it is asked which records lack one", () => {
    expect(loose["findEvents"]?.({ kind: null })).toEqual([]);
    expect(loose["findEvents"]?.({ kind: [] })).toEqual([]);
  });

  test("is one of those that somebody had, though not those who are asked for", () => {
    expect(api.findEvents({ participant: "hakan-fidan", role: "host" })).toEqual([]);
    expect(caught(() => loose["findEvents"]?.({ participant: "hakan-fidan", role: "hots" }))).toMatchObject({
      nearest: "host",
    });
  });
});

test("a huge key is answered, not hung on", () => {
  const error = caught(() => loose["findEvents"]?.({ ["k".repeat(1_000_000)]: 1 }));
  expect(error.code).toBe("unknown-filter-key");
  expect(error.message.length).toBeLessThan(400);
});
