import { runChild } from "./child.js";
import { openLedger } from "./ledger.js";
import type { Section } from "./report.js";

export interface ParseInput {
  /** How many times over the visit is read. */
  readonly times: number;
  readonly rounds: number;
}

/** What reading takes, in milliseconds, and what the visit that was read takes in memory. */
export interface ParseResult {
  readonly records: number;
  readonly parseVisit: number;
  /** The shape alone, by zod. */
  readonly shape: number;
  /** `JSON.parse` of the same text. */
  readonly json: number;
  readonly bytes: number;
  readonly jsonBytes: number;
}

/** Thousand, ten thousand and a hundred thousand records. */
const TIMES: readonly number[] = [3, 33, 333];
const LINEAR = "`parseVisit` takes at most twice as long for a record of 100,000 as for one of 1,000";

export function parseSection(quick: boolean): Section {
  const ledger = openLedger();
  const results = TIMES.slice(0, quick ? 2 : undefined).map((times): ParseResult => {
    process.stderr.write(`parseVisit, ${times} visits …\n`);
    return runChild<ParseResult>("parse-child.ts", { times, rounds: times > 100 ? 5 : 15 });
  });
  const [smallest] = results;
  const rows = results.map((result) => {
    const each = result.parseVisit / result.records;
    const first = (smallest?.parseVisit ?? 0) / (smallest?.records ?? 1);
    return [
      result.records.toLocaleString("en"),
      ledger.cell(each / first, { claim: LINEAR, most: 2 }, `${result.records} records`),
      `×${(result.parseVisit / result.json).toFixed(1)}`,
      `×${(result.parseVisit / result.shape).toFixed(1)}`,
      (result.bytes / result.records).toFixed(0),
      (result.jsonBytes / result.records).toFixed(0),
    ];
  });
  return {
    title: "Reading a visit",
    parts: [
      "What `parseVisit` takes for a record, as a multiple of what it takes for one of the smallest visit: shape, " +
        "meaning and freezing. Beside it the whole as a multiple of `JSON.parse` of the same text, and of zod's look at " +
        "the shape alone; and what the visit that was read takes in memory, beside what `JSON.parse` gave, in bytes a " +
        "record. The visits are the real one many times over, each time under other ids, so that every rule has its work.",
      [["records", "a record", "beside JSON.parse", "beside the shape", "bytes", "bytes of JSON.parse"], ...rows],
    ],
    broken: ledger.broken(),
  };
}
