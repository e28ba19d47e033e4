import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  events,
  eventsAfter,
  eventsBefore,
  findAgreements,
  findEvents,
  findFigures,
  orderOf,
  timeline,
  type VisitEvent,
} from "../../src/index.js";
import { island } from "../island.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/** Events on these dates, each with its date for an id. */
const dated = (...dates: readonly string[]): readonly VisitEvent<AnyIds>[] =>
  dates.flatMap((date) => island.events.slice(0, 1).map((event) => ({ ...event, id: date, date })));

describe("a date", () => {
  test("is a day, a month, a year or an interval, whose ends may be vague or open", () => {
    expect(ids(findEvents({ date: "2025-07-28" }))).toEqual([
      ...["arrival", "guard-of-honour", "airport-talk", "oil-companies-meeting"],
    ]);
    expect(findEvents({ date: "2025-07-28/2025-07-28" })).toEqual(findEvents({ date: "2025-07-28" }));
    expect(findEvents({ date: "2025-07-29/.." })).toEqual(findEvents({ date: "2025-07-29" }));
    for (const all of ["2025-07-28/2025-07-29", "2025-07", "2025", "2024/2025", "../2025-07", "2025-07-28/2025-07"]) {
      expect(findEvents({ date: all })).toEqual(events);
    }
    expect(findEvents({ date: "2025-08/.." })).toEqual([]);
  });

  test("finds what lies in it whole, `overlaps` also what it does not exclude", () => {
    const all = dated(
      "2030-01",
      "2030-01-05",
      "2030-02-03",
      "2030",
      "2030-01-31/2030-02-01",
      "2030-01-31/..",
      "../2030-01",
    );
    expect(ids(findEvents({ date: "2030-01-05" }, all))).toEqual(["2030-01-05"]);
    expect(ids(findEvents({ overlaps: "2030-01-05" }, all))).toEqual(["2030-01", "2030-01-05", "2030", "../2030-01"]);
    expect(ids(findEvents({ date: "2030-01/2030-02" }, all))).toEqual([
      ...["2030-01", "2030-01-05", "2030-02-03", "2030-01-31/2030-02-01"],
    ]);
    expect(ids(findEvents({ overlaps: "2030-02-01/.." }, all))).toEqual([
      ...["2030-02-03", "2030", "2030-01-31/2030-02-01", "2030-01-31/.."],
    ]);
    expect(ids(findEvents({ date: "2030-01-31/.." }, all))).toEqual([
      ...["2030-02-03", "2030-01-31/2030-02-01", "2030-01-31/.."],
    ]);
    expect(ids(findEvents({ date: "../2030-01" }, all))).toEqual(["2030-01", "2030-01-05", "../2030-01"]);
  });

  test("of a list is any one, of `all` every one", () => {
    const all = dated("2030-01-05", "2030-02-03", "2030-01-31/2030-02-01");
    expect(ids(findEvents({ date: ["2030-01", "2030-02"] }, all))).toEqual(["2030-01-05", "2030-02-03"]);
    expect(ids(findEvents({ overlaps: { all: ["2030-01", "2030-02"] } as never }, all))).toEqual([
      "2030-01-31/2030-02-01",
    ]);
  });

  test("that stands twice in a row is read right each time", () => {
    const twice = dated("2030-01-05", "2030-01-05", "2030-01-06", "2030-01-05");
    expect(ids(findEvents({ date: "2030-01-05" }, twice))).toEqual(["2030-01-05", "2030-01-05", "2030-01-05"]);
    expect(ids(findEvents({ date: "2030-01-06" }, twice))).toEqual(["2030-01-06"]);
  });
});

describe("an event that lasted", () => {
  /** Events from a date until another, called `from-until`. */
  const lasting = (...spans: readonly (readonly [from: string, until: string])[]): readonly VisitEvent<AnyIds>[] =>
    spans.flatMap(([date, until]) => dated(date).map((event) => ({ ...event, id: `${date} to ${until}`, until })));

  test("is found on each of its days, in its month, and not beyond", () => {
    const summit = lasting(["2030-01-30", "2030-02-01"]);
    for (const date of ["2030-01-30", "2030-01-31", "2030-02-01", "2030-01", "2030", "2030-02/.."]) {
      expect(findEvents({ date }, summit), date).toEqual(summit);
      expect(findEvents({ overlaps: date }, summit), date).toEqual(summit);
    }
    for (const date of ["2030-01-29", "2030-02-02", "2030-03", "../2029"]) {
      expect(findEvents({ date }, summit), date).toEqual([]);
      expect(findEvents({ overlaps: date }, summit), date).toEqual([]);
    }
  });

  test("whose ends are vague is certain on the days between, and possible on the others", () => {
    const vague = lasting(["2030-01", "2030-03"]);
    expect(findEvents({ date: "2030-02" }, vague)).toEqual(vague);
    expect(findEvents({ date: "2030-01" }, vague)).toEqual(vague);
    expect(findEvents({ date: "2030-01-15" }, vague)).toEqual([]);
    expect(findEvents({ overlaps: "2030-01-15" }, vague)).toEqual(vague);
    for (const [from, until] of [
      ["2030-01", "2030-01-15"],
      ["2030-01-15", "2030-01"],
    ] as const) {
      const half = lasting([from, until]);
      expect(findEvents({ date: "2030-01-15" }, half), from).toEqual(half);
    }
    const month = lasting(["2030-01", "2030-01"]);
    expect(findEvents({ date: "2030-01" }, month)).toEqual(month);
    expect(findEvents({ date: "2030-01-15" }, month)).toEqual([]);
  });

  test("stands in its timeline under its dates and those between", () => {
    const all = [...lasting(["2030-01-30", "2030-02-02"]), ...dated("2030-01-31", "2030-02", "2030-02-03")];
    expect(timeline(all).map(({ date, events: own }) => [date, ...ids(own)])).toEqual([
      ["2030-01-30", "2030-01-30 to 2030-02-02"],
      ["2030-01-31", "2030-01-30 to 2030-02-02", "2030-01-31"],
      ["2030-02", "2030-02"],
      ["2030-02-02", "2030-01-30 to 2030-02-02"],
      ["2030-02-03", "2030-02-03"],
    ]);
  });

  test("stands in its timeline under a date of its own that is vaguer than it is", () => {
    const vague = lasting(["2030-01", "2030-01-15"]);
    expect(timeline(vague).map(({ date, events: own }) => [date, own])).toEqual([
      ["2030-01", vague],
      ["2030-01-15", vague],
    ]);
  });

  test("came before what began after its end, and after what ended before its beginning", () => {
    const [summit, before, on, after] = [
      ...lasting(["2030-01-30", "2030-02-02"]),
      ...dated("2030-01-29", "2030-02-02", "2030-02-03"),
    ];
    if (summit === undefined) throw new Error("there is one");
    const all = [summit, before, on, after].filter((event) => event !== undefined);
    expect([before, on, after].map((event) => orderOf(summit, event, all))).toEqual(["after", undefined, "before"]);
    expect(ids(eventsBefore(summit, all))).toEqual(["2030-01-29"]);
    expect(ids(eventsAfter(summit, all))).toEqual(["2030-02-03"]);
    expect(orderOf(summit, "2030-02-03")).toBe("before");
  });

  test("whose end comes before its beginning is taken for one of its first day", () => {
    const odd = lasting(["2030-01-30", "2029"]);
    expect(findEvents({ date: "2030-01-30" }, odd)).toEqual(odd);
    expect(findEvents({ date: "2029-05" }, odd)).toEqual([]);
  });
});

describe("by any dates", () => {
  const LENGTHS = { "2030-01": 31, "2030-02": 28, "2030-03": 31 } as const;
  const months = Object.keys(LENGTHS);
  const days = Object.entries(LENGTHS).flatMap(([month, length]) =>
    [1, 2, 15, length].map((day) => `${month}-${String(day).padStart(2, "0")}`),
  );
  const point = fc.constantFrom("2030", ...months, ...days);
  const firstOf = (text: string): string => `${text}-01-01`.slice(0, 10);
  const lastOf = (text: string): string =>
    text === "2030" ? "2030-12-31" : ([...days].reverse().find((day) => day.startsWith(text)) ?? text);
  const interval = fc
    .tuple(fc.oneof(point, fc.constant("..")), fc.oneof(point, fc.constant("..")))
    .filter(([from, to]) => (from === ".." ? to !== ".." : to === ".." || firstOf(from) <= lastOf(to)))
    .map((ends) => ends.join("/"));
  const date = fc.oneof(point, interval);

  /** The days of a date as plainly as can be, with ends that are open far away. */
  const read = (text: string): readonly [first: string, last: string] => {
    const [from = "", to = from] = text.split("/");
    return [from === ".." ? "0" : firstOf(from), to === ".." ? "9" : lastOf(to)];
  };
  const within = (own: readonly [string, string], asked: readonly [string, string]): boolean =>
    asked[0] <= own[0] && own[1] <= asked[1];
  const meets = (own: readonly [string, string], asked: readonly [string, string]): boolean =>
    own[0] <= asked[1] && asked[0] <= own[1];

  /** Whether an event agrees with a date: as a whole, or on a day on which it was certainly under way. */
  const agrees = (event: VisitEvent<AnyIds>, text: string, how: typeof within): boolean => {
    const [asked, start] = [read(text), read(event.date)];
    if (event.until === undefined) return how(start, asked);
    const end = read(event.until);
    const whole = end[1] < start[0] ? start : ([start[0], end[1]] as const);
    // What began or ended on a certain day was under way on it, however vague its other end is.
    const onOneDay = start[0] === start[1] ? start : end[0] === end[1] && end[0] >= start[0] ? end : undefined;
    const between =
      start[1] <= end[0] && start[1] !== "9" && end[0] !== "0" ? ([start[1], end[0]] as const) : undefined;
    const certain = between ?? onOneDay;
    return how(whole, asked) || (certain !== undefined && meets(certain, asked));
  };
  const event = fc
    .record({ date, until: date }, { requiredKeys: ["date"] })
    .map((own): VisitEvent<AnyIds> => ({ ...dated("2030")[0], ...own }) as VisitEvent<AnyIds>); // the rest is the island's

  test("`date` finds what lies within, `overlaps` what has a day in common", () => {
    const asked = fc.oneof(date, fc.array(date, { minLength: 1, maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), asked, (all, texts) => {
        for (const [key, how] of Object.entries({ date: within, overlaps: meets })) {
          const expected = all.filter((one) => [texts].flat().some((text) => agrees(one, text, how)));
          expect(findEvents({ [key]: texts }, all)).toEqual(expected);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});

describe("of a record that nobody has checked", () => {
  test("a malformed date stands at the end of a timeline, and under nothing that lasted", () => {
    const [soon, ...others] = dated("soon", "2030-01-30", "2030-01-31");
    const lasting = others.map((one, index) => (index === 0 ? { ...one, until: "2030-02-01" } : one));
    const all = [soon, ...lasting].filter((one) => one !== undefined);
    expect(timeline(all).map(({ date, events: own }) => [date, ...ids(own)])).toEqual([
      ["2030-01-30", "2030-01-30"],
      ["2030-01-31", "2030-01-30", "2030-01-31"],
      ["2030-02-01", "2030-01-30"],
      ["soon", "soon"],
    ]);
  });

  test("a malformed date agrees with nothing and spoils no query", () => {
    const odd = ["soon", "2025-07-2x", "2025-02-29", "2025-07/029", "2025/07-29", "20250-7-29", "2026/2025", ""];
    const all = dated(...odd, "2025-07-29");
    for (const key of ["date", "overlaps"] as const) {
      expect(ids(findEvents({ [key]: "2025" }, all))).toEqual(["2025-07-29"]);
      expect(ids(findEvents({ [key]: "0000/.." }, all))).toEqual(["2025-07-29"]);
    }
    expect(findEvents({ kind: "arrival" }, all)).toEqual(all);
  });
});

describe("an agreement's date", () => {
  test("is that of any milestone", () => {
    expect(ids(findAgreements({ date: "2024-12/2025-01" }))).toEqual(["gaziantep-school"]);
    expect(ids(findAgreements({ date: "2024-12-18" }))).toEqual([]);
    expect(ids(findAgreements({ overlaps: "2024-12-19" }))).toEqual(["gaziantep-school"]);
    expect(ids(findAgreements({ date: null }, island))).toEqual(["salt-pact"]);
  });

  test("is that of the last stage reached beside `status`, of what is expected beside `expected`", () => {
    const school = { place: "gaziantep-province" } as const;
    const [begun, expected] = ["2024-12", "2026"];
    const found = (filter: Parameters<typeof findAgreements>[0]): boolean =>
      findAgreements({ ...school, ...filter }).length > 0;
    expect(found({ date: begun, status: "under-construction" })).toBe(true);
    expect(found({ date: expected, status: "under-construction" })).toBe(false);
    expect(found({ date: expected, expected: true })).toBe(true);
    expect(found({ date: begun, expected: true })).toBe(false);
    expect(found({ date: expected, expected: true, status: "under-construction" })).toBe(true);
    expect(found({ overlaps: "2026-05", expected: true })).toBe(true);
    expect(found({ overlaps: "2026-05", status: "under-construction" })).toBe(false);
    expect(found({ date: [begun, expected] })).toBe(true);
    expect(ids(findAgreements({ date: "2025-07-29", status: "signed" }))).toEqual([
      ...["joint-declaration", "council-decision", "signed-documents"],
    ]);
  });

  test("is that of what is expected where nothing is reached, and nothing is expected where it is asked for", () => {
    const [pact, lighthouse] = island.agreements;
    if (pact === undefined || lighthouse === undefined) throw new Error("there are two");
    const plan = { ...pact, milestones: [{ stage: "opened", date: "2027", reached: false }] } as const;
    const undated = {
      ...pact,
      milestones: [
        { stage: "decided", date: "2024", reached: true },
        { stage: "signed", reached: true },
      ],
    } as const;
    expect(findAgreements({ status: "planned", date: "2027" }, [plan, lighthouse])).toEqual([plan]);
    expect(findAgreements({ status: ["planned"], date: "2027" }, [plan, lighthouse])).toEqual([plan]);
    expect(findAgreements({ status: ["planned", "signed"], overlaps: "2027" }, [plan, undated])).toEqual([plan]);
    expect(findAgreements({ status: "signed", date: "2024" }, [undated])).toEqual([]);
    expect(findAgreements({ status: "signed", date: null }, [undated])).toEqual([undated]);
    expect(findAgreements({ expected: false, date: "2024" }, [undated, plan])).toEqual([undated]);
  });
});

test("a figure's date is its period", () => {
  expect(ids(findFigures({ period: "2024-01/2024-12", statedAt: "award-ceremony" }))).toEqual([
    "kazakhstani-visitors-2024",
    "kazakhstan-gdp-growth-2024",
  ]);
  expect(ids(findFigures({ overlaps: "2025-03", statedAt: "award-ceremony" }))).toEqual([
    "kazakhstani-visitors-2025",
    "kazakhstan-gdp-growth-2025-first-half",
    "kazakhstan-gdp-2025",
  ]);
});
