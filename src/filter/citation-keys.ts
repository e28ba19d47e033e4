import { describeValue } from "../errors/describe-value.js";
import { readText } from "../errors/read-text.js";
import { fail } from "../errors/visit-error.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import { readChoice } from "./choice.js";
import type { CompileKey, RawFilter } from "./compile.js";
import { type Condition, conditionsOf, keepBy, type Test } from "./condition.js";
import { byEntry } from "./matchers.js";

/** Tests a key by whether a record rests on a source. */
export function bySource<R extends CitedRecord<AnyIds>>(): CompileKey<R, unknown> {
  return byEntry(
    ({ citations }: R): readonly Citation<AnyIds>[] => citations,
    ({ source }) => source,
  );
}

/** Tests whether a record rests on a sentence of the sources that the filter also asks for. */
export function matchPassage<R extends CitedRecord<AnyIds>>(
  value: unknown,
  where: string,
  filter: RawFilter,
): readonly Condition<R>[] {
  if (filter["source"] === undefined) {
    const problem = "a passage is counted within a source: give both.";
    return fail("invalid-filter", problem, where, value);
  }
  const sources = readChoice(filter["source"], where, readText)?.flat();
  const keepIf = (test: Test<readonly unknown[]>): Condition<R> => ({
    keep: keepBy(({ citations }) =>
      test(citations.flatMap(({ source, passage }) => (sources?.includes(source) ? (passage ?? []) : []))),
    ),
  });
  return conditionsOf(
    readChoice(value, where, readPassage),
    (wanted) => keepIf((passages) => passages.some((passage) => wanted.includes(passage))),
    () => keepIf((passages) => passages.length === 0),
  );
}

/** Reads the number of a passage, or says how one is written. */
export function readPassage(value: unknown, where: string): unknown {
  const passage = readText(value, where);
  if (/^\d+\.\d+$/.test(passage)) return passage;
  const problem = `${describeValue(passage)} is no passage; "8.1" is paragraph 8, sentence 1.`;
  return fail("invalid-value", problem, where, value);
}
