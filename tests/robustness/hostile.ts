import fc from "fast-check";
import { dataset } from "../../src/index.js";

/** What a caller's own getter or trap throws: it must come through as it is. */
export class CallersOwn extends Error {}

function throwing(): never {
  throw new CallersOwn("the caller's own");
}

const cyclic: { self?: unknown; participants?: unknown; about?: unknown; sides?: unknown } = {};
cyclic.self = cyclic;
cyclic.participants = [cyclic];
cyclic.about = [cyclic];
cyclic.sides = cyclic;

/** Deeper than any stack. */
export const nested: unknown = Array.from({ length: 50_000 }).reduce((inner: unknown): unknown => [inner], "deep");

/** Values that a careless or an unkind caller might pass. */
export const hostile: readonly unknown[] = [
  ...[undefined, null, true, 0, -0, Number.NaN, Number.POSITIVE_INFINITY, 10n, Symbol("odd"), "", "\ud800", "\u0000"],
  ...["__proto__", "constructor", "2025-07-29", "2025-02-30", "2026/2025", "arrival", "en", "8.1", "x".repeat(300_000)],
  ...[[], {}, () => 0, class {}, new Date(Number.NaN), /x/, new Map(), new Proxy({}, {}), new Proxy([], {})],
  ...[new Array(5), [null], [undefined], [[]], [Symbol("odd")], Object.create(null), cyclic, [cyclic], nested],
  ...[JSON.parse('{"__proto__": {"polluted": true}}'), { constructor: { prototype: { polluted: true } } }],
  ...[{ length: 3 }, { all: null }, { all: ["x"] }, { toString: null }, { valueOf: throwing, toString: throwing }],
  ...[
    Object.defineProperty({}, "id", { get: throwing, enumerable: true }),
    new Proxy({}, { get: throwing, has: throwing }),
  ],
  ...[new Proxy([], { get: throwing, ownKeys: throwing, getPrototypeOf: throwing, isExtensible: throwing })],
];

/** Fields of records and keys of filters. */
export const fields: readonly string[] = [
  ...["id", "name", "title", "kind", "date", "place", "places", "participants", "participant", "organization", "role"],
  ...["topics", "milestones", "stage", "reached", "citations", "source", "passage", "quote", "value", "unit", "text"],
  ...["comparator", "modality", "hedged", "period", "about", "in", "roles", "aliases", "after", "partOf", "within"],
  ...[
    "overlaps",
    "expected",
    "all",
    "events",
    "figures",
    "sources",
    "topic",
    "inferred",
    "sides",
    "group",
    "from",
    "limit",
  ],
];

/** Made when it is called: fast-check itself would trip over what is made here. */
type Thunk = () => unknown;

const anything = fc
  .anything({
    key: fc.oneof(fc.constantFrom(...fields, "__proto__", "toString"), fc.string()),
    ...{
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withSet: true,
    },
  })
  .map(
    (value): Thunk =>
      () =>
        value,
  );

const oneOf = (values: readonly unknown[]): fc.Arbitrary<Thunk> =>
  fc.nat({ max: values.length - 1 }).map((position) => () => values[position]);

const odd = fc.oneof(oneOf(hostile), anything);
const { visit: _visit, ...collections } = dataset;
const records: readonly object[] = [dataset, dataset.visit, ...Object.values(collections).flat()];

/** A real record, or a visit, of which one field was replaced. */
const nearly = fc.tuple(fc.constantFrom(...records), fc.nat(), odd).map(([record, position, value]): Thunk => {
  const keys = Object.keys(record);
  return () => ({ ...record, [keys[position % keys.length] ?? "id"]: value() });
});

/** A filter of which one key has an odd value. */
const filter = fc.tuple(fc.constantFrom(...fields), odd).map(
  ([key, value]): Thunk =>
    () => ({ [key]: value() }),
);

const list = fc.array(fc.oneof(nearly, odd), { maxLength: 3 }).map(
  (items): Thunk =>
    () =>
      items.map((item) => item()),
);

/** An argument: odd, or right but for one thing, or right. */
export const argument: fc.Arbitrary<Thunk> = fc.oneof(
  ...[odd, nearly, filter, list, oneOf([...records, dataset.events, dataset.places])],
);
