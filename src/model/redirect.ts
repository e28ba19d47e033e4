/** The replacements of the visit's retired ids: one id each, or several if the record was split. */
export type Redirects = Readonly<Record<string, string | readonly string[]>>;

/** The retired ids that have one replacement, which is one of these ids. */
export type MovedTo<Id, R extends Redirects> = { [I in keyof R]: R[I] extends Id ? I : never }[keyof R];
