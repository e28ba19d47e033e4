import type { VisitRecord } from "../../../src/index.js";

/** A pointer to another node. */
export interface Reference {
  readonly "@id": string;
}

type OwnValue = string | number | boolean | Reference | GraphNode | undefined;

/** A node of the graph. Words that are absent are left out when it is written. */
export interface GraphNode {
  readonly "@id"?: string;
  readonly "@type"?: string | readonly string[];
  readonly [word: string]: OwnValue | readonly OwnValue[];
}

/** The part of a node that schema.org has words for, checked against what it says of the class. */
export type Said<Leaf> = Omit<Leaf, "@type" | "@id">;

/** Words of schema.org, which are checked where they are written, as words of a node. */
export function said<Leaf extends object>(words: Leaf): GraphNode {
  return words as GraphNode; // a node takes any word; the interfaces of schema-dts have no index signature to say so
}

/** The names of a visit's nodes: URNs made from the ids of its records. */
export interface Names {
  readonly of: (id: string) => Reference;
  readonly all: (ids: readonly string[] | undefined) => readonly Reference[] | undefined;
  readonly maybe: (id: string | undefined) => Reference | undefined;
  /** What is a part of a record and has no id of its own: its third citation, its second side. */
  readonly part: (id: string, kind: string, which: string | number) => Reference;
  /** A country, by its code. */
  readonly country: (code: string | undefined) => Reference | undefined;
  /** Whom a list names: the code of a country, or an id. */
  readonly parties: (names: readonly string[] | undefined) => readonly Reference[] | undefined;
}

export function namesIn(visitId: string): Names {
  const of = (id: string): Reference => ({ "@id": `urn:${visitId}:${id}` });
  const countryOf = (code: string): Reference => of(`country:${code}`);
  return {
    of,
    all: (ids) => ids?.map(of),
    maybe: (id) => (id === undefined ? undefined : of(id)),
    part: (id, kind, which) => of(`${id}:${kind}:${which}`),
    country: (code) => (code === undefined ? undefined : countryOf(code)),
    parties: (names) => names?.map((name) => (/^[A-Z]{2}$/.test(name) ? countryOf(name) : of(name))),
  };
}

/** What every node of a record has, around the words that schema.org has for it. */
export function recordNode(
  { id, note, inferred }: VisitRecord,
  names: Names,
  type: readonly string[],
  words: GraphNode,
): GraphNode {
  return { ...names.of(id), "@type": type, ...words, note, inferred };
}
