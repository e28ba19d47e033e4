import type { Condition } from "./condition.js";

/** The positions of the records that meet a condition, value by value. */
type Candidates = readonly (readonly number[])[];

/** The records that meet all conditions, in their order, as a fresh array. */
export function meetAll<R>(records: readonly R[], conditions: readonly Condition<R>[]): R[] {
  let fewest = Number.POSITIVE_INFINITY;
  let best: Candidates | undefined;
  let met: Condition<R> | undefined;
  for (const condition of conditions) {
    const found = candidatesFor(records, condition);
    const count = found === undefined ? fewest : countOf(found);
    if (count < fewest) [fewest, best, met] = [count, found, condition];
  }
  let left = best && recordsAt(best, records);
  for (const condition of conditions) if (condition !== met) left = condition.keep(left ?? records);
  return left ?? [...records];
}

/** Asked once for each value that there is, and not once for each record. */
function candidatesFor<R>(records: readonly R[], { indexed }: Condition<R>): Candidates | undefined {
  if (indexed === undefined) return undefined;
  const { field, wanted } = indexed;
  const index = field.indexOf(records);
  if (index === undefined) return undefined;
  const lists: (readonly number[])[] = [];
  if (typeof wanted === "function") {
    for (const [value, positions] of index) if (value !== undefined && wanted(value)) lists.push(positions);
  } else {
    for (const value of wanted) {
      const positions = index.get(value);
      if (positions !== undefined) lists.push(positions);
    }
  }
  return lists;
}

function countOf(lists: Candidates): number {
  let count = 0;
  for (const { length } of lists) count += length;
  return count;
}

function recordsAt<R>(lists: Candidates, records: readonly R[]): R[] {
  const kept: R[] = [];
  for (const position of lists.length > 1 ? inOrder(lists, records.length) : (lists[0] ?? [])) {
    const record = records[position];
    if (record !== undefined) kept.push(record);
  }
  return kept;
}

/** One list of several, each position once. To mark them and look at all is quicker than to sort. */
function inOrder(lists: Candidates, size: number): readonly number[] {
  const marks = new Uint8Array(size);
  for (const list of lists) for (const position of list) marks[position] = 1;
  const positions: number[] = [];
  for (let position = 0; position < size; position++) if (marks[position] === 1) positions.push(position);
  return positions;
}
