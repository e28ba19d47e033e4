import { runChild } from "./child.js";
import type { Section } from "./report.js";
import { nameOf, type Size } from "./sizes.js";
import { median } from "./timing.js";

export interface IndexInput {
  readonly consumer: string;
  readonly size: number;
}

/** What the first questions of a frozen collection take, as multiples of the loop, and what then stays in memory. */
export interface IndexResult {
  readonly query: string;
  /** The first question, the second, which makes the index, and a later one. */
  readonly calls: readonly number[];
  readonly bytes: number;
}

export function indexSection(consumer: string, sizes: readonly Size[], quick: boolean): Section {
  const rows = sizes.flatMap((size) => {
    if (size === "real") return [];
    process.stderr.write(`indexes, ${nameOf(size)} …\n`);
    const input: IndexInput = { consumer, size };
    const runs = Array.from({ length: quick || size > 10_000 ? 1 : 3 }, () =>
      runChild<readonly IndexResult[]>("index-child.ts", input),
    );
    return (runs[0] ?? []).map(({ query }, at) => {
      const middle = (pick: (result: IndexResult) => number | undefined): number =>
        median(runs.map((run) => (run[at] && pick(run[at])) ?? Number.NaN));
      const calls = [0, 1, 2].map((call) => `×${shown(middle(({ calls: all }) => all[call]))}`);
      return [nameOf(size), query, ...calls, (middle(({ bytes }) => bytes) / size).toFixed(0)];
    });
  });
  return {
    title: "The indexes of frozen collections",
    parts: [
      "Of an array that is frozen in depth the package keeps an index for each field that was asked for twice, for as " +
        "long as there is the array; of texts only up to 10,000 records. Below what the first question takes, the " +
        "second, which makes the index, and a later one, as multiples of the loop written by hand, and what the index " +
        "takes in memory, in bytes a record. The second question about an array, here the one for `kind`, also looks " +
        "through all of it to see that it can never change: an index is worth its while for who asks often. `text` " +
        "keeps the folded texts.",
      [["records", "query", "first", "second", "later", "bytes"], ...rows],
    ],
    broken: [],
  };
}

function shown(times: number): string {
  return times.toFixed(times < 1 ? 3 : times < 10 ? 1 : 0);
}
