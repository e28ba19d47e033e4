import { expect, test } from "vitest";
import { check } from "../../scripts/prose/check.js";

const LONG = `It ${"goes on ".repeat(13)}`.trim();

const problems = (path: string, content: string): readonly string[] =>
  check(path, content).map(({ line, problem }) => `${line} ${problem}`);

test.each([
  ["a sentence that is too long", `# Title\n\nShort. ${LONG}.\n`, "3 27 words"],
  ["a phrase to avoid", "- One.\n- There are none.\n", '2 "There are none"'],
  ["a phrase across lines", "What it rests\non.\n", '1 "rests on"'],
  ["a word that is misspelt", "| a | b |\n|---|---|\n| c | a centre, a center |\n", '3 unknown word "center"'],
  ["a verb in -ize", "They recognize it.\n", '1 unknown word "recognize"'],
])("%s is found in a page", (_what, page, problem) => {
  const [found, ...others] = problems("page.md", page);
  expect(found).toContain(problem);
  expect(others).toEqual([]);
});

test.each([
  ["a doc comment", `/** Fine.\n * ${LONG}. */\nexport const a = 1;\n`, "1 27 words"],
  [
    "a member of what is exported",
    `export interface A {\n  /** The curator. */\n  readonly a: string;\n}\n`,
    '2 "curator"',
  ],
  ["a message", "throw new Error(`There is none of $" + "{name} here.`);\n", '1 "There is none'],
  ["an element", "const a = <p>\n  Leads <b>nowhere</b>.\n</p>;\n", '1 "Leads nowhere"'],
])("%s of a program is read", (_what, program, problem) => {
  const [found, ...others] = problems("program.tsx", program);
  expect(found).toContain(problem);
  expect(others).toEqual([]);
});

test("code, names of files and what is not exported are passed over", () => {
  const page = "Run `npx whatevr`, see www.xyz.json.\n\n```ts\nThere are none.\n```\n";
  expect(problems("page.md", page)).toEqual([]);
  expect(problems("program.ts", "/** The curator. */\nconst a = 1;\nimport b from './some/curators/of';\n")).toEqual(
    [],
  );
});
