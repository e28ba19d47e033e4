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

/** One text of a file in place of another. */
type Change = readonly [path: string, from: string | RegExp, to: string];

/**
 * Changes after which a helper means something else, in types and data that stay the same, by the file of questions that
 * tells of them: to ask those alone takes a fraction of the time, and whoever asks all of them asks these.
 */
const changes: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  "what-was-agreed": {
    "statusOf gives the first stage": ["src/internal/agreement-status.ts", ".at(-1)", ".at(0)"],
  },
  where: {
    "a date finds what it touches": [
      "src/filter/event-filter.ts",
      "dateKey(scanDate, liesWithin)",
      "dateKey(scanDate, overlaps)",
    ],
    "a place without the places in it": ["src/filter/place-key.ts", "parts.get(id) ?? []", "[] as string[]"],
    "the worst hit first": ["src/helpers/search.ts", "b.score - a.score", "a.score - b.score"],
  },
  "how-dates-and-numbers-read": {
    "an open date begins otherwise": ["src/helpers/format-date.ts", "`since ${", "`from ${"],
  },
  "which-values-are-taken": {
    "days of a schema limited to one": ["src/schema/visit-schema.ts", "list(date)", "(list(date) as any).max(1)"],
    "ids of a schema limited to ten letters": [
      "src/schema/fields.ts",
      "/^[a-z][a-z0-9]*",
      "/^(?=.{1,10}$)[a-z][a-z0-9]*",
    ],
    "a rule that refuses visits that were valid": [
      "src/rules/errors/ids-unique.ts",
      "taken !== undefined",
      "taken !== undefined || value.id.length > 12",
    ],
    "a guard of other ids": ["src/helpers/is-id.ts", "guard(gapIds)", "guard(figureIds)"],
  },
  "who-said-what": {
    "a getter gives a copy": [
      "src/internal/find-by-id.ts",
      "(index.get(id) as R | undefined)",
      "structuredClone(index.get(id) as R | undefined)",
    ],
  },
  "what-a-program-relies-on": {
    "records are not frozen": ["src/model/deep-freeze.ts", "return Object.freeze(value);", "return value;"],
    "less and more exchanged": [
      "src/helpers/holds.ts",
      '"<": (a, b) => isGreater(b, a)',
      '"<": (a, b) => isGreater(a, b)',
    ],
  },
  "how-many-and-how-much": {
    "a bound that counts itself in": [
      "src/internal/number-bounds.ts",
      "includesMin: isIncluded",
      "includesMin: !isIncluded",
    ],
  },
  "where-sources-disagree": {
    "a source without its origin counts as a witness": [
      "src/helpers/witnesses-of.ts",
      "Array.from(byOrigin, ([origin, passing]) => ({ origin, sources: passing }))",
      "[...byOrigin].flatMap(([origin, passing]) => passing.map((one) => ({ origin, sources: [one] })))",
    ],
  },
  "who-and-with-whom": {
    "letters with accents are others": ["src/text/fold.ts", '.normalize("NFKD")', ""],
  },
  "what-is-refused": {
    "another code of an error": ["src/schema/parse-visit.ts", '"invalid-visit"', '"invalid-record"'],
    "a rule that is gone": ["src/rules/all-rules.ts", /^ {2}noCycles,\n/m, ""],
    "a rule of advice that refuses": [
      "src/rules/all-rules.ts",
      /( {2}pathsResolve,\n)(.*) {2}sidesDistinct,\n/s,
      "$1  sidesDistinct,\n$2",
    ],
    "a rule that only advises by now": [
      "src/rules/all-rules.ts",
      / {2}datesInOrder,\n(.*)( {2}sidesDistinct,\n)/s,
      "$1  datesInOrder,\n$2",
    ],
    "fewer problems told of": ["src/schema/parse-visit.ts", "1_000", "10"],
  },
  "in-other-languages": {
    "the language of a headline": ["src/helpers/translation-of.ts", /language: isHeadline \?.*/, 'language: "en",'],
    "a statement called by its id": ["src/helpers/translation-of.ts", '"claim", "summary", "id"', '"claim", "id"'],
    "a word of a language": ["data/locales/tr.ts", '"önerildi"', '"teklif"'],
  },
  "what-each-helper-gives": {
    "what is set aside counts as open": [
      "src/audit/coverage.ts",
      "setAside === undefined && !cited.has(id)",
      "!cited.has(id)",
    ],
    "letters that are no accents": ["src/text/fold.ts", 'ø: "o", ', ""],
  },
  "when-and-in-which-order": {
    "what came before came after": ["src/helpers/events-before.ts", "earlierThan }", "laterThan as earlierThan }"],
  },
};

/** Changes that need no new answer: a program that branches on what is promised does not notice them. */
const harmless: Readonly<Record<string, Change>> = {
  "the words of an error": ["src/errors/arguments.ts", /Valid .*?: /, "Choose from "],
  "a key more of a filter": [
    "src/filter/event-filter.ts",
    "    topic: ids(",
    "    summary: ids((records, is, found) => {\n      for (const record of records) if (is(record.summary)) found.push(record);\n    }),\n    topic: ids(",
  ],
};

let folder: string;
let copy: string;
let released: Answers;

function copyWith(name: string, file?: string): string {
  const own = join(folder, name);
  copyWithQuestions(own, file);
  return own;
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

  describe.each(Object.entries(changes))("to %s", (seenIn, own) => {
    let part: string;
    beforeAll(() => {
      part = copyWith(seenIn, seenIn);
    });

    test.each(Object.entries(own))("are others if %s: major", async (_change, [path, from, to]) => {
      const source = await answersWith(part, path, from, to);
      const before = new Map([...released].filter(([question]) => source.has(question)));
      expect(before.size).toBe(source.size);
      const asked = { source, current: imported(source), released: imported(before), sourceOverData: source };
      expect(highest(compareAnswers(asked, "none").map(({ level }) => level))).toBe("major");
    });
  });

  test.each(Object.entries(harmless))("are the same if %s changes", async (_change, [path, from, to]) => {
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
    expect(changes[0]?.reason).toBe("the data behind an answer changed");
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
