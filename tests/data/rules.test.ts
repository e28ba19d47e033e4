import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset, dateBounds } from "../../src/index.js";
import { canonicalOrder } from "../../src/rules/advice/canonical-order.js";
import { passagesAccountedFor } from "../../src/rules/advice/passages-accounted-for.js";
import { plainTexts } from "../../src/rules/advice/plain-texts.js";
import { quotesInLanguage } from "../../src/rules/advice/quotes-in-language.js";
import { adviceRules, allRules, errorRules } from "../../src/rules/all-rules.js";
import { noCycles } from "../../src/rules/errors/no-cycles.js";
import { referencesResolve } from "../../src/rules/errors/references-resolve.js";
import { type Violation, violation } from "../../src/rules/rule.js";
import { references } from "../../src/rules/walk.js";
import { island as fixtureVisit, islandWith as fixtureWith } from "../island.js";
import { invalidVisits } from "./invalid-visits.js";

const byName = allRules.map((rule) => [rule.name, rule] as const);

describe.each(byName)("%s", (name, rule) => {
  test("is kept by this package's visit and by the fixture", () => {
    expect([...rule.check(dataset)]).toEqual([]);
    expect([...rule.check(fixtureVisit)]).toEqual([]);
  });

  test.each(Object.entries(invalidVisits[name] ?? {}))("%s", (_name, invalid) => {
    const expected = invalid.filter((part) => typeof part === "string");
    const visit = fixtureWith((draft) => {
      for (const change of invalid) if (typeof change === "function") change(draft);
    });
    const violations = [...rule.check(visit)];
    const lines = violations.map((one, index) => (expected[index]?.includes(": ") ? line(one) : one.path));
    expect(lines).toEqual(expected);
    // Each names the record that its path leads to.
    for (const { path, record } of violations) {
      const [, collection = "", index] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
      const holder: unknown = Reflect.get(visit, collection);
      expect(index === undefined ? holder : Reflect.get(Object(holder), index)).toMatchObject(
        collection === "passages" ? { source: record } : { id: record },
      );
    }
  });

  test("has an invalid visit", () => {
    expect(Object.values(invalidVisits[name] ?? {}).some((invalid) => typeof invalid.at(-1) === "string")).toBe(true);
  });
});

function line({ path, expected, found, nearest }: Violation): string {
  return `${path}: ${[expected, found, ...(nearest === undefined ? [] : [nearest])].join(" | ")}`;
}

test("every rule has its own name, says what it requires and is either an error or advice", () => {
  expect(Object.keys(invalidVisits)).toEqual(allRules.map(({ name }) => name));
  expect(allRules).toEqual([...errorRules, ...adviceRules]);
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
  for (const { requires } of allRules) expect(requires).toMatch(/^[A-Z].+\.$/);
});

describe("references", () => {
  test.each(Array.from(references(fixtureVisit), ({ path, value, to }) => [path, value, to] as const))(
    "%s, misspelt, is reported there",
    (path, value, to) => {
      const visit = fixtureWith((draft) => {
        const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
        const holder = steps.slice(0, -1).reduce<unknown>((part, step) => Reflect.get(Object(part), step), draft);
        Reflect.set(Object(holder), steps.at(-1) ?? "", `${value}x`);
      });
      const [broken, ...others] = referencesResolve.check(visit);
      const isCountry = /^[A-Z]/.test(value);
      expect(others).toEqual([]);
      expect(broken).toMatchObject({ path, found: `${value}x`, ...(isCountry ? {} : { nearest: value }) });
      for (const target of to) expect(broken?.expected).toContain(target);
    },
  );

  test.each([
    ["that begin alike", (at: number) => `salt-harbour-of-the-island-${at}`],
    // No two of them have much in common.
    [
      "as long as ids may be",
      (at: number) => (at * 7_919 + 100_003).toString(26).repeat(50).slice(0, 190).replace(/^/, "p"),
    ],
  ])(
    "of twenty thousand events to places that do not exist are reported before the test times out: %s",
    (_name, idOf) => {
      const visit = fixtureWith((draft) => {
        const [place, event] = [draft.places[0], draft.events[0]];
        const ids = Array.from({ length: 20_000 }, (_, at) => idOf(at));
        draft.places = ids.flatMap((id) => (place === undefined ? [] : { ...place, id }));
        draft.events = ids.flatMap((id) => (event === undefined ? [] : { ...event, id: `e-${id}`, place: `${id}x` }));
      });
      const broken = [...referencesResolve.check(visit)].filter(({ path }) => path.endsWith(".place"));
      expect(broken).toHaveLength(20_000);
      expect(broken.filter(({ nearest }) => nearest !== undefined).length).toBe(10);
    },
  );
});

test("a violation spells out and names what is not seen in what was found", () => {
  const { found } = violation({ path: "events[0]", record: "x" }, ".place", "an id", "sa\u200blt\u00a0");
  expect(found).toBe("sa<U+200b>lt<U+a0> (with a zero-width space U+200B, a no-break space U+00A0)");
});

test("an event stands after what certainly came earlier, whatever is open or vague between", () => {
  const point = fc.constantFrom("2030-01-05", "2030-01-20", "2030-02-10", "2030-01", "2030-02", "2030-03");
  const date = fc.oneof(
    point,
    point.map((from) => `${from}/..`),
    point.map((to) => `../${to}`),
  );
  fc.assert(
    fc.property(fc.array(date, { maxLength: 5 }), (dates) => {
      const visit = fixtureWith((draft) => {
        const [event] = draft.events;
        draft.events = dates.flatMap((own, at) => (event === undefined ? [] : { ...event, id: `e${at}`, date: own }));
      });
      // As plainly as can be: an event is out of place if any event before it certainly began after its last day.
      const misplaced = dates.flatMap((own, at) => {
        const { last } = dateBounds(own);
        const starts = dates.slice(0, at).map((one) => dateBounds(one).first ?? "");
        return last !== undefined && starts.some((first) => first > last) ? [`events[${at}]`] : [];
      });
      expect(Array.from(canonicalOrder.check(visit), ({ path }) => path)).toEqual(misplaced);
    }),
  );
});

test.each([
  ["zh", "塩"],
  ["zh-Hant", "鹽"],
  ["ja", "塩"],
  ["ja", "しお"],
  ["ja", "シオ"],
  ["ko", "소금"],
  ["ko", "鹽"],
])("a quote on a page in %s may be %s, and not Greek", (language, quote) => {
  const broken = (words: string): readonly Violation[] => [
    ...quotesInLanguage.check(
      fixtureWith((draft) => {
        const [radio, citation] = [draft.sources[1], draft.statements[0]?.citations];
        if (radio === undefined || citation === undefined) throw new Error("the fixture has them");
        radio.language = language;
        citation.splice(0, citation.length, { source: "radio", quote: words });
      }),
    ),
  ];
  expect(broken(quote)).toEqual([]);
  expect(broken("αλάτι")).toHaveLength(1);
});

test("sentences of a source that nobody knows are cited by nobody", () => {
  const visit = fixtureWith(({ passages: [first] }) => {
    if (first !== undefined) first.source = "mail";
  });
  const open = fixtureVisit.passages[0]?.passages.filter(({ setAside }) => setAside === undefined) ?? [];
  const found = Array.from(passagesAccountedFor.check(visit), (one) => one.found);
  expect(found).toEqual(open.map(() => "neither"));
});

test("a million blanks within a title are looked at once", () => {
  const visit = fixtureWith((draft) => assignTitle(draft, `x${" ".repeat(1_000_000)}x`));
  expect([...plainTexts.check(visit)]).toEqual([]);
  expect([...plainTexts.check(fixtureWith((draft) => assignTitle(draft, " ".repeat(1_000_000))))]).toHaveLength(1);
});

function assignTitle({ visit }: Parameters<Parameters<typeof fixtureWith>[0]>[0], title: string): void {
  visit.title = title;
}

describe("cycles", () => {
  /** Events, each after others by their numbers. */
  const cyclesOf = (after: readonly (readonly number[])[]): readonly Violation[] => [
    ...noCycles.check(
      fixtureWith((draft) => {
        const [event] = draft.events;
        draft.events = after.flatMap((numbers, at) =>
          event === undefined ? [] : { ...event, id: `e${at}`, after: numbers.map((number) => `e${number}`) },
        );
      }),
    ),
  ];

  /** Whether a walk from an event leads back to it, found by walking everywhere. */
  function leadsBack(start: number, after: readonly (readonly number[])[]): boolean {
    const seen = new Set<number>();
    const ahead = [...(after[start] ?? [])];
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      if (at === start) return true;
      if (!seen.has(at)) ahead.push(...(after[at] ?? []));
      seen.add(at);
    }
    return false;
  }

  test("are reported if there are any, and each leads back to where it begins", () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 10 });
    fc.assert(
      fc.property(graph, (after) => {
        const found = cyclesOf(after);
        expect(found.length > 0).toBe(after.some((_, start) => leadsBack(start, after)));
        for (const { record, found: text } of found) {
          const ids = text.replace("`after` forms a cycle: ", "").split(" → ");
          expect([ids[0], ids.at(-1)]).toEqual([record, record]);
          const steps = ids.slice(1).map((id, at) => [Number(ids[at]?.slice(1)), Number(id.slice(1))] as const);
          for (const [from, to] of steps) if (!text.includes("…")) expect(after[from]).toContain(to);
        }
      }),
    );
  });

  test("of five records are shown whole, of longer ones the beginning", () => {
    const found = (length: number): readonly string[] =>
      cyclesOf(Array.from({ length }, (_, at) => [(at + 1) % length])).map((one) => one.found);
    expect(found(5)).toEqual(["`after` forms a cycle: e0 → e1 → e2 → e3 → e4 → e0"]);
    expect(found(6)).toEqual(["`after` forms a cycle: e0 → e1 → e2 → e3 → e4 → … → e0"]);
  });

  test("may be longer than the stack", () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => [at + 1]);
    expect(cyclesOf(chain)).toEqual([]);
    expect(cyclesOf([...chain, [0]]).map(({ found }) => found)).toEqual([
      "`after` forms a cycle: e0 → e1 → e2 → e3 → e4 → … → e0",
    ]);
  });
});
