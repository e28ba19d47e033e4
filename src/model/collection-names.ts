import type { CollectionName } from "./visit.js";

/** The collections whose records have ids, in the order of `visit.json`. Code that visits every collection uses this list. */
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
