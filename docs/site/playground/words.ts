/** What the editor completes: the exports of the package, the keys and values of its filters, and its ids. Made by the build. */
export interface Words {
  /** The names that each entry point exports. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** The keys of the filter of each helper that takes one, each with the values that it takes. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The ids that each helper takes as its first argument. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** What records are called, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}
