/** A type as the alternatives of its union; one entry where it is none. */
export type Alternatives = readonly string[];

export interface ApiMember {
  readonly optional: boolean;
  readonly type: Alternatives;
}

export interface ApiParameter extends ApiMember {
  readonly name: string;
}

export interface ApiSignature {
  readonly typeParameters: string;
  readonly parameters: readonly ApiParameter[];
  readonly returns: Alternatives;
}

/** What a declaration promises. */
export interface ApiItem {
  readonly typeParameters?: string;
  /** Of an interface or a class, inherited ones included. */
  readonly members?: Readonly<Record<string, ApiMember>>;
  /** Of a function, its overloads in order; of a class, those of its constructor. */
  readonly signatures?: readonly ApiSignature[];
  /** Of a constant, and of a type that has no members. */
  readonly type?: Alternatives;
}

/** What a program that uses the package is compiled against and runs on. */
export interface Api {
  /** What can be imported, by entry point and name. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** What each of them is, and each type that they are written with. */
  readonly items: Readonly<Record<string, ApiItem>>;
  /** The paths that can be imported from. */
  readonly paths: readonly string[];
  /** What has to be there: the engines and the peers, with their ranges. */
  readonly needs: Readonly<Record<string, string>>;
}
