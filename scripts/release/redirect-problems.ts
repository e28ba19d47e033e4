import type { CollectionName, Visit } from "../../src/model/visit.js";
import type { RetiredIds } from "./retired-ids.js";

/** What is wrong with redirects: a retired id that is in use, or a target that is no record. */
export function redirectProblems(visit: Visit, retired: RetiredIds): readonly string[] {
  // The keys of a record with one key a collection are the collections.
  return (Object.keys(retired) as CollectionName[]).flatMap((collection) => {
    const live = new Set<string>(visit[collection].map(({ id }) => id));
    const redirects = retired[collection];
    return Object.entries(redirects).flatMap(([id, target]) => {
      const targets = [target].flat();
      const at = `${collection}: the retired id "${id}"`;
      return [
        ...(live.has(id) ? [`${at} is in use again; an id is never reused`] : []),
        ...(targets.length === 0 ? [`${at} leads nowhere`] : []),
        ...(typeof target !== "string" && new Set(targets).size === 1 ? [`${at} is split into one record`] : []),
        ...targets.flatMap((to) => {
          if (live.has(to)) return [];
          if (Object.hasOwn(redirects, to)) return [`${at} leads to "${to}", which is retired itself`];
          return [`${at} leads to "${to}", which no record has`];
        }),
      ];
    });
  });
}
