import { runChild } from "./child.js";
import { openLedger } from "./ledger.js";
import type { Section } from "./report.js";
import { nameOf, type Size } from "./sizes.js";
import { type Effort, median } from "./timing.js";

export interface GetInput {
  readonly consumer: string;
  readonly size: number;
  readonly effort: Effort;
}

export interface GetResult {
  /** What `getEvent` takes, as a multiple of `Map.get`. */
  readonly times: number;
  /** What the package's index takes beside the records, and what a map of the records does. */
  readonly indexBytes: number;
  readonly mapBytes: number;
}

const CEILING = { claim: "`getEvent` takes at most 2.5 times `Map.get`", most: 2.5 } as const;

/** Of fewer records the index is lost in what the heap holds anyway. */
const LEAST_WEIGHED = 10_000;

export function getSection(consumer: string, sizes: readonly Size[], quick: boolean): Section {
  const ledger = openLedger();
  const effort = quick ? { rounds: 5, sampleMs: 2, warmUpMs: 50 } : { rounds: 15, sampleMs: 5, warmUpMs: 100 };
  const rows = sizes.flatMap((size) => {
    if (size === "real") return [];
    process.stderr.write(`ids, ${nameOf(size)} …\n`);
    const input: GetInput = { consumer, size, effort };
    const runs = Array.from({ length: quick || size > 10_000 ? 1 : 3 }, () =>
      runChild<GetResult>("get-child.ts", input),
    );
    const middle = (pick: (result: GetResult) => number): number => median(runs.map(pick));
    const [times, indexBytes, mapBytes] = [
      middle((result) => result.times),
      middle((result) => result.indexBytes),
      middle((result) => result.mapBytes),
    ];
    const subject = `with ${nameOf(size)} records`;
    const perRecord = (bytes: number): string => (size < LEAST_WEIGHED ? "–" : (bytes / size).toFixed(0));
    return [[nameOf(size), ledger.cell(times, CEILING, subject), perRecord(indexBytes), perRecord(mapBytes)]];
  });
  return {
    title: "One record by its id",
    parts: [
      "What `getEvent(id, records)` takes in a frozen array, as a multiple of `Map.get` on a `Map` of the records " +
        "that was built beforehand. The ids are drawn at random from those that there are. Ceiling: 2.5 at every " +
        "size. Beside it what the index that the package keeps takes in memory, and what that `Map` does, in " +
        "bytes a record.",
      [["records", "beside Map.get", "index", "Map"], ...rows],
    ],
    broken: ledger.broken(),
  };
}
