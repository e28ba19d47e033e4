import * as data from "../../data/redirects.js";
import type { CollectionName } from "../../src/index.js";
import type { Redirects } from "../../src/model/redirect.js";

export const retiredIds: Readonly<Record<CollectionName, Redirects>> = {
  topics: data.topicRedirects,
  sources: data.sourceRedirects,
  places: data.placeRedirects,
  organizations: data.organizationRedirects,
  participants: data.participantRedirects,
  events: data.eventRedirects,
  agreements: data.agreementRedirects,
  figures: data.figureRedirects,
  statements: data.statementRedirects,
  discrepancies: data.discrepancyRedirects,
  gaps: data.gapRedirects,
};

type Records = readonly { readonly id: string }[];

/** What is wrong with the redirects of a visit: a retired id that is in use, or a target without a record. */
export function redirectProblems(
  visit: Readonly<Record<CollectionName, Records>>,
  retired: typeof retiredIds = retiredIds,
): readonly string[] {
  // The keys of a record with one key a collection are the collections.
  return (Object.keys(retired) as CollectionName[]).flatMap((collection) => {
    const live = new Set(visit[collection].map(({ id }) => id));
    const redirects = retired[collection];
    return Object.entries(redirects).flatMap(([id, target]) => {
      const targets = [target].flat();
      const problems = targets
        .filter((to) => !live.has(to))
        .map((to) => `leads to "${to}", which ${Object.hasOwn(redirects, to) ? "is retired itself" : "has no record"}`);
      if (live.has(id)) problems.push("is in use again; an id is never reused");
      if (targets.length === 0) problems.push("leads nowhere");
      if (typeof target !== "string" && new Set(targets).size === 1) problems.push("is split into one record");
      return problems.map((problem) => `${collection}: the retired id "${id}" ${problem}`);
    });
  });
}
