/** One value, or an array of values of which one must match (`[]` matches nothing). @category Filters */
export type AnyOf<T> = T | readonly T[];

/**
 * The value of a filter key for a list: one value, an array of which one must match, or `{ all }`.
 *
 * @category Filters
 */
export type AnyOrAllOf<T> =
  | AnyOf<T>
  | {
      /** The values that the field must all have. An empty array matches every record. */
      readonly all: readonly T[];
    };

/** The keys that every filter has. @category Filters */
export interface CommonFilter<Source extends string = string> {
  /** Records that cite this source. */
  readonly source?: AnyOrAllOf<Source> | undefined;
  /** Records that cite this source. The other keys are tested only on what the source, or several together, say. */
  readonly accordingTo?: AnyOf<Source> | undefined;
  /**
   * Records that contain every word of this text, or a word that begins with it, in a name, alias, office, title, label or
   * summary. Case, diacritics, hyphens and apostrophes do not matter, nor does a final "'s".
   */
  readonly text?: AnyOrAllOf<string> | undefined;
  /** Records of which this field, list member (`"topics.trade"`) or part of one is inferred; `null` for those with nothing inferred. */
  readonly inferred?: AnyOrAllOf<string> | null | undefined;
}

/** The type of a field, without `undefined`. In a union of records, only those that have the field count. */
export type FieldOf<R, K extends PropertyKey> = R extends { readonly [P in K]?: infer T }
  ? Known<NonNullable<T>>
  : never;

/** The type of the members of a field that is a list. */
export type ItemOf<R, K extends PropertyKey> = FieldOf<R, K> extends readonly (infer T)[] ? T : never;

/** A record without the field says nothing about the field's type. */
type Known<T> = unknown extends T ? never : T;

/** The ids of the sources that a record may cite. */
export type SourceOf<R extends { readonly citations: readonly { readonly source: string }[] }> =
  R["citations"][number]["source"];
