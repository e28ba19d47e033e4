/** What a figure measures. */
export type Measure =
  /** Value of the trade between the parties, both ways together. */
  | "trade-turnover"
  /** Gross domestic product. */
  | "gdp"
  /** Growth of the gross domestic product over the period. */
  | "gdp-growth"
  /** Place of an economy among the world's. */
  | "economy-rank"
  /** Companies of one country at work in another. */
  | "companies-operating"
  /** People of one country studying in another. */
  | "students"
  /** People of one country who visited another in the period. */
  | "visitors"
  /** Documents signed. */
  | "documents-signed"
  /** Days that a visa-free regime is said to grant. */
  | "visa-free-days"
  /** Schools to be opened. */
  | "schools"
  /** Areas that a policy gives priority to. */
  | "priority-areas"
  /** People of a group who were present. */
  | "attendance"
  /** Which meeting in the series of a body it was. */
  | "meeting-number"
  /** Which anniversary it was. */
  | "anniversary";
