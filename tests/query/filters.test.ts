import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { twoEvents } from "./fixtures.js";
import { meanings, passagesIn } from "./oracle.js";

type Plain = Readonly<Record<string, unknown>>;
type Find = (filter: Plain) => readonly { readonly id: string }[];

const { dataset } = api;
const world = { events: dataset.events, places: dataset.places } as never;

// The helpers take typed filters; here they are called with every value, right or not.
const finders: Readonly<Record<string, Find>> = {
  events: api.findEvents as unknown as Find,
  participants: api.findParticipants as unknown as Find,
  agreements: api.findAgreements as unknown as Find,
  figures: api.findFigures as unknown as Find,
  statements: api.findStatements as unknown as Find,
};

const dates = [
  "2025-07-28",
  "2025-07-29",
  "2025-07",
  "2025",
  "2024",
  "2026",
  "2024-12",
  "2025-01/2025-06",
  "2025-07-28/2025-07-29",
];
const ids = <T extends { readonly id: string }>(records: readonly T[]): readonly string[] =>
  records.map(({ id }) => id);

/** Values to ask each key for: those that occur, and one that does not. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  on: dates,
  period: dates,
  participant: [...api.participantIds, "nobody"],
  speaker: [...api.participantIds, "__proto__"],
  organization: [...api.organizationIds, "constructor"],
  place: [...api.placeIds, "atlantis"],
  topic: [...api.topicIds, "fisheries"],
  source: [...api.sourceIds, "the-times"],
  event: [...api.eventIds, "hasOwnProperty"],
  partOf: ["arrival", "signing"],
  agreement: api.agreementIds,
  about: ["KZ", "TR", "RU", "FR", "high-level-strategic-cooperation-council", "recep-tayyip-erdogan"],
  in: ["KZ", "TR", "FR"],
  country: ["KZ", "TR", "FR"],
  party: ["KZ", "orzax-group"],
  initiator: [...api.participantIds, "nobody"],
  signatory: [...api.participantIds, "nobody"],
  inferred: ["date", "event", "about", "note"],
  kind: [...new Set([...api.events, ...api.agreements].map(({ kind }) => kind)), "banquet"],
  status: ["planned", "signed", "decided", "under-construction", "opened"],
  expected: [true, false],
  hedged: [true, false],
  measure: [...new Set(api.figures.map(({ measure }) => measure))],
  unit: [...new Set(api.figures.map(({ unit }) => unit))],
  comparator: ["=", "~", ">", ">=", "<", "<="],
  modality: ["reported", "forecast", "target", "plan"],
  text: ["erdogan", "TÜRKİYE", "school", "council meeting", "alımoglu", "no such words"],
};

const cases = Object.entries(meanings).flatMap(([collection, keys]) =>
  Object.keys(keys).map((key) => [collection, key] as const),
);

function naive(collection: string, wanted: (record: Plain) => boolean): readonly string[] {
  const records = dataset[collection as "events"];
  return ids(records.filter((record) => wanted(record as unknown as Plain)));
}

describe("a filter finds what a plain filter finds", () => {
  test.each(cases)("%s by %s", (collection, key) => {
    const means = meanings[collection]?.[key];
    const find = finders[collection];
    for (const value of values[key] ?? []) {
      expect(ids(find?.({ [key]: value }) ?? []), `${key}: ${value}`).toEqual(
        naive(collection, (record) => means?.(record, value, world) ?? false),
      );
    }
  });

  test.each(cases)("%s by %s: any of several, all of several, none, lacking", (collection, key) => {
    const means = meanings[collection]?.[key];
    const find = finders[collection];
    const several = (values[key] ?? []).slice(0, 3);
    const has = (record: Plain, value: unknown): boolean => means?.(record, value, world) ?? false;
    expect(ids(find?.({ [key]: several }) ?? [])).toEqual(
      naive(collection, (record) => several.some((value) => has(record, value))),
    );
    expect(ids(find?.({ [key]: { all: several } }) ?? [])).toEqual(
      naive(collection, (record) => several.every((value) => has(record, value))),
    );
    expect(find?.({ [key]: [] })).toEqual([]);
    expect(find?.({ [key]: undefined })).toEqual(find?.({}));
    const lacking = ids(find?.({ [key]: null }) ?? []);
    if (key !== "organization" && key !== "source" && key !== "text") {
      const everFound = new Set((values[key] ?? []).flatMap((value) => ids(find?.({ [key]: value }) ?? [])));
      expect(lacking.filter((id) => everFound.has(id))).toEqual([]);
    }
  });

  test.each(Object.keys(meanings))("%s by every pair of keys", (collection) => {
    const keys = Object.entries(meanings[collection] ?? {});
    const find = finders[collection];
    let tried = 0;
    for (const [a, meansA] of keys) {
      for (const [b, meansB] of keys) {
        if (a >= b) continue;
        for (const valueA of (values[a] ?? []).slice(0, 4)) {
          for (const valueB of (values[b] ?? []).slice(0, 4)) {
            tried += 1;
            expect(ids(find?.({ [a]: valueA, [b]: valueB }) ?? []), `${a}: ${valueA}, ${b}: ${valueB}`).toEqual(
              naive(collection, (record) => meansA(record, valueA, world) && meansB(record, valueB, world)),
            );
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  test.each(Object.keys(meanings))("%s by a sentence of a source", (collection) => {
    const records = dataset[collection as "events"];
    const find = finders[collection];
    for (const { source, passages } of dataset.passages) {
      for (const { id: passage } of passages) {
        const expected = ids(records.filter((record) => passagesIn(record, source).includes(passage)));
        expect(ids(find?.({ source, passage }) ?? []), `${source} ${passage}`).toEqual(expected);
      }
    }
  });
});

describe("a filter by a sentence", () => {
  const source = fc.constantFrom("daily", "weekly", "gazette");
  const passage = fc.constantFrom("1.1", "1.2", "2.1");
  const citation = fc.record({ source, passage }, { requiredKeys: ["source"] });
  const rest = fc.array(fc.array(citation, { maxLength: 3 }), { maxLength: 5 });

  /** One value, several, or none of any. */
  const asked = (value: fc.Arbitrary<string>): fc.Arbitrary<string | readonly string[] | null> =>
    fc.oneof(value, fc.array(value, { maxLength: 2 }), fc.constant(null));
  const meets = (own: readonly string[], wanted: string | readonly string[] | null): boolean =>
    wanted === null ? own.length === 0 : [wanted].flat().some((value) => own.includes(value));

  test("looks in the sources asked for, and finds what rests on them without one as well", () => {
    fc.assert(
      fc.property(rest, asked(source), asked(passage), (citations, sources, passages) => {
        const records = citations.map((own, index) => ({ ...twoEvents[0], id: `e${index}`, citations: own }));
        const expected = records.filter(({ citations: own }) => {
          const read = own.filter((one) => sources !== null && [sources].flat().includes(one.source));
          const numbers = read.flatMap((one) => one.passage ?? []);
          return meets(ids(own.map((one) => ({ id: one.source }))), sources) && meets(numbers, passages);
        });
        expect(api.findEvents({ source: sources, passage: passages } as never, records as never)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
