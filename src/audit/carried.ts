import type { AnyIds } from "../model/ids.js";
import type { Citation, CitedRecord } from "../model/record.js";
import { pathsUpFrom } from "../model/supports.js";

type Citations = readonly Citation<AnyIds>[];

/**
 * Returns what finds the citations of a record that carry a path, without a look at all of them. They are in lists: what
 * carries the path alone comes before what carries more. Paths share these lists, and each is read once.
 */
export function carriedBy({ citations }: CitedRecord<AnyIds>): (path: string) => readonly Citations[] {
  const lists = new Map<string, Citation<AnyIds>[]>();
  for (const citation of citations) {
    for (const path of citation.supports ?? [""]) {
      const [own, ...within] = pathsUpFrom(path);
      if (own !== undefined) add(own, citation);
      // What carries a member of a list carries the list, and what carries a part of it the member.
      for (const whole of within) add(`\0${whole}`, citation);
    }
  }
  return (path) => {
    const [, ...within] = pathsUpFrom(path);
    return [path, `\0${path}`, ...within, ""].flatMap((key) => {
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
