import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EMPTY } from "./installed.js";

/** How a fresh process comes by its data. */
export type Way = "import" | "require" | "read";

/** Something that a fresh process loads. */
export interface Load {
  readonly way: Way;
  readonly name: string;
}

/** What the process does between two looks at the clock. */
const PROBES: Readonly<Record<Way, string>> = {
  import: "await import(process.argv[2])",
  require: "require(process.argv[2])",
  read: "JSON.parse(readFileSync(require.resolve(process.argv[2]), 'utf8'))",
};

/** What it costs to load nothing. */
const NOTHING: Readonly<Partial<Record<Way, Load>>> = {
  import: { way: "import", name: EMPTY.esm },
  require: { way: "require", name: EMPTY.cjs },
};

/**
 * Loads each thing in fresh processes, in turn, and gives the fastest time in milliseconds: whatever else the machine
 * does can only add to it. What it takes to load an empty package is subtracted.
 */
export function fastestLoads(consumer: string, loads: readonly Load[], runs: number): (load: Load) => number {
  for (const way of ["import", "require", "read"] as const) writeFileSync(probeFile(consumer, way), probe(way));
  const fastest = new Map<string, number>();
  const all = [...loads, ...Object.values(NOTHING)];
  for (let run = 0; run < runs; run++) {
    for (const load of all) {
      const took = loadOnce(consumer, load);
      fastest.set(keyOf(load), Math.min(took, fastest.get(keyOf(load)) ?? took));
    }
  }
  return (load) => {
    const nothing = NOTHING[load.way];
    const floor = nothing === undefined ? 0 : fastest.get(keyOf(nothing));
    return (fastest.get(keyOf(load)) ?? Number.NaN) - (floor ?? Number.NaN);
  };
}

function loadOnce(consumer: string, { way, name }: Load): number {
  const probed = spawnSync(process.execPath, [probeFile(consumer, way), name], { cwd: consumer, encoding: "utf8" });
  if (probed.status !== 0) throw new Error(`${name} does not load by ${way}:\n${probed.stderr}`);
  return Number(probed.stdout);
}

function probeFile(consumer: string, way: Way): string {
  return join(consumer, way === "import" ? "import.mjs" : `${way}.cjs`);
}

function probe(way: Way): string {
  const timed = `const start = performance.now(); ${PROBES[way]}; console.log(performance.now() - start);`;
  return way === "read" ? `const { readFileSync } = require("node:fs"); ${timed}` : timed;
}

function keyOf({ way, name }: Load): string {
  return `${way} ${name}`;
}
