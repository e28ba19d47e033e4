import type { CollectionName } from "./visit.js";

/** The collections whose records have ids, in the order of `visit.json`. Whatever walks all collections walks this list. */
export const COLLECTION_NAMES: readonly CollectionName[] = [
  "topics",
  "sources",
  "places",
  "organizations",
  "participants",
  "events",
  "agreements",
  "figures",
  "statements",
  "discrepancies",
  "gaps",
];
