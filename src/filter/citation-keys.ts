import { VisitError } from "../error.js";
import type { Citation } from "../model/citation.js";
import type { CitedRecord } from "../model/record.js";
import { readText } from "../read-text.js";
import { describeValue } from "../text/describe-value.js";
import { readChoice } from "./choice.js";
import type { RawFilter } from "./compile.js";
import { type Keep, matchEntries } from "./matchers.js";

/** Tests whether a record rests on a source. */
export function matchSource<R extends CitedRecord>(value: unknown, where: string): Keep<R> {
  return matchEntries<R, Citation>(value, where, citationsOf, ({ source }) => source);
}

/** Tests whether a record rests on a sentence of the sources that the filter also asks for. */
export function matchPassage<R extends CitedRecord>(value: unknown, where: string, filter: RawFilter): Keep<R> {
  const { source } = filter;
  if (source === undefined) {
    const problem = "a passage is numbered within its source: give the filter a source as well.";
    throw new VisitError("invalid-filter", problem, { where, value });
  }
  readChoice(value, where, checkPassage);
  const { values: sources } = readChoice(source, where, readText);
  return matchEntries<R, Citation>(value, where, citationsOf, (citation) =>
    sources.includes(citation.source) ? citation.passage : undefined,
  );
}

const citationsOf = ({ citations }: CitedRecord): readonly Citation[] => citations;

/** Reads the number of a passage, or says how one is written. */
export function checkPassage(value: unknown, where: string): void {
  const passage = readText(value, where);
  if (/^\d+\.\d+$/.test(passage)) return;
  const problem = `${describeValue(passage)} is no passage; "8.1" is paragraph 8, sentence 1.`;
  throw new VisitError("invalid-value", problem, { where, value });
}
