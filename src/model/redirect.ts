/** The replacements of a collection's retired ids: one id each, or several if the record was split. */
export type Redirects = Readonly<Record<string, string | readonly string[]>>;

/** The retired ids that have one replacement. */
export type MovedIn<R extends Redirects> = { [I in keyof R]: R[I] extends string ? I : never }[keyof R];
