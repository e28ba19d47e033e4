import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Answers,
  type Asked,
  askSource,
  assertOwnAnswers,
  compareAnswers,
} from "../../scripts/release/answers.js";
import { complete } from "../../scripts/release/data-over.js";
import { highest } from "../../scripts/release/levels.js";
import { copyWithQuestions } from "./copy-with-questions.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A change after which a helper means something else, in types and data that stay the same. */
type Row = readonly [change: string, path: string, from: string | RegExp, to: string];

/**
 * The file of questions that tells of the change comes second: to ask those alone takes a fraction of the time, and whoever
 * asks all of them asks these.
 */
type SeenRow = readonly [change: string, seenIn: string, path: string, from: string | RegExp, to: string];

const changes: readonly SeenRow[] = [
  ["statusOf gives the first stage", "what-was-agreed", "src/internal/agreement-status.ts", ".at(-1)", ".at(0)"],
  [
    "a date finds what it touches",
    "where",
    "src/filter/event-filter.ts",
    "dateKey(scanDate, liesWithin)",
    "dateKey(scanDate, overlaps)",
  ],
  ["a place without the places in it", "where", "src/filter/place-key.ts", "parts.get(id) ?? []", "[] as string[]"],
  [
    "an open date begins otherwise",
    "how-dates-and-numbers-read",
    "src/helpers/format-date.ts",
    "`since ${",
    "`from ${",
  ],
  [
    "days of a schema limited to one",
    "which-values-are-taken",
    "src/schema/visit-schema.ts",
    "list(date)",
    "(list(date) as any).max(1)",
  ],
  [
    "ids of a schema limited to ten letters",
    "which-values-are-taken",
    "src/schema/fields.ts",
    'shortText("a kebab-case id", /^[a-z]',
    'shortText("a kebab-case id", /^(?=.{1,10}$)[a-z]',
  ],
  [
    "a rule that refuses visits that were valid",
    "which-values-are-taken",
    "src/rules/errors/ids-unique.ts",
    "taken !== undefined",
    "taken !== undefined || value.id.length > 12",
  ],
  [
    "a getter gives a copy",
    "who-said-what",
    "src/internal/find-by-id.ts",
    "(index.get(id) as R | undefined)",
    "structuredClone(index.get(id) as R | undefined)",
  ],
  [
    "records are not frozen",
    "what-a-program-relies-on",
    "src/model/deep-freeze.ts",
    "return Object.freeze(value);",
    "return value;",
  ],
  // Own attempts.
  [
    "a bound that counts itself in",
    "how-many-and-how-much",
    "src/internal/number-bounds.ts",
    "includesMin: isIncluded",
    "includesMin: !isIncluded",
  ],
  [
    "less and more exchanged",
    "what-a-program-relies-on",
    "src/helpers/holds.ts",
    '"<": (a, b) => isGreater(b, a)',
    '"<": (a, b) => isGreater(a, b)',
  ],
  [
    "a source without its origin counts as a witness",
    "where-sources-disagree",
    "src/helpers/witnesses-of.ts",
    "Array.from(byOrigin, ([origin, passing]) => ({ origin, sources: passing }))",
    "[...byOrigin].flatMap(([origin, passing]) => passing.map((one) => ({ origin, sources: [one] })))",
  ],
  ["the worst hit first", "where", "src/helpers/search.ts", "b.score - a.score", "a.score - b.score"],
  ["letters with accents are others", "who-and-with-whom", "src/text/fold.ts", '.normalize("NFKD")', ""],
  ["another code of an error", "what-is-refused", "src/schema/parse-visit.ts", '"invalid-visit"', '"invalid-record"'],
  ["a rule that is gone", "what-is-refused", "src/rules/all-rules.ts", /^ {2}noCycles,\n/m, ""],
  [
    "a rule of advice that refuses",
    "what-is-refused",
    "src/rules/all-rules.ts",
    /( {2}pathsResolve,\n)(.*) {2}sidesDistinct,\n/s,
    "$1  sidesDistinct,\n$2",
  ],
  [
    "a rule that only advises by now",
    "what-is-refused",
    "src/rules/all-rules.ts",
    / {2}datesInOrder,\n(.*)( {2}sidesDistinct,\n)/s,
    "$1  datesInOrder,\n$2",
  ],
  [
    "the language of a headline",
    "in-other-languages",
    "src/helpers/translation-of.ts",
    /language: isHeadline \?.*/,
    'language: "en",',
  ],
  [
    "a statement called by its id",
    "in-other-languages",
    "src/helpers/translation-of.ts",
    '"claim", "summary", "id"',
    '"claim", "id"',
  ],
  ["fewer problems told of", "what-is-refused", "src/schema/parse-visit.ts", "1_000", "10"],
  ["a guard of other ids", "which-values-are-taken", "src/helpers/is-id.ts", "guard(gapIds)", "guard(figureIds)"],
  [
    "what is set aside counts as open",
    "what-each-helper-gives",
    "src/audit/coverage.ts",
    "setAside === undefined && !cited.has(id)",
    "!cited.has(id)",
  ],
  ["a word of a language", "in-other-languages", "data/locales/tr.ts", '"önerildi"', '"teklif"'],
  ["letters that are no accents", "what-each-helper-gives", "src/text/fold.ts", 'ø: "o", ', ""],
  [
    "what came before came after",
    "when-and-in-which-order",
    "src/helpers/events-before.ts",
    "earlierThan }",
    "laterThan as earlierThan }",
  ],
];

/** Changes that need no new answer: a program that branches on what is promised does not notice them. */
const harmless: readonly Row[] = [
  ["the words of an error", "src/errors/arguments.ts", /Valid .*?: /, "Choose from "],
  [
    "a key more of a filter",
    "src/filter/event-filter.ts",
    "    topic: ids(",
    "    summary: ids((records, is, found) => {\n      for (const record of records) if (is(record.summary)) found.push(record);\n    }),\n    topic: ids(",
  ],
];

let folder: string;
let copy: string;
let released: Answers;

function copyWith(name: string, file?: string): string {
  const own = join(folder, name);
  copyWithQuestions(own, file);
  return own;
}

interface Part {
  readonly copy: string;
  readonly released: Answers;
}
const parts = new Map<string, Promise<Part>>();

/** The project with the questions of one file, and what they are answered before anything changes. */
function partWith(file: string): Promise<Part> {
  const ask = async (): Promise<Part> => {
    const own = copyWith(file, file);
    return { copy: own, released: await askSource(own) };
  };
  const part = parts.get(file) ?? ask();
  parts.set(file, part);
  return part;
}

/** The answers of a copy of the project where one text of a file is another. */
async function answersWith(copy: string, path: string, from: string | RegExp, to: string): Promise<Answers> {
  const text = readFileSync(join(root, path), "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no "${from}"`);
  writeFileSync(join(copy, path), changed);
  const answers = await askSource(copy);
  writeFileSync(join(copy, path), text);
  return answers;
}

/** Answers of a package that is loaded in one way. */
const imported = (answers: Answers): Answers =>
  new Map([...answers].map(([asked, answer]) => [`import: ${asked}`, answer]));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ankara-visit-answers-"));
  copy = copyWith("all");
  released = await askSource(copy);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the answers of the helpers", () => {
  test("are recorded for every question", () => {
    expect(released.size).toBeGreaterThan(150);
    expect([...released.values()].filter((answer) => answer === "" || answer.includes("Error"))).toEqual([]);
  });

  test.each(changes)("are others if %s: major", async (_change, seenIn, path, from, to) => {
    const part = await partWith(seenIn);
    const source = await answersWith(part.copy, path, from, to);
    const asked = { source, current: imported(source), released: imported(part.released), sourceOverData: source };
    expect(highest(compareAnswers(asked, "none").map(({ level }) => level))).toBe("major");
  });

  test.each(harmless)("are the same if %s changes", async (_change, path, from, to) => {
    expect(await answersWith(copy, path, from, to)).toEqual(released);
  });
});

test("the present source is asked over released data that lacks a new file and a new constant of an old one", async () => {
  const older = copyWith("older");
  rmSync(join(older, "data/gaps.ts"));
  const redirects = join(older, "data/redirects.ts");
  writeFileSync(redirects, readFileSync(redirects, "utf8").replace(/export const redirects.*/, ""));
  complete(join(older, "data"), join(root, "data"));
  expect(await askSource(older)).toEqual(released);
});

describe("an answer that changed", () => {
  const answers = (all: Readonly<Record<string, string>>): Answers => new Map(Object.entries(all));
  const asked = (current: Answers, sourceOverData: Answers): Asked => ({
    source: new Map(),
    current: imported(current),
    released: imported(before),
    sourceOverData,
  });
  const before = answers({ "Who?": "Alice" });
  const after = answers({ "Who?": "Alina" });
  const more = answers({ "Who?": "Alice", "Where?": "Ankara" });
  const none = answers({});

  test.each([
    ["what the data needs, if the helper is the same", after, before, ["minor"]],
    ["a major release, if the helper is another", after, after, ["major"]],
    ["a major release, if there is none", none, none, ["major"]],
    ["nothing, if it is the same in the end", before, after, []],
    ["nothing, if its question is new", more, before, []],
  ] as const)("needs %s", (_why, current, sourceOverData, levels) => {
    expect(compareAnswers(asked(current, sourceOverData), "minor").map(({ level }) => level)).toEqual(levels);
  });

  test("needs a minor release, if the data behind it changed where no record did", () => {
    const changes = compareAnswers(asked(after, before), "none");
    expect(changes.map(({ level }) => level)).toEqual(["minor"]);
  });

  test("is told of where it begins to differ", () => {
    const [change] = compareAnswers(asked(after, after), "none");
    expect(change?.text).toBe("import: Who? Alice → Alina");
    const lines = (name: string): Answers => answers({ "Who?": `[\n  ${name}\n]` });
    const [long] = compareAnswers(
      { ...asked(lines("Alina"), lines("Alina")), released: imported(lines("Alice")) },
      "none",
    );
    expect(long?.text).toBe("import: Who? [ Alice ] → [ Alina ]");
  });
});

describe("a package", () => {
  const source: Answers = new Map([["Who?", "Alice"]]);
  const saying =
    (...answers: readonly (readonly [string, string])[]): (() => void) =>
    () =>
      assertOwnAnswers({ source, current: new Map(answers) });

  test("may answer as its source does", () => {
    expect(saying(["import: Who?", "Alice"], ["require: Who?", "Alice"])).not.toThrow();
  });

  test.each([
    ["answers otherwise where it is required", ["require: Who?", "Alina"], "require: Who? Alice → Alina"],
    ["gives no answer", ["import: Where?", "Ankara"], "require: Who? Alice → no answer"],
  ] as const)("is refused if it %s", (_why, answer, said) => {
    expect(saying(["import: Who?", "Alice"], answer)).toThrow(`otherwise than its source:\n  ${said}`);
  });
});
