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

/** What fresh processes take that load and ask twenty questions, as a multiple of such that parse and loop. */
export function measureCold(build: string, json: string, runs: number): number {
  const ratios = Array.from({ length: runs }, () => {
    const [ours, loops] = [
      ["cold-package.mjs", build],
      ["cold-loops.mjs", json],
    ].map(([name = "", data = ""]) => run<{ total: number; answers: unknown }>([file(name), data], name));
    if (JSON.stringify(ours?.answers) !== JSON.stringify(loops?.answers)) {
      throw new Error(`The answers differ:\n${JSON.stringify(ours?.answers)}\n${JSON.stringify(loops?.answers)}`);
    }
    return (ours?.total ?? 0) / (loops?.total ?? 1);
  });
  return median(ratios);
}

/** What the second question of a program takes, as a multiple of the first: for each kind of question. */
export function measureSecond(build: string, runs: number): Readonly<Record<string, number>> {
  const ask = <T>(...kind: readonly string[]): T => run<T>([file("second.mjs"), build, ...kind], "second.mjs");
  const kinds = ask<readonly string[]>();
  const rounds = Array.from({ length: runs }, () => kinds.map((kind) => ask<readonly [number, number]>(kind)));
  const ratio = (index: number): number =>
    median(rounds.map((round) => (round[index]?.[1] ?? 0) / (round[index]?.[0] ?? 1)));
  return Object.fromEntries(kinds.map((kind, index) => [kind, ratio(index)]));
}

/**
 * What an import takes for a kilobyte of data, as a multiple of what another data package takes. What it takes to import
 * an empty module is no package's doing, and is subtracted from each.
 */
export function measureImports(consumer: string, others: readonly string[], runs: number): readonly number[] {
  const probe = (name: string): readonly [ms: number, bytes: number] => {
    const code = `const start = performance.now(); const m = await import(${JSON.stringify(name)}); const ms = performance.now() - start;
      const data = m.dataset ?? Object.fromEntries(Object.entries(m).filter(([n]) => n !== "default"));
      console.log(JSON.stringify([ms, Buffer.byteLength(JSON.stringify(data))]));`;
    return run(["--input-type=module", `--eval=${code}`], name, consumer);
  };
  const names = ["data:text/javascript,", "ankara-visit-2025", ...others];
  const rounds = Array.from({ length: runs }, () => names.map(probe));
  const [[nothing] = [0], ours = [0, 1], ...theirs] = names.map((_, index): readonly [number, number] => [
    median(rounds.map((round) => round[index]?.[0] ?? 0)),
    rounds[0]?.[index]?.[1] ?? 1,
  ]);
  return theirs.map(([ms, bytes]) => (ours[0] - nothing) / ours[1] / ((ms - nothing) / bytes));
}

/** What ten times the records take, as a multiple of ten times the work, for shapes that are the worst for something. */
export function measureGrowth(dist: string): Readonly<Record<string, number>> {
  return run([file("growth.mjs"), ...["index", "audit", "schema"].map((name) => `${dist}/${name}.js`)], "growth.mjs");
}

/** The ten warm questions at one size: each as a multiple of its hand loop, for the package and for lodash. */
export interface Warm {
  readonly ours: number;
  readonly lodash: number;
  /** The questions that take more than the loop by far. */
  readonly slow: readonly string[];
}

/** Where a call takes nanoseconds, what the engine makes of it differs from process to process: several are run. */
export function measureWarm(build: string, size: string, frozen: boolean, rounds: number, processes: number): Warm {
  const args = ["--import=tsx", file("filters.ts"), build, size, frozen ? "frozen" : "mutable", String(rounds)];
  const runs = Array.from({ length: processes }, () =>
    run<Readonly<Record<string, readonly number[]>>>(args, "filters"),
  );
  const found = Object.keys(runs[0] ?? {}).map(
    (name) => [name, [0, 1, 2].map((index) => median(runs.map((one) => one[name]?.[index] ?? Number.NaN)))] as const,
  );
  const mean = (index: number): number => geometricMean(found.map(([, ratios]) => ratios[index] ?? Number.NaN));
  const slow = found
    .filter(([, [, ours = 0]]) => ours > 1.5)
    .map(([name, [, ours = 0]]) => `${name} ${ours.toFixed(1)}`);
  return { ours: mean(1), lodash: mean(2), slow };
}
