/**
 * Measures the built package and writes docs/performance.md:
 *
 *   npm run bench
 *   npm run bench -- --quick   measures less, and only prints
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleOf } from "../bundle-of.js";
import { measureCold, measureGrowth, measureImports, measureSecond, measureWarm, type Warm } from "./children.js";
import { geometricMean } from "./timing.js";
import { codeOf, kilobytes, thousands } from "./weights.js";

type Package = typeof import("../../src/index.js");

const { quick = false }: { quick?: boolean } = parseArgs({ options: { quick: { type: "boolean" } } }).values;
const root = fileURLToPath(new URL("../../", import.meta.url));
const DATA_PACKAGES = ["countries-list", "@vvo/tzdb"] as const;

/** A consumer's folder with a copy of the build, so that a build started meanwhile changes nothing of what is measured. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), "ankara-visit-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const own = join(folder, "node_modules/ankara-visit-2025");
  mkdirSync(own, { recursive: true });
  cpSync(join(root, "package.json"), join(own, "package.json"));
  cpSync(join(root, "dist"), join(own, "dist"), { recursive: true });
  for (const name of DATA_PACKAGES) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "scripts/bench/node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

const consumer = installed();
const dist = join(consumer, "node_modules/ankara-visit-2025/dist");
const build = pathToFileURL(join(dist, "index.js")).href;
const own: Package = await import(build);

interface Row {
  readonly measure: string;
  /** What the version before 1.0 had. */
  readonly before: string;
  readonly now: string;
  readonly ceiling: string;
  readonly holds: boolean;
}

const rows: Row[] = [];
function add(measure: string, before: string, value: number, most: number, show: (value: number) => string): void {
  process.stderr.write(`${measure}: ${show(value)}\n`);
  rows.push({ measure, before, now: show(value), ceiling: show(most), holds: value <= most });
}
const times = (value: number): string => `×${value.toFixed(2)}`;

const cold = measureCold(build, join(dist, "visit.json"), quick ? 5 : 25);
add("cold: load and ask twenty questions, beside `JSON.parse` and twenty loops", "×6.60", cold, 2.5, times);
const second = Object.entries(measureSecond(build, quick ? 5 : 25)).sort(([, a], [, b]) => b - a);
add("the second question of a kind, beside the first", "", geometricMean(second.map(([, ratio]) => ratio)), 1, times);
const [[worst, most] = ["", 0]] = second;
add(`the same, the worst kind (${worst})`, "up to ×6", most, 1, times);
const imports = measureImports(consumer, DATA_PACKAGES, quick ? 5 : 25);
add("import for a kB of data, beside countries-list", "×0.94", imports[0] ?? 0, 0.5, times);
add("import for a kB of data, beside @vvo/tzdb", "×2.20", imports[1] ?? 0, 1.1, times);

const slow: string[] = [];
for (const [size, before, most] of [
  ["real", 2.41, 2],
  ["1000", 1.36, 1.3],
  ["100000", 1.06, 1.1],
] as const) {
  if (quick && size === "100000") continue;
  for (const frozen of [false, true]) {
    const found: Warm = measureWarm(build, size, frozen, quick ? 5 : 15, quick || size !== "real" ? 1 : 5);
    const what = `${size === "real" ? "the real records" : `${thousands(Number(size))} records`}, ${frozen ? "frozen" : "mutable"}`;
    add(`ten warm filters on ${what}, beside loops`, frozen ? "" : times(before), found.ours, most, times);
    if (size !== "real") add(`the same beside lodash`, "", found.ours / found.lodash, 1, times);
    if (found.slow.length > 0) slow.push(`${what}: ${found.slow.join(", ")}`);
  }
}

if (!quick) {
  // `./schema` needs zod, which the copy is without.
  for (const [shape, ratio] of Object.entries(measureGrowth(fileURLToPath(new URL("../../dist", import.meta.url)))))
    add(`ten times the records, beside ten times the work: ${shape}`, "", ratio, 2, times);
}

const bundle = (names: string, entry?: string): ReturnType<typeof bundleOf> => bundleOf(consumer, names, own, entry);
const all = bundle("*");
const ids = Object.keys(own).filter((name) => name.endsWith("Ids"));
add("all helpers, Brotli", "9.3 kB", all.brotli - bundle(`{ dataset, ${ids.join(", ")} }`).brotli, 7500, kilobytes);
for (const [collection, one] of Object.entries({
  events: "Event",
  participants: "Participant",
  agreements: "Agreement",
  figures: "Figure",
  statements: "Statement",
})) {
  const found = bundle(`{ ${collection}, ${one.toLowerCase()}Ids, get${one}, find${one}s, is${one}Id }`);
  add(
    `\`${collection}\` with their helpers, above the records in the bundle`,
    "3.7–5.3 kB",
    found.brotli - found.floor,
    3400,
    kilobytes,
  );
}
const getEvent = bundle("{ getEvent }");
add("`getEvent`, above the records in the bundle", "1.1 kB", getEvent.brotli - getEvent.floor, 950, kilobytes);
add("`./schema` without zod", "13.8 kB", bundle("*", "ankara-visit-2025/schema").brotli, 10_500, kilobytes);
add("everything, beside its records as JSON", "×1.35", all.brotli / all.floor, 1.28, times);

// What npm prints is a list of packs, or in newer versions an object that has them by name.
const packed: object = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: "pipe",
  }),
);
const [pack]: readonly { readonly unpackedSize: number }[] = Object.values(packed);
add("the package, unpacked", "2.5 MB", pack?.unpackedSize ?? Number.NaN, 1_600_000, kilobytes);
const declared = readdirSync(dist)
  .filter((name) => name.endsWith(".d.cts") && !/^(audit|schema|locales|locale-..)\./.test(name))
  .reduce((sum, name) => sum + readFileSync(join(dist, name)).length, 0);
add("declarations of the main entry, with comments", "98 kB", declared, 75_000, kilobytes);
for (const [folder, before, most] of [
  ["src", "9.1k", 6500],
  ["scripts", "10.0k with the site", 3500],
  ["docs/site", "", 4000],
  ["tests", "18.7k", 13_500],
] as const) {
  const { lines, files } = codeOf(join(root, folder));
  add(`lines of \`${folder}\` (in ${files} files)`, before, lines, most, thousands);
}

const table = rows.map(
  ({ measure, before, now, ceiling, holds }) =>
    `| ${measure} | ${before} | ${now} | ${ceiling} | ${holds ? "✓" : "✗"} |`,
);
const page = `# Performance

What the package costs, measured on its build by \`npm run bench\` (Node ${process.versions.node}). Each number
compares two ways to do the same work, which took turns in one run: ×2 takes twice as long. "Before" is the version before
1.0 was planned, "ceiling" the goal. ✗ means slower or larger than the goal.

| measure | before | now | ceiling | |
|---|---:|---:|---:|---|
${table.join("\n")}

- **Cold**: fresh processes in turn. One imports the package and asks twenty different questions; the other parses
  \`visit.json\` and answers the same questions by loops. The answers are compared.
- **Second question**: fresh processes that ask two questions of one kind, for each of ${second.length} kinds; the number is their geometric mean.
- **Import**: fresh processes in turn; what it takes to import an empty module is subtracted. The data is counted as JSON.
- **Warm filters**: kind, topic, participant, date, place, three keys, measure, two keys, speaker and about, text; each beside a
  loop written for that one question, after all of them have run. Collections larger than the real ones draw real records at
  random. The number is the geometric mean of ten.
- **Sizes**: bundles by esbuild, minified, Brotli. Records are not counted where the row says "above the records".
${slow.length === 0 ? "" : `- **Slowest beside their loops**: ${slow.join("; ")}.\n`}
Filters scan. For millions of records use SQL over Parquet files: see [many visits](guides/many-visits.md).
`;
console.log(page);
if (!quick) writeFileSync(join(root, "docs/performance.md"), page);
