import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { geometricMean, median } from "./timing.js";

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Runs a program in a fresh process, and reads the JSON that it prints. */
function run<T>(args: readonly string[], shown: string, cwd?: string): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd });
  if (status !== 0) throw new Error(`${shown} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

interface ColdRun {
  readonly loaded: number;
  readonly total: number;
  readonly times: readonly number[];
  readonly answers: readonly number[];
}

/** What fresh processes take that load and ask, beside such that parse and loop; and of their second questions. */
export interface Cold {
  readonly ratio: number;
  readonly second: number;
}

/** Questions of which the program asks a second of the same kind right after the first. */
const PAIRS: readonly (readonly [first: number, second: number])[] = [
  [0, 2],
  [1, 3],
  [6, 8],
  [9, 11],
];

export function measureCold(build: string, json: string, runs: number): Cold {
  const pairs = Array.from({ length: runs }, () => {
    const ours = run<ColdRun>([file("cold-package.mjs"), build], "the package");
    const loops = run<ColdRun>([file("cold-loops.mjs"), json], "the loops");
    if (ours.answers.join() !== loops.answers.join()) {
      throw new Error(`The package answers ${ours.answers}, the loops ${loops.answers}.`);
    }
    return { ratio: ours.total / loops.total, times: ours.times };
  });
  const seconds = PAIRS.map(([first, second]) =>
    median(pairs.map(({ times }) => (times[second] ?? 0) / (times[first] ?? 1))),
  );
  return { ratio: median(pairs.map(({ ratio }) => ratio)), second: geometricMean(seconds) };
}

/** What an import takes for a kilobyte of data, as a multiple of what another data package takes. */
export function measureImports(consumer: string, others: readonly string[], runs: number): readonly number[] {
  const probe = (name: string): number => {
    const code = `const start = performance.now(); const m = await import(${JSON.stringify(name)}); const ms = performance.now() - start;
      const data = Object.fromEntries(Object.entries(m.dataset === undefined ? m : { d: m.dataset }).filter(([n]) => n !== "default"));
      console.log(JSON.stringify(ms / JSON.stringify(data).length));`;
    return run(["--input-type=module", `--eval=${code}`], name, consumer);
  };
  const taken = Array.from({ length: runs }, () => ["ankara-visit-2025", ...others].map(probe));
  return others.map((_, index) => median(taken.map(([ours = 0, ...theirs]) => ours / (theirs[index] ?? 1))));
}

/** The ten warm questions at one size: each as a multiple of its hand loop, for the package and for lodash. */
export interface Warm {
  readonly ours: number;
  readonly lodash: number;
  /** The questions that take more than the loop by far. */
  readonly slow: readonly string[];
}

export function measureWarm(build: string, size: string, frozen: boolean, rounds: number): Warm {
  const args = ["--import=tsx", file("filters.ts"), build, size, frozen ? "frozen" : "mutable", String(rounds)];
  const found = Object.entries(run<Readonly<Record<string, readonly number[]>>>(args, "the filters"));
  const mean = (index: number): number => geometricMean(found.map(([, ratios]) => ratios[index] ?? Number.NaN));
  const slow = found
    .filter(([, [, ours = 0]]) => ours > 1.5)
    .map(([name, [, ours = 0]]) => `${name} ${ours.toFixed(1)}`);
  return { ours: mean(1), lodash: mean(2), slow };
}
