import type { EdtfDate } from "../model/date.js";

/** One value, or several of which any will do (`[]` matches nothing). */
export type AnyOf<T> = T | readonly T[];

/** Every one of these values. */
export interface AllOf<T> {
  /** What the field must have, every one; an empty list asks for nothing. */
  readonly all: readonly T[];
}

/** The value of a filter key whose field holds a list: any of several values, or all of them. */
export type AnyOrAllOf<T> = AnyOf<T> | AllOf<T>;

/**
 * From one date to another, both included: `["2025-07-28", "2025-07"]`. Each may be as vague as a year; `".."`
 * leaves an end open. One text, `"2025-07-28/2025-07"` or `"2025-07"`, says the same.
 */
export type DateRange = readonly [from: EdtfDate, to: EdtfDate] | EdtfDate;

/** `certain`: the record's whole date lies in what was asked. `possible`: its date does not exclude it. */
export type DateMatch = "certain" | "possible";

/** The keys that every filter has. */
export interface CommonFilter<Source extends string = string> {
  /** Records that rest on this source. */
  readonly source?: AnyOrAllOf<Source> | undefined;
  /** With `source`: records that rest on this sentence of it, `"8.1"`. */
  readonly passage?: AnyOrAllOf<`${number}.${number}`> | undefined;
  /**
   * Records of which the name, its other spellings, designations and offices, the title, label or summary have words
   * that begin with every word of this text, without regard to case or diacritics. It looks at the record's own words:
   * for what somebody said use `speaker`, for quoted words and the names of what it names `search`.
   */
  readonly text?: AnyOrAllOf<string> | undefined;
  /** Records of which the curators concluded this field, in whole or in part; `null` for those that the sources state. */
  readonly inferred?: AnyOrAllOf<string> | null | undefined;
}

/** The type of a field, without `undefined`. */
export type FieldOf<R, K extends keyof R> = NonNullable<R[K]>;

/** The type of the members of a field that is a list. */
export type ItemOf<R, K extends keyof R> = NonNullable<R[K]> extends readonly (infer T)[] ? T : never;

/** The ids of the sources that a record may cite. */
export type SourceOf<R extends { readonly citations: readonly { readonly source: string }[] }> =
  R["citations"][number]["source"];
