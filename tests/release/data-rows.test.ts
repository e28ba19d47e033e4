import { describe, expect, test } from "vitest";
import { compareData, type ReleasedData } from "../../scripts/release/compare-data.js";
import { releasedData } from "../../scripts/release/release.js";
import { dataset } from "../../src/index.js";
import { type Draft, draftOf, record } from "../mutable.js";

type Retired = ReleasedData["retired"];

/** What is found to have changed, once the data was. */
function changed(
  change: (draft: Draft) => void,
  retired: Retired = {},
  retiredBefore: Retired = {},
): readonly string[] {
  const draft = draftOf();
  change(draft);
  const changes = compareData(releasedData(dataset, retiredBefore), releasedData(draft, retired));
  return changes.map(({ level, text, reason }) => `${level}: ${text} (${reason})`);
}

/** A change of the data, and how what is found of it begins. */
type Row = readonly [change: (draft: Draft) => void, text: string];

function expectOne(level: string, [change, text]: Row = [() => {}, ""]): void {
  const found = changed(change);
  expect(found).toHaveLength(1);
  expect(found[0]?.startsWith(`${level}: ${text}`), found[0]).toBe(true);
}

/** Gives a record another id, and takes the other away. */
function rename(draft: Draft, id: string, to: string): void {
  record(draft.figures, id).id = to;
}

const STUDENTS = "kazakhstani-students-in-turkiye";
// Of the record as it is, so that the number may be corrected one day.
const { value: BEFORE } = record(dataset.figures, STUDENTS);
const AFTER = BEFORE + 1000;

test("nothing, where nothing changed", () => {
  expect(changed(() => {})).toEqual([]);
});

describe("major", () => {
  test("an id removed without a redirect", () => {
    expect(changed((draft) => draft.gaps.shift())).toEqual([
      "major: gaps clock-times: removed (an id is removed without a redirect)",
    ]);
  });

  test("an id renamed without a redirect", () => {
    expect(changed((draft) => rename(draft, STUDENTS, "students"))).toEqual([
      `major: figures ${STUDENTS}: removed (an id is removed without a redirect)`,
      "minor: figures students: added (a record is added)",
    ]);
  });

  test("a redirect that another release had", () => {
    expect(changed(() => {}, {}, { gaps: { hours: "clock-times" } })).toEqual([
      "major: gaps hours: removed (an id is removed without a redirect)",
    ]);
  });
});

describe("minor", () => {
  test.each(["sources", "topics", "places", "events", "agreements", "statements", "gaps"] as const)(
    "a record added to %s",
    (collection) => {
      const add = (draft: Draft): void => {
        const records: { id: string }[] = draft[collection];
        records.push({ ...structuredClone(record(records, records[0]?.id ?? "")), id: "one-more" });
      };
      expect(changed(add)).toEqual([`minor: ${collection} one-more: added (a record is added)`]);
    },
  );

  test("an id moved with a redirect, its record the same", () => {
    expect(changed((draft) => rename(draft, STUDENTS, "students"), { figures: { [STUDENTS]: "students" } })).toEqual([
      `minor: figures ${STUDENTS}: moved to students (an id is moved with a redirect)`,
    ]);
  });

  test("an id moved with a redirect, its record corrected", () => {
    const change = (draft: Draft): void => {
      record(draft.figures, STUDENTS).value = AFTER;
      rename(draft, STUDENTS, "students");
    };
    expect(changed(change, { figures: { [STUDENTS]: "students" } })).toEqual([
      `minor: figures ${STUDENTS}: moved to students (an id is moved with a redirect)`,
      `minor: figures students: value ${BEFORE} → ${AFTER} (a stated fact is reversed)`,
    ]);
  });

  test("an id split with a redirect", () => {
    const change = (draft: Draft): void => {
      const [gap] = draft.gaps;
      if (gap === undefined) throw new Error("there are gaps");
      draft.gaps.splice(0, 1, { ...gap, id: "first-day" }, { ...gap, id: "second-day" });
    };
    expect(changed(change, { gaps: { "clock-times": ["first-day", "second-day"] } })).toEqual([
      "minor: gaps clock-times: split into first-day, second-day (an id is split with a redirect)",
    ]);
  });

  test("a redirect that leads elsewhere", () => {
    expect(changed(() => {}, { gaps: { hours: "end-of-visit" } }, { gaps: { hours: "clock-times" } })).toEqual([
      "minor: gaps hours: moved to end-of-visit (an id is moved with a redirect)",
    ]);
  });

  const facts: Readonly<Record<string, Row>> = {
    "a number": [
      (draft) => (record(draft.figures, STUDENTS).value = AFTER),
      `figures ${STUDENTS}: value ${BEFORE} → ${AFTER} (a stated fact is reversed)`,
    ],
    "how it bounds": [
      (draft) => (record(draft.figures, STUDENTS).comparator = "~"),
      `figures ${STUDENTS}: comparator ">" → "~" (a stated fact is reversed)`,
    ],
    "a date": [
      (draft) => (record(draft.events, "council-meeting").date = "2025-07-30"),
      'events council-meeting: date "2025-07-29" → "2025-07-30" (a stated fact is reversed)',
    ],
    "who said it": [
      (draft) => (record(draft.figures, STUDENTS).speaker = "recep-tayyip-erdogan"),
      `figures ${STUDENTS}: speaker "kassym-jomart-tokayev" → "recep-tayyip-erdogan" (a stated fact is reversed)`,
    ],
    "a fact withdrawn": [
      (draft) => delete record(draft.figures, STUDENTS).speaker,
      `figures ${STUDENTS}: speaker removed "kassym-jomart-tokayev" (a stated fact is withdrawn)`,
    ],
    "a field filled in": [
      (draft) => (record(draft.figures, STUDENTS).period = "2025"),
      `figures ${STUDENTS}: period added "2025" (a field is filled in)`,
    ],
    "one who took part": [
      (draft) => record(draft.events, "council-meeting").participants?.push({ group: "the press" }),
      'events council-meeting: participants added {"group":"the press"} (a fact is added)',
    ],
    "one who did not": [
      (draft) => record(draft.events, "council-meeting").participants?.shift(),
      'events council-meeting: participants removed {"participant":"kassym-jomart-tokayev","role":"co-chair"} (a stated fact is withdrawn or reversed)',
    ],
    "a number told in words": [
      (draft) => {
        const [side] = record(draft.discrepancies, "trade-target").sides;
        if (side !== undefined) side.claim = "Sixteen billion US dollars.";
      },
      'discrepancies trade-target: sides[0].claim "Fifteen billion US dollars." → "Sixteen billion US dollars." (a number in the wording is reversed)',
    ],
    "a source that is no longer cited": [
      (draft) =>
        record(draft.events, "council-meeting").citations.splice(0, 99, { source: "trend-council", quote: "met" }),
      "events council-meeting: citations",
    ],
    "a day of the visit": [
      (draft) => draft.visit.days.push("2025-07-31"),
      `visit ${dataset.visit.id}: days added "2025-07-31" (a fact is added)`,
    ],
  };
  test.each(Object.keys(facts))("%s", (name) => {
    expectOne("minor", facts[name]);
  });
});

describe("patch", () => {
  const wording: Readonly<Record<string, Row>> = {
    "a typo": [
      (draft) => (record(draft.figures, STUDENTS).label = "Kazakhstanis who study in Türkiye"),
      `figures ${STUDENTS}: label "Kazakhstanis studying in Türkiye" → "Kazakhstanis who study in Türkiye" (wording)`,
    ],
    "wording deeper in a record": [
      (draft) => {
        const [side] = record(draft.discrepancies, "trade-target").sides;
        if (side !== undefined) side.claim = "Fifteen billion dollars.";
      },
      'discrepancies trade-target: sides[0].claim "Fifteen billion US dollars." → "Fifteen billion dollars." (wording)',
    ],
    "one more citation": [
      (draft) => record(draft.figures, STUDENTS).citations.push({ source: "trend-award", quote: "12,000" }),
      `figures ${STUDENTS}: citations added trend-award "12,000" (a citation is added)`,
    ],
    "a dead link replaced": [
      (draft) => (record(draft.sources, "qazinform-award").url = "https://example.org/award"),
      `sources qazinform-award: url "${record(dataset.sources, "qazinform-award").url}" → "https://example.org/award" (a link is replaced)`,
    ],
    "a sentence found better": [
      (draft) => {
        const [passage] = draft.passages.find(({ source }) => source === "qazinform-award")?.passages ?? [];
        if (passage !== undefined) passage.digest = "0";
      },
      "passages qazinform-award: passages[0].digest",
    ],
    "the order of records": [
      (draft) => draft.gaps.reverse(),
      `gaps: reordered, starting at ${dataset.gaps.at(-1)?.id} (only the order changed)`,
    ],
    "the order of a list": [
      (draft) => record(draft.events, "council-meeting").after?.reverse(),
      "events council-meeting: after reordered (only the order changed)",
    ],
  };
  test.each(Object.keys(wording))("%s", (name) => {
    expectOne("patch", wording[name]);
  });
});
