import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import { splitPath } from "../model/supports.js";

type Citations = readonly Citation<AnyIds>[];

/** Returns what finds the citations of a record that carry a path, each time without a look at all of them. */
export function carriedBy({ citations }: CitedRecord<AnyIds>): (path: string) => Citations {
  // In most records each citation carries everything.
  if (citations.every(({ supports }) => supports === undefined)) return () => citations;
  const positions = new Map<string, Set<number>>();
  const add = (key: string, position: number): void => {
    positions.set(key, (positions.get(key) ?? new Set()).add(position));
  };
  for (const [position, { supports = [""] }] of citations.entries()) {
    for (const path of supports) {
      const [field, member] = splitPath(path);
      add(path, position);
      // What carries a member of a list carries the list.
      if (member !== undefined) add(`\0${field}`, position);
    }
  }
  return (path) => {
    const [field, member] = splitPath(path);
    const keys = ["", path, member === undefined ? `\0${field}` : field];
    const found = new Set(keys.flatMap((key) => [...(positions.get(key) ?? [])]));
    return [...found].sort((a, b) => a - b).flatMap((position) => citations[position] ?? []);
  };
}
