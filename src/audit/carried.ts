import type { AnyIds } from "../model/ids.js";
import type { Citation, CitedRecord } from "../model/record.js";
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
  const known = new Map<string, Citations>();
  return (path) => {
    const [field, member] = splitPath(path);
    const keys = ["", path, member === undefined ? `\0${field}` : field].filter((key) => positions.has(key));
    // Most members of a list are carried by what carries the list, and share one answer.
    const key = keys.join("\n");
    const carrying = known.get(key) ?? carryingAll(keys.flatMap((own) => [...(positions.get(own) ?? [])]));
    known.set(key, carrying);
    return carrying;
  };

  function carryingAll(found: readonly number[]): Citations {
    return [...new Set(found)].sort((a, b) => a - b).flatMap((position) => citations[position] ?? []);
  }
}
