import type { AnyIds } from "../model/ids.js";
import type { Citation, CitedRecord } from "../model/record.js";
import { splitPath } from "../model/supports.js";

type Citations = readonly Citation<AnyIds>[];

/**
 * Returns what finds the citations of a record that carry a path, without a look at all of them. They are in lists: what
 * carries the path alone comes before what carries more. Paths share these lists, and each is read once.
 */
export function carriedBy({ citations }: CitedRecord<AnyIds>): (path: string) => readonly Citations[] {
  const lists = new Map<string, Citation<AnyIds>[]>();
  for (const citation of citations) {
    for (const path of citation.supports ?? [""]) {
      const [field, member] = splitPath(path);
      add(path, citation);
      // What carries a member of a list carries the list.
      if (member !== undefined) add(`\0${field}`, citation);
    }
  }
  return (path) => {
    const [field, member] = splitPath(path);
    return [path, member === undefined ? `\0${field}` : field, ""].flatMap((key) => {
      const list = lists.get(key);
      return list === undefined ? [] : [list];
    });
  };

  function add(key: string, citation: Citation<AnyIds>): void {
    const list = lists.get(key) ?? [];
    if (list.at(-1) !== citation) list.push(citation);
    lists.set(key, list);
  }
}
