/** The protocol level of a visit. @category Vocabularies */
export type VisitKind =
  /** An official visit: below a state visit, above a working one. */
  "official";

/** ISO 3166-1 alpha-2 codes of the countries that records name. @category Vocabularies */
export type CountryCode =
  /** Kazakhstan */
  | "KZ"
  /** Türkiye */
  | "TR"
  /** Israel */
  | "IL"
  /** Palestine */
  | "PS"
  /** Russia */
  | "RU"
  /** Ukraine */
  | "UA";

/** What a place is. @category Vocabularies */
export type PlaceKind =
  | "country"
  /** A first-level division of a country. */
  | "province"
  | "city"
  | "town"
  | "airport"
  /** A single building or complex. */
  | "building";

/** What an organisation is. @category Vocabularies */
export type OrganizationKind =
  | "company"
  | "foundation"
  /** A body of one government with a specific task, below a ministry. */
  | "government-agency"
  | "ministry"
  /** The office of a head of state. */
  | "presidency"
  /** A standing body of two or more governments. */
  | "intergovernmental-council"
  | "international-organization";

/** Where the information of a source comes from. @category Vocabularies */
export type Origin =
  /** The press service of the President of Kazakhstan. */
  | "akorda"
  /** The presidency of Türkiye: its press service, its Communications Directorate, the President's own words. */
  | "presidency-of-turkiye"
  /** Anadolu Agency, Türkiye's state news agency. */
  | "anadolu-agency"
  /** Officers of Türkiye's AK Party. */
  | "ak-party"
  /** Türkiye's minister of energy, Alparslan Bayraktar, in his own post. */
  | "bayraktar"
  | "kazakhstan-temir-zholy"
  | "kazmunaygas"
  /** Kazakhstan's agency of international development. */
  | "kazaid"
  /** The drafts and legal acts of the government of Kazakhstan. */
  | "government-of-kazakhstan"
  | "foreign-ministry-of-kazakhstan"
  | "foreign-ministry-of-turkiye"
  /** The own reporting of Qazinform, formerly Kazinform. */
  | "qazinform"
  | "hurriyet-daily-news"
  | "daily-sabah"
  | "yeni-safak"
  | "cyprus-mail"
  | "anewz"
  | "times-of-central-asia"
  /** An encyclopaedia: a tertiary source. */
  | "wikipedia";

/** What sort of event it was. @category Vocabularies */
export type EventKind =
  /** The guest arrives in the country and is received. */
  | "arrival"
  /** A formal welcome: troops or guests lined up, anthems. */
  | "ceremony"
  | "talk"
  /** A session of a standing body. */
  | "council-meeting"
  | "site-visit"
  | "signing"
  | "press-conference"
  | "award";

/** The role of a person, an organisation or a group in one event. @category Vocabularies */
export type EventRole =
  /** Receives the guest. */
  | "host"
  /** Is received. */
  | "guest"
  | "co-chair"
  /** Made remarks. */
  | "speaker"
  | "signatory"
  | "award-presenter"
  | "award-recipient"
  /** Was present. */
  | "attendee"
  /** Lined up in the guest's honour. */
  | "honour-guard";

/** What sort of agreement it is. @category Vocabularies */
export type AgreementKind =
  /** A declaration that both heads of state sign. */
  | "declaration"
  /** Several documents reported together and not all named. */
  | "package"
  /** A memorandum of understanding between governments or their departments. */
  | "memorandum"
  /** An agreement between companies. */
  | "company-agreement"
  /** A decision, whatever the document behind it. */
  | "decision"
  /** Something that is to be opened or set up. */
  | "plan"
  /** Something being built. */
  | "project";

/** What a figure measures. @category Vocabularies */
export type Measure =
  /** Value of the trade between the parties, in both directions together. */
  | "trade-turnover"
  | "gdp"
  /** Growth of the gross domestic product over the period. */
  | "gdp-growth"
  | "economy-rank"
  /** Companies of one country that operate in another. */
  | "companies-operating"
  /** People of one country studying in another. */
  | "students"
  /** People of one country who visited another in the period. */
  | "visitors"
  | "documents-signed"
  /** Documents that bind two countries and are in force. */
  | "documents-in-force"
  /** Money invested in another country's economy, or in a project. */
  | "investment"
  | "project-value"
  | "goods-categories"
  /** What exports a country is ready to supply. */
  | "exports-offered"
  | "export-markets"
  | "product-types"
  /** Jobs to be created. */
  | "jobs"
  /** Oil carried through a pipeline in a year. */
  | "oil-transit"
  /** Days that a visa-free regime grants. */
  | "visa-free-days"
  | "schools"
  /** Places for pupils. */
  | "pupils"
  /** Hospitals, or hospital projects, of a company. */
  | "hospitals"
  | "priority-areas"
  /** People of a group who were present. */
  | "attendance"
  /** Rounds fired in a gun salute. */
  | "gun-salute"
  /** How many days a visit lasted, or was to last. */
  | "visit-length"
  | "meetings"
  /** Which meeting of a body it was: the fifth, the sixth. */
  | "meeting-number"
  | "anniversary";

/** What a figure's value counts. @category Vocabularies */
export type Unit =
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
  | "jobs"
  | "markets"
  | "categories"
  | "projects"
  | "meetings"
  | "gun-shots"
  | "tonnes";

/**
 * The registers whose identifiers this visit uses. The format of these is checked. Another visit may use more.
 *
 * @category Vocabularies
 */
export type IdentifierScheme =
  | "iso-3166-1-alpha-3"
  | "iso-3166-1-numeric"
  /** Code of a province or a city of that rank. */
  | "iso-3166-2"
  | "wikidata";

// The closed lists, the same as in the types of the model. The schemas are made from these lists, and compile only if
// both agree.

export const COMPARATORS = ["=", "~", ">", ">=", "<", "<="] as const;

export const MODALITIES = ["reported", "forecast", "target", "plan"] as const;

export const STAGES = [
  "proposed",
  "announced",
  "decided",
  "adopted",
  "signed",
  "exchanged",
  "ratified",
  "in-force",
  "under-construction",
  "commissioned",
  "opened",
  "terminated",
] as const;

export const EVENT_STATUSES = ["planned", "postponed", "cancelled"] as const;
