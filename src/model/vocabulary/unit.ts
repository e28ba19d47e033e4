/** What a figure's value counts. */
export type Unit =
  /** US dollars (ISO 4217). */
  | "USD"
  | "percent"
  /** A place in a ranking: 1 is the first. */
  | "rank"
  /** A number in a series: the 5th meeting. */
  | "ordinal"
  | "people"
  | "companies"
  | "documents"
  | "schools"
  | "areas"
  | "days"
  | "tonnes"
  | "jobs"
  | "markets"
  | "categories"
  | "hospitals"
  | "meetings"
  | "shots";
