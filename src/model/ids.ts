/**
 * The names that a visit's records are typed by: its ids, and the vocabularies that another visit may
 * need more words in (kinds, measures, units, origins).
 *
 * Every portable record takes this as a type parameter that defaults to plain strings; the package's own
 * records bind it to literal unions, so that a mistyped id in a record or a filter does not compile.
 *
 * @category Other visits
 */
export interface AnyIds {
  /** The id of the visit itself. */
  readonly visit: string;
  /** Ids of the sources: the pages that records rest on. */
  readonly source: string;
  /** Ids of the places. */
  readonly place: string;
  /** Ids of the organizations. */
  readonly organization: string;
  /** Ids of the subjects. */
  readonly topic: string;
  /** Ids of the people who took part. */
  readonly participant: string;
  /** Ids of whoever visits, receives, speaks, signs or initiates: participants, and organizations where one does. */
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
  /** Whose accounts the sources pass on. */
  readonly origin: string;
  /** Ranks of a visit in protocol. */
  readonly visitKind: string;
  /** Sorts of places. */
  readonly placeKind: string;
  /** Sorts of organizations. */
  readonly organizationKind: string;
  /** Sorts of events. */
  readonly eventKind: string;
  /** What somebody can be in an event. */
  readonly eventRole: string;
  /** Sorts of agreements. */
  readonly agreementKind: string;
  /** What figures measure. */
  readonly measure: string;
  /** What the values of figures count. */
  readonly unit: string;
  /** Registers that give identifiers. */
  readonly identifierScheme: string;
}
