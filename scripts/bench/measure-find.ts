import { runChild } from "./child.js";
import { nameOf, type Size } from "./sizes.js";
import { type Effort, median } from "./timing.js";

export interface FindInput {
  readonly consumer: string;
  readonly size: Size;
  readonly effort: Effort;
  /** Whether the collections are frozen in depth, as the package's own are. */
  readonly frozen: boolean;
}

/** One query at one size: what each contestant takes, as a multiple of what the package takes. */
export interface FindResult {
  readonly query: string;
  readonly times: Readonly<Record<string, number>>;
}

/** The results of every size. */
export type FindResults = ReadonlyMap<Size, readonly FindResult[]>;

export function measureFind(consumer: string, sizes: readonly Size[], frozen: boolean, quick: boolean): FindResults {
  return new Map(
    sizes.map((size) => {
      process.stderr.write(`queries, ${nameOf(size)} ${frozen ? "frozen" : "records that may change"} …\n`);
      const input: FindInput = { consumer, size, effort: effortFor(size, quick), frozen };
      // What the engine makes of code that takes nanoseconds differs from process to process.
      const processes = size === "real" && !quick ? 3 : 1;
      return [size, middleOf(Array.from({ length: processes }, () => runChild("find-child.ts", input)))];
    }),
  );
}

/** The median of the same measurement in several processes. */
function middleOf(runs: readonly (readonly FindResult[])[]): readonly FindResult[] {
  return (runs[0] ?? []).map(({ query, times }, at) => {
    const names = Object.keys(times);
    const middle = (name: string): number => median(runs.map((run) => run[at]?.times[name] ?? Number.NaN));
    return { query, times: Object.fromEntries(names.map((name) => [name, middle(name)])) };
  });
}

function effortFor(size: Size, quick: boolean): Effort {
  if (quick) return { rounds: 5, sampleMs: 1, warmUpMs: 30 };
  if (size === "real" || size < 100_000) return { rounds: 15, sampleMs: 2, warmUpMs: 60 };
  return { rounds: size < 1_000_000 ? 7 : 4, sampleMs: 2, warmUpMs: 30 };
}
