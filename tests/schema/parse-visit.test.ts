import { describe, expect, test } from "vitest";
import { visitJson as fileText } from "../../scripts/files/visit-json.js";
import { audit } from "../../src/audit.js";
import { DATA_VERSION, dataset, findEvents, search, timeline } from "../../src/index.js";
import * as schemas from "../../src/schema.js";
import { parseVisit, safeParseVisit } from "../../src/schema.js";
import { caught } from "../caught.js";
import { island } from "../island.js";
import { type Json, visitJson } from "./json.js";

/** What is wrong with the visit after a change. */
function problemsAfter(change: (visit: Json) => void): readonly Json[] {
  const visit = visitJson();
  change(visit);
  const result = safeParseVisit(visit);
  return result.success ? [] : result.problems;
}

describe("a valid visit", () => {
  test("comes back as it was", () => {
    expect(parseVisit(visitJson())).toEqual(dataset);
    expect(parseVisit(structuredClone(island))).toEqual(island);
  });

  test("may be a file with its schema and version, which are not part of it", () => {
    expect(parseVisit(JSON.parse(fileText(dataset, DATA_VERSION)))).toEqual(dataset);
  });

  test("is frozen all the way down, and what was passed is not", () => {
    const json = visitJson();
    expect(thawed(parseVisit(json), "visit")).toEqual([]);
    expect(Object.isFrozen(json)).toBe(false);
    expect(Object.isFrozen(json.events[0].participants)).toBe(false);
  });

  test("has what a source may leave out: it is its own origin, and was read in part", () => {
    const json = visitJson();
    const [source] = json.sources.filter((own: Json) => own.reading === "excerpt" && own.inferred === undefined);
    for (const field of ["origin", "reading", "url", "published"]) delete source[field];
    source.reference = "volume 4, page 17";
    const { sources } = parseVisit(json);
    expect(sources.find(({ id }) => id === source.id)).toEqual({ ...source, origin: source.id, reading: "excerpt" });
  });

  test("may be unlike what a careful editor wants, and is told so", () => {
    const json = visitJson();
    json.events.reverse();
    const result = safeParseVisit(json);
    expect(result).toMatchObject({ success: true, hasMore: false, visit: { events: json.events } });
    expect(result.success && result.advice.map(({ rule }) => rule)).toContain("canonical-order");
    const citations = [{ source: json.sources[2].id, quote: "one two three four five six seven" }];
    for (let at = 0; at < 1_001; at++) json.statements.push({ ...json.statements[0], id: `s${at}`, citations });
    const much = safeParseVisit(json);
    expect(much.success && [much.advice.length, much.hasMore]).toEqual([1_000, true]);
  });

  test("is what every helper takes", async () => {
    const visit = parseVisit(structuredClone(island));
    expect(timeline(visit).map(({ date }) => date)).toEqual(["2025-07-28", "2025-07-29"]);
    expect(findEvents({ participant: "una-bray" }, visit).map(({ id }) => id)).toEqual(["talks"]);
    expect(search("lighthouse", { from: visit })[0]?.record.id).toBe("lighthouse");
    expect((await audit({}, visit)).findings).toEqual([]);
  });
});

describe("what is refused stays the caller's own, to be mended", () => {
  const isTouched = (value: Json): boolean =>
    typeof value === "object" && value !== null && (Object.isFrozen(value) || Object.values(value).some(isTouched));

  test.each<readonly [string, (visit: Json) => void]>([
    ["an object for a list", (visit) => (visit.events[0].citations = { a: 1 })],
    ["a list for a record", (visit) => (visit.events[0] = [1])],
    ["a list for a citation", (visit) => (visit.events[0].citations[0] = [1])],
    ["an object for a collection", (visit) => (visit.topics = {})],
    ["a list for the profile", (visit) => (visit.visit = [1])],
    ["an object for the days", (visit) => (visit.visit.days = {})],
    ["a member too many", (visit) => (visit.sources[0].odd = { a: [] })],
    ["a text for a number", (visit) => (visit.figures[0].value = "5")],
  ])("%s", (_what, change) => {
    const json = visitJson();
    change(json);
    expect(safeParseVisit(json).success).toBe(false);
    expect(isTouched(json)).toBe(false);
  });

  test("by each schema by itself", () => {
    for (const schema of Object.values(schemas)) {
      if (typeof schema === "function") continue;
      for (const odd of [[1], { a: [1] }, { ...structuredClone(dataset.events[0]), id: 5 }]) {
        expect(schema.safeParse(odd).success).toBe(false);
        expect(isTouched(odd)).toBe(false);
      }
    }
  });
});

/** The paths of what can still be changed. */
function thawed(value: Json, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`))];
}

describe("each problem says where, in which record, what was expected, what was found, and what is nearest", () => {
  const told: Readonly<Record<string, readonly [change: (visit: Json) => void, problem: Json]>> = {
    "a field that is unknown": [
      (visit) => {
        visit.events[2].plcae = visit.events[2].place;
        delete visit.events[2].place;
      },
      {
        path: "events[2].plcae",
        record: "airport-talk",
        expected:
          "one of id, note, inferred, title, kind, date, until, time, status, place, partOf, after, participants, topics, summary, citations",
        found: '"plcae"',
        nearest: "place",
      },
    ],
    "a field that is missing": [
      (visit) => delete visit.events[0].title,
      { path: "events[0].title", record: "arrival", expected: "a text", found: "nothing" },
    ],
    "a list without the member that it needs": [
      (visit) => (visit.agreements[0].milestones = []),
      {
        path: "agreements[0].milestones",
        record: "joint-declaration",
        expected: "a list with at least one member",
        found: "an empty list",
      },
    ],
    "a number that is a text": [
      (visit) => (visit.figures[0].value = "five"),
      { path: "figures[0].value", record: "council-meeting-number", expected: "a number", found: '"five"' },
    ],
    "an unknown comparator": [
      (visit) => (visit.figures[0].comparator = "=>"),
      {
        path: "figures[0].comparator",
        record: "council-meeting-number",
        expected: "one of =, ~, >, >=, <, <=",
        found: '"=>"',
        nearest: ">=",
      },
    ],
    "an unknown modality": [
      (visit) => (visit.figures[0].modality = "forcast"),
      {
        path: "figures[0].modality",
        record: "council-meeting-number",
        expected: "one of reported, forecast, target, plan",
        found: '"forcast"',
        nearest: "forecast",
      },
    ],
    "a date in another form": [
      (visit) => (visit.figures[1].period = "2025-7-1"),
      {
        path: "figures[1].period",
        record: "documents-signed",
        expected: "an EDTF date, such as 2025-07-29, 2025-07, 2025 or 2025-01/2025-06",
        found: '"2025-7-1"',
        nearest: "2025-07-01",
      },
    ],
    "a hedge that is false": [
      (visit) => (visit.figures[0].hedged = false),
      { path: "figures[0].hedged", record: "council-meeting-number", expected: "true, or no field", found: "false" },
    ],
    "a day that there is not": [
      (visit) => (visit.events[0].date = "2025-02-30"),
      {
        path: "events[0].date",
        record: "arrival",
        expected: "a date that exists",
        found: "2025-02-30",
        nearest: "2025-02-28",
        rule: "dates-well-formed",
      },
    ],
    "a topic that there is not": [
      (visit) => (visit.statements[0].topics = ["tarde"]),
      {
        path: "statements[0].topics[0]",
        record: dataset.statements[0]?.id,
        expected: "an id of topics",
        found: "tarde",
        nearest: "trade",
        rule: "references-resolve",
      },
    ],
    "an attendance by nobody known": [
      (visit) => (visit.events[1].participants = [{ participnt: "hakan-fidan" }]),
      {
        path: "events[1].participants[0].participnt",
        record: "guard-of-honour",
        expected: "one of participant, role, organization, group",
        found: '"participnt"',
        nearest: "participant",
      },
    ],
    "an attendance by two at once": [
      (visit) => (visit.events[1].participants = [{ participant: "hakan-fidan", group: "a band" }]),
      {
        path: "events[1].participants[0].group",
        record: "guard-of-honour",
        expected: "participant or organization or group alone",
        found: '"group"',
      },
    ],
    "a list that is too short": [
      (visit) => visit.discrepancies[0].sides.splice(1),
      {
        path: "discrepancies[0].sides",
        record: dataset.discrepancies[0]?.id,
        expected: "a list with at least 2 members",
        found: "1",
      },
    ],
    "a passage that is a number": [
      (visit) => (visit.passages[0].passages[0].start = 0.5),
      { path: "passages[0].passages[0].start", record: "qazinform-council", expected: "a whole number", found: "0.5" },
    ],
    "a field that is unknown, as near to one that is needed as to one that is there": [
      (visit) => {
        visit.places[1].kid = visit.places[1].kind;
        delete visit.places[1].kind;
      },
      {
        path: "places[1].kid",
        record: "astana",
        expected: "one of id, note, inferred, name, aliases, designations, identifiers, kind, country, within",
        found: '"kid"',
        nearest: "kind",
      },
    ],
    "a field that is unknown beside the one that is near": [
      (visit) => (visit.places[1].names = "Astana"),
      {
        path: "places[1].names",
        record: "astana",
        expected: "one of id, note, inferred, name, aliases, designations, identifiers, kind, country, within",
        found: '"names"',
      },
    ],
    "a collection that is unknown": [
      (visit) => {
        visit.evnts = visit.events;
        delete visit.events;
      },
      {
        path: "evnts",
        expected: `one of ${["visit", ...Object.keys(dataset).slice(1), "$schema", "version"].join(", ")}`,
        found: '"evnts"',
        nearest: "events",
      },
    ],
    "a collection that is missing": [
      (visit) => delete visit.gaps,
      { path: "gaps", expected: "a list", found: "nothing" },
    ],
    "a version that is a number": [(visit) => (visit.version = 1), { path: "version", expected: "a text", found: "1" }],
  };

  test.each(Object.entries(told))("%s", (_name, [change, expected]) => {
    expect(problemsAfter(change)).toContainEqual(expected);
  });

  test("what the eye does not see is named, and nothing is longer than a message can be", () => {
    const huge = "x".repeat(1_000_000);
    const problems = problemsAfter((visit) => {
      visit.events[0].place = "ankara\u200b";
      visit.events[1].id = huge;
      visit.events[2][huge] = 1n;
      visit.events[3].title = 1n;
      visit.figures[0].modality = "fore\u00adcast";
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ path: "events[0].place", found: '"ankara%E2%80%8B" (with a zero-width space U+200B)' }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        path: "figures[0].modality",
        found: '"fore%C2%ADcast" (with a soft hyphen U+00AD)',
        nearest: "forecast",
      }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ path: "events[3].title", found: "1n" }));
    expect(problems.filter((problem) => JSON.stringify(problem).length > 800)).toEqual([]);
    expect(problems.map(({ path }) => path)).toContain(`events[2]["${"x".repeat(80)}…"]`);
    expect(problems.find(({ path }) => path === "events[1].id")?.record).toBe(`${"x".repeat(80)}…`);
  });

  test("all are collected, and the first five told", () => {
    const json = visitJson();
    for (const event of json.events) event.date = 5;
    const error = caught(() => parseVisit(json));
    expect(error).toMatchObject({ name: "VisitError", code: "invalid-visit", where: "parseVisit", value: json });
    expect(error.problems).toHaveLength(dataset.events.length);
    expect(error.message.split("\n")).toEqual([
      "parseVisit: this is not a valid visit.",
      ...dataset.events.slice(0, 5).map(({ id }, at) => `- events[${at}].date (${id}): expected a text, found 5.`),
      `- and ${dataset.events.length - 5} more, in the error's problems`,
    ]);
  });

  test("of a visit in the form of an earlier draft names the fields of today", () => {
    const problems = problemsAfter((visit) => {
      const { guests, hosts, countries, ...profile } = visit.visit;
      visit.visit = { ...profile, guest: guests[0], host: hosts[0], country: countries[0] };
      visit.figures[0].statedBy = "recep-tayyip-erdogan";
      visit.events[0].end = "2025-07-29";
    });
    const said = problems.map(({ path, nearest }) => `${path} ${nearest}`);
    for (const line of [
      ...["visit.guest guests", "visit.host hosts", "visit.country countries"],
      ...["figures[0].statedBy speaker", "events[0].end until"],
    ])
      expect(said).toContain(line);
  });

  test("what is no visit is told without a place", () => {
    const { message } = caught(() => parseVisit([]));
    expect(message).toMatch(/^parseVisit: this is not a valid visit\.\n- expected a visit: [^\n]+, found an array\.$/);
  });

  test("a thousand at most are collected, of what the records mean too", () => {
    const json = structuredClone(island) as Json;
    json.gaps = Array.from({ length: 1_200 }, () => ({ ...island.gaps[0] }));
    const result = safeParseVisit(json);
    expect(result.success ? [] : result.problems).toHaveLength(1_000);
  });

  test("an only problem is told with its advice, and no more", () => {
    const json = visitJson();
    json.verson = "1.0.0";
    expect(caught(() => parseVisit(json)).message).toMatch(
      /^[^\n]+\n- verson: expected [^\n]+, found "verson"\. Did you mean "version"\?$/,
    );
  });

  test("the error of another helper has no problems", () => {
    expect("problems" in caught(() => findEvents({ date: "x" }))).toBe(false);
  });
});
