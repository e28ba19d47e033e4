/** One value, or several of which any will do (`[]` matches nothing). @category Filters */
export type AnyOf<T> = T | readonly T[];

/**
 * The value of a filter key whose field holds a list: any of several values, or `{ all }` of them.
 *
 * @category Filters
 */
export type AnyOrAllOf<T> =
  | AnyOf<T>
  | {
      /** What the field must have, every one; an empty list asks for nothing. */
      readonly all: readonly T[];
    };

/** The keys that every filter has. @category Filters */
export interface CommonFilter<Source extends string = string> {
  /** Records that cite this source. */
  readonly source?: AnyOrAllOf<Source> | undefined;
  /**
   * Records that this source tells of, each other key tested on what the source itself says; of several sources, on what
   * they say together.
   */
  readonly accordingTo?: AnyOf<Source> | undefined;
  /**
   * Records with words that begin with every word of this text, in their names, aliases, offices, title, label or
   * summary. Case, diacritics, hyphens and apostrophes do not matter. To look everywhere, use `search`.
   */
  readonly text?: AnyOrAllOf<string> | undefined;
  /** Records of which this field (`"topics"`), or this member of it (`"topics.trade"`), was inferred, wholly or in part; `null` for those that the sources state in full. */
  readonly inferred?: AnyOrAllOf<string> | null | undefined;
}

/** The type of a field, without `undefined`: of a union of records, that of those that have the field. */
export type FieldOf<R, K extends PropertyKey> = R extends { readonly [P in K]?: infer T }
  ? Known<NonNullable<T>>
  : never;

/** The type of the members of a field that is a list. */
export type ItemOf<R, K extends PropertyKey> = FieldOf<R, K> extends readonly (infer T)[] ? T : never;

/** A record without the field says nothing of its type. */
type Known<T> = unknown extends T ? never : T;

/** The ids of the sources that a record may cite. */
export type SourceOf<R extends { readonly citations: readonly { readonly source: string }[] }> =
  R["citations"][number]["source"];
