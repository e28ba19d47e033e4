import * as data from "../../data/redirects.js";
import type { Redirects } from "../../src/model/redirect.js";
import type { CollectionName } from "../../src/model/visit.js";

/** Where the retired ids of every collection went. */
export type RetiredIds = Readonly<Record<CollectionName, Redirects>>;

export const retiredIds: RetiredIds = {
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
