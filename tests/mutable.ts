import { type AnyIds, dataset, type Visit } from "../src/index.js";

/** A type with every `readonly` taken off, all the way down, and ids as plain text. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/** A visit that a test may change. */
export type Draft = Mutable<Visit<AnyIds>>;

/** A copy of the real visit that a test may change. */
export function draftOf(visit: Visit<AnyIds> | Visit = dataset): Draft {
  return structuredClone(visit) as unknown as Draft; // structuredClone keeps the readonly of its argument's type
}

/** A changed copy as the visit that it stands for, well-formed or not. */
export function asVisit(draft: Draft): Visit<AnyIds> {
  return draft as unknown as Visit<AnyIds>; // a draft's lists may have become empty, which is what some tests are about
}

/** The record of that id, which a test knows to be there. */
export function record<R extends { id: string }>(collection: readonly R[], id: string): R {
  const found = collection.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}
