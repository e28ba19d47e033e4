import type { CollectionName } from "../../src/index.js";
import { COLLECTION_NAMES } from "../../src/model/collection-names.js";
import type { Redirects } from "../../src/model/redirect.js";

type Records = readonly { readonly id: string }[];

/** What is wrong with the redirects of a visit: a retired id that is in use, or a target without a record. */
export function redirectProblems(
  visit: Readonly<Record<CollectionName, Records>>,
  retired: Redirects,
): readonly string[] {
  const collectionOf = new Map(COLLECTION_NAMES.flatMap((name) => visit[name].map(({ id }) => [id, name] as const)));
  return Object.entries(retired).flatMap(([id, target]) => {
    const targets = [target].flat();
    const problems = targets
      .filter((to) => !collectionOf.has(to))
      .map((to) => `leads to "${to}", which ${Object.hasOwn(retired, to) ? "is retired itself" : "has no record"}`);
    if (collectionOf.has(id)) problems.push("is in use again; an id is never reused");
    if (targets.length === 0) problems.push("leads nowhere");
    if (typeof target !== "string" && new Set(targets).size === 1) problems.push("is split into one record");
    if (new Set(targets.flatMap((to) => collectionOf.get(to) ?? [])).size > 1)
      problems.push("leads to two collections");
    return problems.map((problem) => `the retired id "${id}" ${problem}`);
  });
}
