import type {
  AirportLeaf,
  AnswerLeaf,
  CityLeaf,
  ClaimLeaf,
  CountryLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  EventLeaf,
  ObservationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  PropertyValueLeaf,
  QuestionLeaf,
  QuotationLeaf,
  WebPageLeaf,
} from "schema-dts";

type Leaf =
  | AirportLeaf
  | AnswerLeaf
  | CityLeaf
  | ClaimLeaf
  | CountryLeaf
  | CreativeWorkLeaf
  | DatasetLeaf
  | DefinedTermLeaf
  | DefinedTermSetLeaf
  | EventLeaf
  | ObservationLeaf
  | OrganizationLeaf
  | PersonLeaf
  | PlaceLeaf
  | PropertyValueLeaf
  | QuestionLeaf
  | QuotationLeaf
  | WebPageLeaf;

type KeyOf<T> = T extends T ? keyof T & string : never;

/** The classes of schema.org that the graph uses. One that schema.org does not have does not compile. */
export const schemaClasses: readonly string[] = [
  ...([
    "Airport",
    "Answer",
    "City",
    "Claim",
    "Country",
    "CreativeWork",
    "Dataset",
    "DefinedTerm",
    "DefinedTermSet",
  ] as const),
  ...([
    "Event",
    "Observation",
    "Organization",
    "Person",
    "Place",
    "PropertyValue",
    "Question",
    "Quotation",
    "WebPage",
  ] as const),
] satisfies readonly Leaf["@type"][];

/** The properties of schema.org that the graph uses. One that schema.org does not have does not compile. */
export const schemaProperties: readonly string[] = [
  ...([
    "about",
    "abstract",
    "affiliation",
    "alternateName",
    "attendee",
    "citation",
    "containedInPlace",
    "description",
  ] as const),
  ...([
    "headline",
    "identifier",
    "inDefinedTermSet",
    "inLanguage",
    "isPartOf",
    "jobTitle",
    "license",
    "location",
  ] as const),
  ...([
    "maxValue",
    "minValue",
    "name",
    "observationAbout",
    "position",
    "propertyID",
    "publisher",
    "sameAs",
    "subEvent",
  ] as const),
  ...([
    "suggestedAnswer",
    "superEvent",
    "temporalCoverage",
    "termCode",
    "text",
    "unitText",
    "url",
    "value",
    "version",
  ] as const),
] satisfies readonly KeyOf<Leaf>[];

/** The properties of schema.org whose values are dates. */
export const schemaDates: readonly string[] = ["datePublished", "startDate"] satisfies readonly KeyOf<Leaf>[];
