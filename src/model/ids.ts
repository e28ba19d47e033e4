/**
 * The types of a visit's ids and of its vocabularies: kinds, measures, units, origins.
 *
 * `Figure<AnyIds>` is a figure of any visit. `Figure` alone is one of this visit: its ids are literals, so a mistyped id
 * does not compile.
 *
 * @category Other visits
 */
export interface AnyIds {
  /** The id of the visit itself. */
  readonly visit: string;
  /** Ids of the sources: the pages and printed works that records cite. */
  readonly source: string;
  /** Ids of the places. */
  readonly place: string;
  /** Ids of the organisations. */
  readonly organization: string;
  /** Ids of the subjects. */
  readonly topic: string;
  /** Ids of the people who took part. */
  readonly participant: string;
  /** Ids of the participants and organisations that visit, host, speak, sign or initiate. */
  readonly actor: string;
  /** Ids of the events. */
  readonly event: string;
  /** Ids of the agreements. */
  readonly agreement: string;
  /** Ids of the figures. */
  readonly figure: string;
  /** Ids of the statements. */
  readonly statement: string;
  /** Ids of the discrepancies. */
  readonly discrepancy: string;
  /** Ids of the gaps. */
  readonly gap: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly country: string;
  /** Where the information of the sources comes from. */
  readonly origin: string;
  /** Ranks of a visit in protocol. */
  readonly visitKind: string;
  /** Kinds of places. */
  readonly placeKind: string;
  /** Kinds of organisations. */
  readonly organizationKind: string;
  /** Kinds of events. */
  readonly eventKind: string;
  /** Roles in an event. */
  readonly eventRole: string;
  /** Kinds of agreements. */
  readonly agreementKind: string;
  /** What figures measure. */
  readonly measure: string;
  /** What the values of figures count. */
  readonly unit: string;
  /** Registers that give identifiers. */
  readonly identifierScheme: string;
}
