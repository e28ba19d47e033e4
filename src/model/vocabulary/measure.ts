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
  /** Documents that bind two countries and are in force. */
  | "documents-in-force"
  /** Money put into the economy of another country, or into a project. */
  | "investment"
  /** Worth of the projects at work. */
  | "project-value"
  /** Categories of goods on offer. */
  | "goods-categories"
  /** Worth of the goods on offer. */
  | "goods-value"
  /** By how much exports may grow. */
  | "export-increase"
  /** Markets to which a company exports. */
  | "export-markets"
  /** Sorts of products that a company makes. */
  | "product-types"
  /** Jobs to be created. */
  | "jobs"
  /** Freight carried in the period. */
  | "freight"
  /** Growth of freight over the period. */
  | "freight-growth"
  /** Oil carried through another country in a year. */
  | "oil-transit"
  /** Days that a visa-free regime is said to grant. */
  | "visa-free-days"
  /** Schools to be opened. */
  | "schools"
  /** Pupils for whom there is room. */
  | "pupils"
  /** Hospitals being built or run. */
  | "hospitals"
  /** Areas that a policy gives priority to. */
  | "priority-areas"
  /** People of a group who were present. */
  | "attendance"
  /** Shots of a salute. */
  | "gun-salute"
  /** Days for which a visit was announced. */
  | "visit-length"
  /** Meetings with each other. */
  | "meetings"
  /** Which meeting in the series of a body it was. */
  | "meeting-number"
  /** Which anniversary it was. */
  | "anniversary";
