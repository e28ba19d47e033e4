import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  eventsAfter,
  eventsBefore,
  findAgreements,
  findEvents,
  type Milestone,
  orderOf,
  timeline,
  type VisitEvent,
} from "../../src/index.js";
import { island } from "../island.js";

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

/** Events on these dates, each with its date for an id. */
const dated = (...dates: readonly string[]): readonly VisitEvent<AnyIds>[] =>
  dates.flatMap((date) => island.events.slice(0, 1).map((event) => ({ ...event, id: date, date })));

describe("an event that lasted", () => {
  /** Events from a date until another, called `from-until`. */
  const lasting = (...spans: readonly (readonly [from: string, until: string])[]): readonly VisitEvent<AnyIds>[] =>
    spans.flatMap(([date, until]) => dated(date).map((event) => ({ ...event, id: `${date} to ${until}`, until })));

  test("stands in its timeline under its dates and those between", () => {
    const others = dated("2030-01-31", "2030-01-30/2030-01-31", "2030-02", "2030-02-03");
    const all = [...lasting(["2030-01-30", "2030-02-02"]), ...others];
    expect(timeline(all).map(({ date, events: own }) => [date, ...ids(own)])).toEqual([
      ["2030-01-30", "2030-01-30 to 2030-02-02"],
      ["2030-01-30/2030-01-31", "2030-01-30 to 2030-02-02", "2030-01-30/2030-01-31"],
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
  test("is of what is still expected: not what ended, or came before it was due", () => {
    const found = (...milestones: readonly Milestone[]): readonly string[] => {
      const agreement = island.agreements.slice(0, 1).map((one) => ({ ...one, milestones })) as never; // one at least
      return [true, false].flatMap((expected) =>
        findAgreements({ expected, date: "2026" }, agreement).map(() => String(expected)),
      );
    };
    const signed = { stage: "signed", date: "2025-07-29", reached: true } as const;
    const due = { stage: "opened", date: "2026", reached: false } as const;
    expect(found(signed, due)).toEqual(["true"]);
    expect(found(signed, due, { stage: "terminated", date: "2025-12-01", reached: true })).toEqual(["false"]);
    expect(found(signed, due, { stage: "opened", date: "2026-02", reached: true })).toEqual(["false"]);
  });

  test("is of any milestone of the stage that is asked for", () => {
    const milestones = [2024, 2025].map((year) => ({ stage: "signed", date: `${year}-07-10`, reached: true }));
    const twice = island.agreements.slice(0, 1).map((one) => ({ ...one, milestones })) as never; // one at least
    for (const [date, count] of [
      ["2024", 1],
      ["2025", 1],
      ["2026", 0],
    ] as const)
      expect(findAgreements({ status: "signed", date }, twice).length, date).toBe(count);
  });

  test("is that of the last stage reached, and not of what is expected", () => {
    const signed = { stage: "signed", date: "2025", reached: true } as const;
    const due = { stage: "opened", date: "2026", reached: false } as const;
    const [decided, opened] = (["decided", "opened"] as const).map((stage) => ({ ...signed, stage, date: "2024" }));
    for (const milestones of [
      [signed, due],
      [decided, signed, due],
      [decided, opened, signed, due],
    ]) {
      const one = island.agreements.slice(0, 1).map((agreement) => ({ ...agreement, milestones })) as never; // one at least
      const years = ["2024", "2025", "2026"].filter(
        (date) => findAgreements({ status: "signed", date }, one).length > 0,
      );
      expect(years).toEqual(["2025"]);
    }
  });

  test("is none where the source cites no milestones", () => {
    const told = island.agreements.slice(0, 1).map((agreement) => ({
      ...agreement,
      citations: [{ source: "gazette", supports: ["parties"] }],
    })) as never; // one citation at least
    for (const more of [
      { date: "2025" },
      { expected: true, date: "2025" },
      { status: "signed", date: "2025" },
    ] as const)
      expect(findAgreements({ accordingTo: "gazette", ...more }, told)).toEqual([]);
    expect(findAgreements({ accordingTo: "gazette", date: null }, told)).toEqual(
      findAgreements({ accordingTo: "gazette" }, told),
    );
    expect(findAgreements({ accordingTo: "gazette" }, told).length).toBe(1);
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
