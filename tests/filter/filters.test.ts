import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { STAGES } from "../../src/model/vocabulary.js";
import { caught } from "../caught.js";
import { rome } from "../files/other-visits.js";
import { island } from "../island.js";
import { type Meaning, meanings, type Plain, type World } from "./oracle.js";

type Find = (filter: Plain, from?: unknown) => readonly { readonly id: string }[];

const { dataset } = api;
// The oracle reads records as plain objects, which an interface without an index signature is not to the compiler.
const world = { events: dataset.events, places: dataset.places } as unknown as World;

// The helpers take typed filters; here they are called with every value, right or not.
const finders: Readonly<Record<string, Find>> = {
  events: api.findEvents as unknown as Find,
  participants: api.findParticipants as unknown as Find,
  agreements: api.findAgreements as unknown as Find,
  figures: api.findFigures as unknown as Find,
  statements: api.findStatements as unknown as Find,
};

const dates = [
  ...["2025-07-29", "2025-07", "2025-07-28/2025-07-29", "2025", "2024", "2024-12", "2025-01/2025-06", "2025-07-28"],
  ...["2026", "2025-07-30/..", "../2025-07-28", "2026-12-31/2027", "2005-05", "2024-12-31", "1990/.."],
];
const rolesInUse = api.events.flatMap(({ participants = [] }) => participants.flatMap(({ role }) => role ?? []));
const ids = <T extends { readonly id: string }>(records: readonly T[]): readonly string[] =>
  records.map(({ id }) => id);

/** Values to ask each key for: those that occur and, where the key takes any text, one that does not. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  date: dates,
  overlaps: dates,
  period: dates,
  participant: [...api.participantIds, "nobody"],
  speaker: [...api.participantIds, "__proto__"],
  organization: ["yda-holding", "high-level-strategic-cooperation-council", ...api.organizationIds, "constructor"],
  role: [...new Set(rolesInUse)],
  place: [...api.placeIds, "atlantis"],
  topic: [...api.topicIds, "fisheries"],
  source: [...api.sourceIds, "the-times"],
  accordingTo: [...api.sourceIds, "the-times"],
  event: [...api.eventIds, "hasOwnProperty"],
  statedAt: [...api.eventIds, "hasOwnProperty"],
  partOf: [...api.eventIds, ...api.agreementIds],
  agreement: api.agreementIds,
  about: ["KZ", "TR", "IL", "PS", "RU", "UA", "FR", ...api.organizationIds, ...api.participantIds],
  in: ["KZ", "TR", "FR"],
  country: ["KZ", "TR", "FR"],
  party: ["KZ", "TR", ...api.organizationIds],
  initiator: [...api.participantIds, "nobody"],
  signatory: [...api.participantIds, "nobody"],
  inferred: [
    ...new Set(
      Object.values(dataset)
        .flat()
        .flatMap((record) => ("inferred" in record ? (record.inferred ?? []) : [])),
    ),
    // Members, of which some are there, of fields that may be inferred as a whole.
    ...["parties.KZ", "parties.kazmunaygas", "signatories.recep-tayyip-erdogan", "milestones.opened"],
    ...["milestones.nonsense", "unit", "hedged"],
  ],
  kind: [],
  status: ["planned", ...STAGES],
  expected: [true, false],
  measure: [...new Set(api.figures.map(({ measure }) => measure))],
  unit: [...new Set(api.figures.map(({ unit }) => unit))],
  comparator: ["=", "~", ">", ">=", "<", "<="],
  modality: ["reported", "forecast", "target", "plan"],
  text: ["erdogan", "TÜRKİYE", "school", "council meeting", "alımoglu", "no such words"],
};

/** `kind` has other words in each collection. */
function valuesOf(collection: string, key: string): readonly unknown[] {
  if (collection === "events" && key === "status") return ["planned", "postponed", "cancelled"];
  if (key !== "kind") return values[key] ?? [];
  return [
    ...new Set(collection === "events" ? api.events.map(({ kind }) => kind) : api.agreements.map((one) => one.kind)),
  ];
}

const cases = Object.entries(meanings).flatMap(([collection, keys]) =>
  Object.entries(keys).map(([key, means]) => ({ collection, key, means })),
);

/** What a plain `filter` finds. */
function naive(collection: string, wanted: (record: Plain) => boolean): readonly string[] {
  // Each collection has records, whichever it is; the oracle reads them as plain objects.
  const records = dataset[collection as "events"] as unknown as readonly (Plain & { readonly id: string })[];
  return ids(records.filter(wanted));
}

const found = (collection: string, filter: Plain): readonly string[] => ids(finders[collection]?.(filter) ?? []);

test.each(Object.entries(finders))(
  "every key of %s has its meaning written down, and a value that finds a record",
  (name, find) => {
    const keys = Object.keys(meanings[name] ?? {});
    const [, known = ""] = /Valid keys: (.*?)\./.exec(caught(() => find({ "": 1 })).message) ?? [];
    expect(known.split(", ").sort()).toEqual([...keys].sort());
    for (const key of keys) {
      // Nothing is inferred of this visit's participants, and every event took place.
      if ((name === "participants" && key === "inferred") || (name === "events" && key === "status")) continue;
      expect(
        valuesOf(name, key).flatMap((value) => found(name, { [key]: value })),
        key,
      ).not.toEqual([]);
    }
  },
);

describe("a filter finds what a plain filter finds", () => {
  test.each(cases)("$collection by $key: one, any of several, all of several, none, lacking", (one) => {
    const { collection, key, means } = one;
    const all = valuesOf(collection, key);
    const has = (record: Plain, value: unknown): boolean => means(record, value, world, {});
    for (const value of all) {
      expect(found(collection, { [key]: value }), `${value}`).toEqual(
        naive(collection, (record) => has(record, value)),
      );
    }
    // A flag has no lists, and several sources are asked what they say together.
    if (key === "expected" || key === "accordingTo") return;
    for (const several of [all.slice(0, 1), all.slice(0, 3), all.slice(1, 3).reverse()]) {
      expect(found(collection, { [key]: several })).toEqual(
        naive(collection, (record) => several.some((value) => has(record, value))),
      );
      expect(found(collection, { [key]: { all: several } })).toEqual(
        naive(collection, (record) => several.every((value) => has(record, value))),
      );
    }
    expect(found(collection, { [key]: [] })).toEqual([]);
    expect(found(collection, { [key]: { all: [] } })).toEqual(found(collection, {}));
    expect(found(collection, { [key]: undefined })).toEqual(found(collection, {}));
    // Every value that occurs is asked for, so that the others have none. Of texts every record has one.
    const withOne = new Set(all.flatMap((value) => found(collection, { [key]: value })));
    expect(found(collection, { [key]: null })).toEqual(
      key === "text" ? [] : naive(collection, ({ id }) => !withOne.has(String(id))),
    );
  });

  test.each(cases.filter(({ key }) => key !== "accordingTo"))(
    "$collection by $key according to each source",
    ({ collection, key, means }) => {
      for (const accordingTo of api.sourceIds) {
        const tellings = new Map<unknown, readonly Plain[]>();
        const told = (record: Plain): readonly Plain[] => {
          const known = tellings.get(record);
          if (known !== undefined) return known;
          const own = api.accordingTo(record as never, accordingTo);
          tellings.set(record, own === undefined ? [] : [own]);
          return told(record);
        };
        // Of who took part, too, counts what the source says. Where a place lies is a reference fact, and no source's.
        const toldWorld = { ...world, events: world.events.flatMap(told) };
        const has = (record: Plain, value: unknown): boolean =>
          told(record).some((own) => means(own, value, toldWorld, {}));
        const all = valuesOf(collection, key);
        for (const value of all) {
          expect(found(collection, { accordingTo, [key]: value }), `${accordingTo} ${value}`).toEqual(
            naive(collection, (record) => has(record, value)),
          );
        }
        if (key === "expected" || key === "text") continue;
        expect(found(collection, { accordingTo, [key]: null }), `${accordingTo} null`).toEqual(
          naive(collection, (record) => told(record).length > 0 && !all.some((value) => has(record, value))),
        );
      }
    },
  );

  // Dates and texts of any visit have tests of their own.
  const ofOthers = cases.filter(({ key }) => !["date", "overlaps", "period", "text"].includes(key));

  describe.each([
    ["a made-up visit", island],
    ["a visit to Rome", rome],
  ])("of %s", (_name, visit) => {
    const itsWorld = visit as unknown as World; // as that of this visit
    const words = [...new Set(JSON.stringify(visit).match(/(?<=")[\w-]+(?=")/g))];

    test.each(ofOthers)("$collection by $key: each word of the visit, lacking", ({ collection, key, means }) => {
      const own: readonly Plain[] = Reflect.get(visit, collection);
      const find = (value: unknown): unknown => finders[collection]?.({ [key]: value }, visit);
      const isClosed = ["status", "expected", "comparator", "modality"].includes(key);
      const all = isClosed ? valuesOf(collection, key) : words;
      const having = all.map((value) => own.filter((record) => means(record, value, itsWorld, {})));
      expect(all.map(find)).toEqual(having);
      if (key === "expected" || key === "accordingTo") return;
      expect(find(null)).toEqual(own.filter((record) => !having.flat().includes(record)));
    });
  });

  test.each(Object.keys(meanings))("%s by every pair of keys", (collection) => {
    const keys = Object.entries<Meaning>(meanings[collection] ?? {});
    let tried = 0;
    for (const [a, meansA] of keys) {
      for (const [b, meansB] of keys) {
        // What a source says of each key is asked above.
        if (a >= b || a === "accordingTo" || b === "accordingTo") continue;
        for (const valueA of valuesOf(collection, a).slice(0, 5)) {
          for (const valueB of valuesOf(collection, b).slice(0, 5)) {
            tried += 1;
            const filter = { [a]: valueA, [b]: valueB };
            expect(found(collection, filter), JSON.stringify(filter)).toEqual(
              naive(
                collection,
                (record) => meansA(record, valueA, world, filter) && meansB(record, valueB, world, filter),
              ),
            );
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});

describe("an empty list says no more than none", () => {
  const emptied = <T extends object>(record: T, isEmptied: boolean): T => {
    const fields = Object.entries(record).map(([name, own]) =>
      isEmptied && Array.isArray(own) && name !== "citations" ? [name, []] : [name, own],
    );
    return Object.fromEntries(fields) as T; // it has the fields that it had
  };
  // A text every record has, and neither a flag nor a source is ever lacking.
  const lackable = cases.filter(({ key }) => !["expected", "accordingTo", "text", "source"].includes(key));

  test.each(lackable)("$collection without $key", ({ collection, key, means }) => {
    const all = valuesOf(collection, key);
    const own: readonly Plain[] = Reflect.get(dataset, collection);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: own.length, maxLength: own.length }), (picked) => {
        const records = own.map((record, at) => emptied(record, picked[at] === true));
        const changed = { ...world, [collection]: records };
        const lacking = records.filter((record) => !all.some((value) => means(record, value, changed, {})));
        const answer = finders[collection]?.({ [key]: null }, { ...dataset, ...changed });
        expect(answer).toEqual(lacking);
      }),
      { numRuns: 20 },
    );
  });

  test("nor does null in its place, as untyped JSON has it", () => {
    const without = { ...api.events[0], topics: null };
    expect(finders["events"]?.({ topic: null }, [without])).toEqual([without]);
  });
});

describe("the role of those who are asked for", () => {
  const { events } = api;
  const roleIn = (role: string, ...who: readonly string[]): readonly string[] =>
    ids(
      events.filter(({ participants = [] }) =>
        participants.some((one) => one.role === role && "participant" in one && who.includes(one.participant)),
      ),
    );
  const [guest, host] = [api.visit.guests[0], api.visit.hosts[0]];

  test("is theirs and not another's", () => {
    expect(ids(api.findEvents({ participant: host, role: "host" }))).toEqual(["arrival", "welcome-ceremony"]);
    expect(ids(api.findEvents({ participant: guest, role: "host" }))).toEqual([]);
    expect(ids(api.findEvents({ participant: [guest, host], role: "award-presenter" }))).toEqual(["award-ceremony"]);
    expect(ids(api.findEvents({ participant: { all: [guest, host] }, role: ["award-presenter", "co-chair"] }))).toEqual(
      ids(
        events.filter(({ id }) =>
          [...roleIn("award-presenter", guest, host), ...roleIn("co-chair", guest, host)].includes(id),
        ),
      ),
    );
  });

  test("is one of several, or several at once", () => {
    expect(ids(api.findEvents({ participant: host, role: { all: ["host", "award-presenter"] } }))).toEqual([]);
    expect(ids(api.findEvents({ role: { all: ["award-presenter", "award-recipient"] } }))).toEqual(["award-ceremony"]);
    expect(ids(api.findEvents({ participant: host, role: { all: ["award-presenter", "award-recipient"] } }))).toEqual(
      [],
    );
  });

  test("is lacking where they have none, whatever others have", () => {
    expect(ids(api.findEvents({ participant: host, role: null }))).toEqual(["airport-talk", "one-to-one-talks"]);
    const company = { participant: null, organization: "yda-holding", role: null } as const;
    expect(ids(api.findEvents({ organization: "yda-holding", role: null }))).toEqual(["meeting-with-yda-holding"]);
    expect(api.findEvents(company)).toEqual([]);
  });
});
