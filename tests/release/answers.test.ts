import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answers, askIn, compareAnswers } from "../../scripts/release/answers.js";
import { highest } from "../../scripts/release/change.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A change after which a helper means something else, in types and data that stay the same. */
type Row = readonly [change: string, path: string, from: string | RegExp, to: string];

const changes: readonly Row[] = [
  ["statusOf gives the first stage", "src/internal/agreement-status.ts", ".at(-1)", ".at(0)"],
  [
    "a date finds what it touches",
    "src/filter/event-filter.ts",
    "dateKey(scanDate, liesWithin)",
    "dateKey(scanDate, overlaps)",
  ],
  ["a place without the places in it", "src/filter/place-key.ts", "parts.get(id) ?? []", "[] as string[]"],
  ["numbers in Turkish by default", "src/helpers/format-figure.ts", 'locale = "en"', 'locale = "tr"'],
  ["days of a schema limited to one", "src/schema/visit-schema.ts", "list(date)", "(list(date) as any).max(1)"],
  [
    "ids of a schema limited to ten letters",
    "src/schema/fields.ts",
    'shortText("a kebab-case id", /^[a-z]',
    'shortText("a kebab-case id", /^(?=.{1,10}$)[a-z]',
  ],
  [
    "a rule that refuses visits that were valid",
    "src/rules/errors/ids-unique.ts",
    "taken !== undefined",
    "taken !== undefined || value.id.length > 12",
  ],
  [
    "a getter gives a copy",
    "src/internal/find-by-id.ts",
    "(index.get(id) as R | undefined)",
    "structuredClone(index.get(id) as R | undefined)",
  ],
  ["records are not frozen", "src/model/deep-freeze.ts", "return Object.freeze(value);", "return value;"],
  // Own attempts.
  [
    "a bound that counts itself in",
    "src/internal/number-bounds.ts",
    "includesMin: isIncluded",
    "includesMin: !isIncluded",
  ],
  [
    "less and more exchanged",
    "src/helpers/holds.ts",
    '"<": (a, b) => isGreater(b, a)',
    '"<": (a, b) => isGreater(a, b)',
  ],
  [
    "a source without its origin counts as a witness",
    "src/helpers/witnesses-of.ts",
    "Array.from(byOrigin, ([origin, passing]) => ({ origin, sources: passing }))",
    "[...byOrigin].flatMap(([origin, passing]) => passing.map((one) => ({ origin, sources: [one] })))",
  ],
  ["the worst hit first", "src/helpers/search.ts", "b.score - a.score", "a.score - b.score"],
  ["letters with accents are others", "src/text/fold.ts", '.normalize("NFKD")', ""],
  ["what came before came after", "src/helpers/events-before.ts", "return earlierThan", "return laterThan"],
];

let folder: string;
let released: Answers;

/** The answers of a copy of the project in which one text of a file is another. */
function answersWith(path: string, from: string | RegExp, to: string): Answers {
  const copy = mkdtempSync(join(folder, "copy-"));
  for (const part of ["package.json", "src", "data", "tests/questions", "tests/visits"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  const text = readFileSync(join(copy, path), "utf8");
  const changed = text.replace(from, to);
  if (changed === text && from !== to) throw new Error(`${path} has no "${from}"`);
  writeFileSync(join(copy, path), changed);
  return askIn(copy);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ankara-visit-answers-"));
  released = answersWith("package.json", "", "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the answers of the helpers", () => {
  test("are recorded for every question", () => {
    expect(released.size).toBeGreaterThan(150);
    expect([...released.values()].filter((answer) => answer === "" || answer.includes("Error"))).toEqual([]);
  });

  test("are the same if nothing changed", () => {
    expect(answersWith("package.json", "", "")).toEqual(released);
  });

  test.each(changes)("are others if %s: major", (_change, path, from, to) => {
    const current = answersWith(path, from, to);
    const found = compareAnswers({ released, current, currentOverReleasedData: current }, "none");
    expect(highest(found.map(({ level }) => level))).toBe("major");
  });
});

describe("an answer that changed", () => {
  const before: Answers = new Map([["Who?", "Alice"]]);
  const after: Answers = new Map([["Who?", "Alina"]]);
  const more: Answers = new Map([...before, ["Where?", "Ankara"]]);
  const none: Answers = new Map();

  test.each([
    ["what the data needs, if the helper is the same", after, before, ["minor"]],
    ["a major release, if the helper is another", after, after, ["major"]],
    ["a major release, if there is none", none, none, ["major"]],
    ["nothing, if it is the same in the end", before, after, []],
    ["nothing, if its question is new", more, before, []],
  ] as const)("needs %s", (_why, current, currentOverReleasedData, levels) => {
    const found = compareAnswers({ released: before, current, currentOverReleasedData }, "minor");
    expect(found.map(({ level }) => level)).toEqual(levels);
  });

  test("is told of where it begins to differ", () => {
    const [change] = compareAnswers({ released: before, current: after, currentOverReleasedData: after }, "none");
    expect(change?.text).toBe("Who? Alice → Alina");
  });
});
