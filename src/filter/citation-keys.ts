import { VisitError } from "../error.js";
import type { CitedRecord } from "../model/record.js";
import { describeValue } from "../text/describe-value.js";
import { readChoice, readText } from "./choice.js";
import { matchList, type Test } from "./matchers.js";

/** Tests whether a record rests on a source. */
export function matchSource<R extends CitedRecord>(value: unknown, where: string): Test<R> {
  return matchList(readChoice(value, where, readText), (record) => record.citations.map(({ source }) => source));
}

/** Tests whether a record rests on a sentence of the sources that the filter also asks for. */
export function matchPassage<R extends CitedRecord>(value: unknown, where: string, source: unknown): Test<R> {
  if (source === undefined) {
    const problem = "a passage is numbered within its source: give the filter a source as well.";
    throw new VisitError("invalid-filter", problem, { where, value });
  }
  const { values: sources } = readChoice(source, where, readText);
  return matchList(readChoice(value, where, readPassage), (record) =>
    record.citations.flatMap((citation) =>
      sources.includes(citation.source) && citation.passage !== undefined ? [citation.passage] : [],
    ),
  );
}

const PASSAGE = /^\d+\.\d+$/;

function readPassage(value: unknown, where: string): string {
  const passage = readText(value, where);
  if (PASSAGE.test(passage)) return passage;
  const problem = `${describeValue(passage)} is no passage; "8.1" is paragraph 8, sentence 1.`;
  throw new VisitError("invalid-value", problem, { where, value });
}
