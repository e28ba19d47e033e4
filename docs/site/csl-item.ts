/** A date of CSL-JSON: a day, month or year, or two of them as a range. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** An entry of a bibliography in CSL-JSON, with the fields that are used here. */
export interface CslItem {
  readonly id: string;
  readonly "citation-key": string;
  readonly type: "dataset" | "webpage";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}
