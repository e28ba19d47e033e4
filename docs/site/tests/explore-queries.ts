import type { CollectionName } from "../../../src/index.js";
import { choicesOf } from "../explore/choices.js";
import { API_KEYS, FIELD_KEYS, type FieldKey } from "../explore/keys.js";
import { partsOf } from "../explore/query.js";
import { QUESTIONS } from "../explore/questions.js";
import type { State } from "../explore/state.js";
import { COLLECTIONS } from "../links.js";

/** What may be asked where there is no list of values, or none of them in a collection. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  overlaps: ["2025-07", "2024"],
  text: ["trade", "erdogan", "declaration"],
  status: ["planned"],
};

/** A key of a collection, asked for alone. */
export interface KeyQuery {
  readonly name: CollectionName;
  readonly key: FieldKey;
  readonly state: State;
}

/** Every key of every collection with the first value that finds something in it. */
export const keyQueries: readonly KeyQuery[] = FIELD_KEYS.flatMap((key) =>
  COLLECTIONS.filter((name) => key === "date" || name in API_KEYS[key]).map((name): KeyQuery => {
    const values = [...choicesOf(key).values.map(({ value }) => value), ...(OTHERS[key] ?? [])];
    const finds = (value: string): boolean =>
      partsOf({ in: name, [key]: value }).some(({ records }) => records.length > 0);
    return { name, key, state: { in: name, [key]: values.find(finds) ?? values.at(-1) } };
  }),
);

/** Queries of every sort: each key of each collection, words, numbers, dates, and several together. */
export const QUERIES: readonly State[] = [
  {},
  ...keyQueries.map(({ state }) => state),
  ...QUESTIONS.map(({ state }) => state),
  ...COLLECTIONS.map((name) => ({ in: name })),
  { q: "erdogan" },
  { q: "29 July", in: "figures", limit: "2" },
  { q: 'trade "quoted" \\ `', limit: "5" },
  { q: "trade", in: "statements", limit: "3" },
  { q: "trade", participant: "recep-tayyip-erdogan", topic: "trade", limit: "4" },
  { q: "29 July", date: "2025-07-29" },
  { q: "who is the president of Turkey?", date: "2025-07-29", limit: "3" },
  { q: "what was signed by the ministers?", limit: "3" },
  { q: "zebra" },
  { q: "kazakhstan energy signed zebra" },
  { q: "kazakhstan energy signed zebra", limit: "2" },
  { q: "kazakhstan energy signed zebra", in: "agreements" },
  { q: "kazakhstan trade turnover zebra", topic: "trade", date: "2025-07-29" },
  { date: "2025-07-28" },
  { date: "2025-07", limit: "100" },
  { date: "2025-07-29", participant: "kassym-jomart-tokayev" },
  { participant: "hakan-fidan", country: "TR", in: "participants" },
  { kind: "talks", status: "signed" },
];
