import type { Condition } from "./condition.js";

/** Positions of records, value by value, each list ascending. */
type Lists = readonly (readonly number[])[];

/** Where the records are that meet a condition. */
interface Candidates<R> {
  readonly condition: Condition<R>;
  readonly lists: Lists;
  readonly count: number;
}

/** To look at a record takes about as long as to mark so many positions. */
const MARKS_A_RECORD = 8;

/** The records that meet all conditions, in their order, as a fresh array. */
export function meetAll<R>(records: readonly R[], conditions: readonly Condition<R>[]): R[] {
  const indexed: Candidates<R>[] = [];
  const scanned: Condition<R>[] = [];
  let fewest: Candidates<R> | undefined;
  for (const condition of conditions) {
    const found = candidatesFor(records, condition);
    if (found === undefined) {
      scanned.push(condition);
      continue;
    }
    indexed.push(found);
    if (fewest === undefined || found.count < fewest.count) fewest = found;
  }
  let left: R[] | undefined;
  if (fewest !== undefined) {
    let positions = inOrder(fewest.lists, records.length);
    for (const other of indexed) {
      if (other === fewest) continue;
      if (other.count > MARKS_A_RECORD * positions.length) scanned.push(other.condition);
      else positions = among(positions, marksOf(other.lists, records.length));
    }
    left = recordsAt(positions, records);
  }
  for (const { keep } of scanned) left = keep(left ?? records);
  return left ?? [...records];
}

/** Asked once for each value that there is, and not once for each record. */
function candidatesFor<R>(records: readonly R[], condition: Condition<R>): Candidates<R> | undefined {
  if (condition.indexed === undefined) return undefined;
  const { field, wanted } = condition.indexed;
  const index = field.indexOf(records);
  if (index === undefined) return undefined;
  const lists: (readonly number[])[] = [];
  if (typeof wanted === "function") {
    for (const [value, positions] of index) if (value !== undefined && wanted(value)) lists.push(positions);
  } else {
    for (const value of wanted) lists.push(index.get(value) ?? []);
  }
  let count = 0;
  for (const { length } of lists) count += length;
  return { condition, lists, count };
}

/** One list of several, each position once. To mark them and look at all is quicker than to sort. */
function inOrder(lists: Lists, size: number): readonly number[] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const marks = marksOf(lists, size);
  const positions: number[] = [];
  for (let position = 0; position < size; position++) if (marks[position] === 1) positions.push(position);
  return positions;
}

function among(positions: readonly number[], marks: Uint8Array): readonly number[] {
  return positions.filter((position) => marks[position] === 1);
}

function marksOf(lists: Lists, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const list of lists) for (const position of list) marks[position] = 1;
  return marks;
}

function recordsAt<R>(positions: readonly number[], records: readonly R[]): R[] {
  const kept: R[] = [];
  for (const position of positions) {
    const record = records[position];
    if (record !== undefined) kept.push(record);
  }
  return kept;
}
