/**
 * The names that a visit's records are typed by: its ids, and the vocabularies that another visit may
 * need more words in (kinds, measures, units, origins).
 *
 * Every portable record takes this as a type parameter that defaults to plain strings; the package's own
 * records bind it to literal unions, so that a mistyped id in a record or a filter does not compile.
 */
export interface VisitIds {
  readonly source: string;
  readonly place: string;
  readonly organization: string;
  readonly topic: string;
  readonly participant: string;
  readonly event: string;
  readonly agreement: string;
  readonly figure: string;
  readonly statement: string;
  readonly discrepancy: string;
  readonly gap: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly country: string;
  readonly origin: string;
  readonly visitKind: string;
  readonly placeKind: string;
  readonly organizationKind: string;
  readonly eventKind: string;
  readonly eventRole: string;
  readonly agreementKind: string;
  readonly measure: string;
  readonly unit: string;
}
