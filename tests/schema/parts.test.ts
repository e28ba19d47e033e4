import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { countMembers, readVisit } from "../../src/schema/read-visit.js";
import { fieldsAt, pathOf, shapeProblems } from "../../src/schema/shape-problems.js";
import { agreementSchema, eventSchema, safeParseVisit, visitSchema } from "../../src/schema.js";
import { island } from "../island.js";
import { visitJson } from "./json.js";

describe("a path", () => {
  test.each<readonly [string, readonly PropertyKey[], string]>([
    ["events[3]", ["participants", 0, "role"], "events[3].participants[0].role"],
    ["", ["visit", "days", 1], "visit.days[1]"],
    ["visit", [], "visit"],
    ["visit", ["$schema", "_x1"], "visit.$schema._x1"],
    ["visit", ["two words"], 'visit["two words"]'],
    ["visit", ["1st"], 'visit["1st"]'],
    ["visit", [""], 'visit[""]'],
    ["visit", [Symbol("x")], 'visit["Symbol(x)"]'],
    ["", ["x y".repeat(99)], `["${"x y".repeat(99).slice(0, 80)}…"]`],
  ])("from %j by %j", (start, steps, path) => {
    expect(pathOf(start, steps)).toBe(path);
  });
});

describe("the fields at a place", () => {
  test("of a record, in a list, of either in a union, and beyond a member", () => {
    expect(fieldsAt(visitSchema, ["gaps", 5])).toEqual(["id", "note", "inferred", "question", "records", "citations"]);
    expect(fieldsAt(agreementSchema, ["milestones", 0])).toEqual(["stage", "date", "reached"]);
    expect(fieldsAt(eventSchema, ["participants", 1])).toEqual(["participant", "role", "organization", "group"]);
    expect(fieldsAt(z.strictObject({ one: z.strictObject({ two: z.string() }).exactOptional() }), ["one"])).toEqual([
      "two",
    ]);
  });

  test("none where there is no object", () => {
    expect(fieldsAt(eventSchema, ["title"])).toEqual([]);
    expect(fieldsAt(eventSchema, ["no such field"])).toEqual([]);
    expect(fieldsAt(eventSchema, ["toString"])).toEqual([]);
    expect(fieldsAt(eventSchema, [Symbol.iterator])).toEqual([]);
  });
});

describe("the members of lists", () => {
  test("are counted in all lists together, as deep as records go", () => {
    expect(countMembers({ a: [1, 2], b: { c: [3, { d: [4] }] } }, 100)).toBe(5);
    expect(countMembers([[[[[[1, 2, 3]]]]]], 100)).toBe(5);
    expect(countMembers("text", 100)).toBe(0);
    expect(countMembers(null, 100)).toBe(0);
  });

  test("no further than where they are too many", () => {
    expect(countMembers(new Array(4_000_000_000), 10)).toBe(4_000_000_000);
    let looked = 0;
    const watched = Array.from({ length: 6 }, () => ({
      get part(): readonly number[] {
        looked++;
        return [1, 2];
      },
    }));
    expect(countMembers({ watched }, 9)).toBe(10);
    expect(looked).toBe(2);
    expect(countMembers(watched, 5)).toBe(6);
    expect(looked).toBe(2);
    expect(countMembers({ a: [1, 2, 3], b: { c: [4, 5], d: watched[5] } }, 4)).toBe(5);
    expect(looked).toBe(2);
    expect(countMembers([[1, 2, 3], [4]], 3)).toBe(5);
    expect(countMembers([[[1], [1]]], 1)).toBe(3);
  });

  test("to the end where they are as many as there may be", () => {
    expect(countMembers([[1], [2]], 2)).toBe(3);
    expect(countMembers({ a: [1, 2], b: [3] }, 2)).toBe(3);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 3 })),
        fc.nat(20),
        (list, most) => {
          const all = list.length + list.flat().length + list.flat(2).length;
          const counted = countMembers(list, most);
          expect([counted > most, counted <= all]).toEqual([all > most, true]);
          if (all <= most) expect(counted).toBe(all);
        },
      ),
    );
  });
});

describe("reading", () => {
  test("stops where there are problems enough", () => {
    const json = visitJson();
    for (const event of json.events) event.date = 5;
    for (const topic of json.topics) topic.oddity = 5;
    expect(readVisit(json, 7).problems).toHaveLength(7);
    expect(readVisit({ ...json, a: 1, b: 2, c: 3 }, 2).problems.map(({ path }) => path)).toEqual(["a", "b"]);
    const paths = ["$schema", "version", "a"];
    expect(readVisit({ ...json, $schema: 5, version: 5, a: 1, b: 2 }, 3).problems.map(({ path }) => path)).toEqual(
      paths,
    );
  });

  test("stops in the middle of a record, and looks at none after it", () => {
    const json = { ...visitJson(), topics: [{}, { label: "x" }, {}] };
    const whole = readVisit(json, 99).problems;
    expect(whole.length).toBeGreaterThan(4);
    expect(readVisit(json, 3).problems).toEqual(whole.slice(0, 3));
    const get = (): never => {
      throw new TypeError("not to be read");
    };
    json.topics[1] = Object.defineProperty({}, "id", { get, enumerable: true });
    expect(readVisit(json, 2).problems).toEqual(whole.slice(0, 2));
  });

  test("stops among records that are too large as well", () => {
    const json = visitJson();
    json.visit.days = new Array(20_001).fill(0);
    json.topics = { all: new Array(20_001) };
    json.sources = { all: new Array(20_001) };
    expect(readVisit({ ...json, a: 1 }, 1).problems.map(({ path }) => path)).toEqual(["a"]);
    expect(readVisit(json, 2).problems.map(({ path }) => path)).toEqual(["visit", "topics"]);
  });

  test("does not look for the nearest name of more unknown fields than it tells", () => {
    const [value, place] = [
      { a: 1, b: 2, c: 3 },
      { path: "gap", record: undefined },
    ];
    const { error } = z.strictObject({}).safeParse(value);
    if (error === undefined) throw new Error("no field is known");
    expect(shapeProblems(error.issues, value, z.strictObject({}), place, 2).map(({ path }) => path)).toEqual([
      "gap.a",
      "gap.b",
    ]);
  });

  test("a problem without a record or a nearest choice has no field for it", () => {
    expect(readVisit({ ...visitJson(), topics: 5 }, 9).problems).toStrictEqual([
      { path: "topics", expected: "a list", found: "5" },
    ]);
  });

  test("tells once how many members a list lacks, whatever else is wrong and however deep the list is", () => {
    const json = visitJson();
    const [first] = json.discrepancies;
    const [schema, place] = [visitSchema, { path: "", record: undefined }];
    for (const [sides, found] of [
      [[], "an empty list"],
      [[first.sides[0]], "1"],
    ]) {
      const value = { ...json, discrepancies: [{ ...first, question: 5, sides }] };
      const issues = schema.safeParse(value).error?.issues ?? [];
      expect(shapeProblems(issues, value, schema, place, 9)).toEqual([
        { path: "discrepancies[0].question", expected: "a text", found: "5" },
        { path: "discrepancies[0].sides", expected: "a list with at least 2 members", found },
      ]);
    }
  });

  test("names three characters that are not seen, and no more", () => {
    const json = visitJson();
    json.events[0].place = "a\u00a0\u200b\u2060\u00ad";
    expect(readVisit(json, 9).problems[0]?.found).toMatch(
      /\(with a no-break space U\+00A0, a zero-width space U\+200B, a word joiner U\+2060\)$/,
    );
  });

  test("a thousand problems may be all, a thousand and one are more than are told", () => {
    const oddities = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, 1]));
    for (const [count, hasMore] of [
      [1_000, false],
      [1_001, true],
    ] as const) {
      const result = safeParseVisit({ ...visitJson(), ...oddities(count) });
      expect(result).toMatchObject({ success: false, hasMore });
      expect(result.success ? [] : result.problems).toHaveLength(1_000);
    }
  });

  test("of unknown fields it tells so many at most", () => {
    const json = visitJson();
    Object.assign(json.topics[0], { a: 1, b: 2, c: 3 });
    expect(readVisit(json, 2).problems.map(({ path }) => path)).toEqual(["topics[0].a", "topics[0].b"]);
  });

  test("does not look into a record whose lists have more than twenty thousand members", () => {
    const json = structuredClone(visitJson());
    json.events[0].topics = new Array(20_001).fill("x");
    json.passages[0].passages = new Array(20_001).fill(0);
    json.visit.days = new Array(20_001).fill(0);
    const expected = "lists with at most 20000 members in all";
    expect(readVisit(json, 9).problems).toEqual([
      { path: "visit", record: "ankara-visit-2025", expected, found: "more" },
      { path: "passages[0]", record: "qazinform-council", expected, found: "more" },
      { path: "events[0]", record: "arrival", expected, found: "more" },
    ]);
    json.events[0] = { participants: new Array(20_000).fill(0) };
    expect(readVisit(json, 9).problems.at(-1)?.expected).not.toBe(expected);
    json.events[0] = new Array(20_000);
    expect(readVisit(json, 9).problems.at(-1)).toMatchObject({ path: "events[0]", expected: "an object" });
    json.events[0] = new Array(20_001);
    expect(readVisit(json, 9).problems.at(-1)).toStrictEqual({ path: "events[0]", expected, found: "more" });
  });

  test("has no field in a problem for what is not there", () => {
    const { problems } = readVisit({ ...visitJson(), events: 3, gaps: [[], new Array(20_001)] }, 9);
    expect(problems.map(({ path }) => path)).toEqual(["events", "gaps[0]", "gaps[1]"]);
    for (const problem of problems) expect(Object.keys(problem)).toEqual(["path", "expected", "found"]);
  });

  test("gives lists and visit frozen", () => {
    const { visit } = readVisit(structuredClone(island), 9);
    expect([visit, visit.events, visit.passages].every(Object.isFrozen)).toBe(true);
  });
});

describe("what is no visit", () => {
  const expected = `a visit: an object with visit, ${Object.keys(island)
    .filter((name) => name !== "visit")
    .join(", ")}`;

  test.each<readonly [unknown, string, string]>([
    [null, "", "null"],
    [undefined, "", "undefined"],
    [5, "", "5"],
    [[], "", "an array"],
    ["{}", "; read a text with JSON.parse first", '"{}"'],
  ])("%j", (value, hint, found) => {
    expect(safeParseVisit(value)).toEqual({
      success: false,
      problems: [{ path: "", expected: expected + hint, found }],
      hasMore: false,
    });
  });

  test("an object without collections lacks each of them once", () => {
    const result = safeParseVisit({});
    const paths = result.success ? [] : result.problems.map(({ path }) => path);
    expect(paths).toEqual(Object.keys(visitJson()));
  });

  test("a value that throws where it is read", () => {
    const get = (): never => {
      throw new TypeError("not to be read");
    };
    expect(safeParseVisit(Object.defineProperty({}, "visit", { get, enumerable: true }))).toEqual({
      success: false,
      problems: [{ path: "", expected: "plain data, as in JSON", found: "not to be read" }],
      hasMore: false,
    });
  });

  test("members that are none have no id, nor has a record whose id is none", () => {
    const json = visitJson();
    json.topics = [null, 5, "x", [], { id: 5, label: "x" }, Object.create({ id: "trade" })];
    expect(readVisit(json, 99).problems.filter(({ record }) => record !== undefined)).toEqual([]);
    expect(readVisit({ ...json, topics: [{ id: "trade" }] }, 9).problems).toEqual([
      { path: "topics[0].label", record: "trade", expected: "a text", found: "nothing" },
    ]);
  });

  test("what stands in place of true or false, and of a list", () => {
    const json = visitJson();
    json.agreements[0].milestones[0].reached = "yes";
    json.agreements[1].citations = {};
    json.agreements[2].milestones = 5;
    expect(readVisit(json, 9).problems.map(({ path, expected: kind }) => [path, kind])).toEqual([
      ["agreements[0].milestones[0].reached", "true or false"],
      ["agreements[1].citations", "a list"],
      ["agreements[2].milestones", "a list"],
    ]);
  });

  test("an attendance is taken for what it is nearest to", () => {
    const json = visitJson();
    json.events[0].participants = [{ organization: 5, role: "guest" }];
    expect(readVisit(json, 9).problems).toEqual([
      { path: "events[0].participants[0].organization", record: "arrival", expected: "a text", found: "5" },
    ]);
  });

  test("a text in the wrong place gets no date for advice", () => {
    const json = visitJson();
    json.events[0].place = "2025-7-1!";
    expect(readVisit(json, 9).problems).toEqual([
      {
        path: "events[0].place",
        record: "arrival",
        expected: "an id such as link-2, a letter first",
        found: '"2025-7-1!"',
      },
    ]);
  });
});
