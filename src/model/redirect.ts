/** Where the retired ids of a collection went: each to one record, or to several where its record was split. */
export type Redirects = Readonly<Record<string, string | readonly string[]>>;

/** Of redirects, the ids that went to one record. */
export type MovedIn<R extends Redirects> = { [I in keyof R]: R[I] extends string ? I : never }[keyof R];
