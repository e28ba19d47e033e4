/** Checks the prose that people read: `npm run lint`, or `tsx scripts/prose/lint.ts FILE…` for some files. */
import { readdirSync, readFileSync } from "node:fs";
import { check } from "./check.js";

const inFolder = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !/node_modules|dist|tests/.test(name))
    .map((name) => `${folder}/${name}`);

/** Pages that programs write from data and measurements. */
const WRITTEN: readonly string[] = ["sources", "discrepancies", "performance"].map((name) => `docs/${name}.md`);

const pages = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"],
  ...inFolder("docs", ".md").filter((path) => !WRITTEN.includes(path)),
  // The strings of the audit's English are the words that it looks for; those of the languages are in other languages.
  ...inFolder("src", ".ts").filter((path) => !/^src\/(audit\/english|locales)\//.test(path)),
  ...inFolder("docs/site", ".tsx"),
];

const [, , ...asked] = process.argv;
let count = 0;
for (const path of asked.length > 0 ? asked : pages) {
  for (const { line, problem } of check(path, readFileSync(path, "utf8"))) {
    console.log(`${path}:${line}  ${problem}`);
    count += 1;
  }
}
if (count > 0) console.log(`${count} findings. New words go into scripts/prose/words.txt.`);
process.exitCode = count > 0 ? 1 : 0;
