import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What Stryker's report says of one mutant, as far as it is used here. */
interface Mutant {
  readonly mutatorName: string;
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const LEAST_SCORE = 95;
const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

/** The text of a mutant's place, on one line: line numbers change with every edit, words seldom. */
function wordsAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const text = lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
    )
    .join(" ");
  return shorten(text);
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, " ").replaceAll("|", "¦").replaceAll("`", "ˋ").trim();
  return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}

/** How a survivor is written in the table: file, what stands there, and what the mutant puts there. */
function rowOf(file: string, source: string, mutant: Mutant): string {
  return `| \`${file}\` | \`${wordsAt(source, mutant.location)}\` | \`${shorten(mutant.replacement ?? "")}\` |`;
}

const report = JSON.parse(read("reports/mutation/mutation.json")) as Report;
const excused = read("docs/mutation.md")
  .split("\n")
  .filter((line) => line.startsWith("| `src/"));

const mutants = Object.entries(report.files).flatMap(([file, { source, mutants: own }]) =>
  own.map((mutant) => ({ mutant, row: rowOf(file, source, mutant) })),
);
const of = (...statuses: readonly string[]): typeof mutants =>
  mutants.filter(({ mutant }) => statuses.includes(mutant.status));

const survivors = of("Survived", "NoCoverage").map(({ row }) => row);
const killed = of("Killed", "Timeout").length;
const score = (100 * killed) / (killed + survivors.length);
// Each line excuses one survivor: what is true of one need not be true of another that looks the same.
const outdated = [...excused];
const unexcused = survivors.filter((row) => {
  const index = outdated.findIndex((line) => line.startsWith(row));
  if (index >= 0) outdated.splice(index, 1);
  return index < 0;
});

console.log(`${killed} of ${killed + survivors.length} mutants killed: ${score.toFixed(2)} %`);
if (outdated.length > 0)
  console.log(`\nListed in docs/mutation.md, but no survivors any more:\n${outdated.join("\n")}`);
if (unexcused.length > 0) console.log(`\nNot listed in docs/mutation.md:\n${unexcused.join("\n")}`);
if (unexcused.length > 0 || score < LEAST_SCORE) process.exitCode = 1;
