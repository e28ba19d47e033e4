/** What a place is. */
export type PlaceKind =
  | "country"
  /** A first-level division of a country. */
  | "province"
  | "city"
  | "town"
  | "airport"
  /** A single building or complex. */
  | "building";
