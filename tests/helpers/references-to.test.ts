import { describe, expect, test } from "vitest";
import {
  type Collections,
  dataset,
  findFigures,
  findStatements,
  getOrganization,
  getParticipant,
  getPlace,
  getSource,
  referencesTo,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

/** The fields in which an id or the code of a country may stand, at whatever depth, written down apart from the source. */
const FIELDS =
  "aliases citations sides country within roles place partOf after participants topics parties initiator signatories event places about in speaker agreement records statedAt";

/** The places in a field where text is no id, though it may be spelt as one. */
const WORDS = ["role", "group", "title", "passage", "quote", "name", "language", "claim", "supports"];

function idsIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return WORDS.includes(key) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, part]) => idsIn(part, Array.isArray(value) ? key : inner));
}

/** Every field of every record that names something, by a walk through all of them. */
function* walk(visit: Collections): Generator<{ readonly id: string; readonly by: string }> {
  for (const [collection, records] of Object.entries(visit)) {
    if (!Array.isArray(records) || collection === "passages") continue;
    for (const record of records) {
      for (const field of FIELDS.split(" ")) {
        for (const id of new Set(idsIn(Reflect.get(record, field))))
          yield { id, by: `${collection} ${record.id} ${field}` };
      }
    }
  }
}

const said = (
  hits: readonly { readonly collection: string; readonly record: { readonly id: string }; readonly field: string }[],
) => hits.map(({ collection, record, field }) => `${collection} ${record.id} ${field}`);

describe("referencesTo", () => {
  test.each([
    ["this visit", dataset],
    ["the made-up one", island],
  ] as const)("finds every field of %s that names something, and nothing else", (_which, visit) => {
    const all = [...walk(visit)];
    const named = new Set(all.map(({ id }) => id));
    for (const code of ["TR", "KZ", "RU"]) if (visit === dataset) expect(named).toContain(code);
    const countries = visit.places.flatMap(({ id, kind, country }) => (kind === "country" ? [[id, country]] : []));
    for (const id of named) {
      const ids: readonly (string | undefined)[] = countries.find((both) => both.includes(id)) ?? [id];
      const expected = new Set(all.filter((one) => ids.includes(one.id)).map(({ by }) => by));
      expect(said(referencesTo(id, visit)).sort(), id).toEqual([...expected].sort());
    }
    const records = Object.entries(visit).flatMap(([name, list]) =>
      Array.isArray(list) && name !== "passages" ? list : [],
    );
    for (const record of records) expect(referencesTo(record, visit)).toEqual(referencesTo(record.id, visit));
  });

  test("finds the same of a country by its place as by its code", () => {
    expect(referencesTo(getPlace("turkiye"))).toEqual(referencesTo("TR"));
    expect(said(referencesTo("TR"))).toContain("places ankara within");
    // Of countries without a code each is one.
    const place = { ...getPlace("turkiye"), country: undefined };
    const places = [
      { ...place, id: "a" },
      { ...place, id: "b" },
      { id: "c", name: "C", kind: "city", within: "b" },
    ];
    expect(said(referencesTo("a", { places }))).toEqual([]);
    expect(said(referencesTo("b", { places }))).toEqual(["places c within"]);
    // Another place of the country is that place alone.
    expect(referencesTo("ankara").length).toBeLessThan(referencesTo("TR").length);
  });

  test("finds a country by its code: in figures, people, places and organizations too", () => {
    const fields = new Set(referencesTo("TR").map(({ collection, field }) => `${collection}.${field}`));
    expect([...fields].sort()).toEqual([
      ...["agreements.parties", "figures.about", "figures.in", "organizations.country", "participants.country"],
      ...["places.country", "places.within", "statements.about"],
    ]);
    const about = referencesTo("KZ").filter(({ collection, field }) => collection === "figures" && field === "in");
    expect(about.map(({ record }) => record)).toEqual(findFigures({ in: "KZ" }));
  });

  test("lists a record once for each field, in the order of the collections", () => {
    const states = getOrganization("organization-of-turkic-states");
    expect(referencesTo(states).map(({ record }) => record)).toEqual(findStatements({ about: states.id }));
    expect(new Set(referencesTo(getSource("qazinform-council")).map(({ field }) => field))).toEqual(
      new Set(["aliases", "citations", "sides"]),
    );
    expect(said(referencesTo(getParticipant("hakan-fidan")))).toEqual([
      ...["events council-meeting participants", "gaps ministers-remarks records"],
    ]);
  });

  test("takes no kind, role or unit for an id that is spelt the same", () => {
    const fields: readonly string[] = referencesTo("signing").map(({ field }) => field);
    expect(fields).not.toContain("kind");
    expect(referencesTo("host")).toEqual([]);
    expect(referencesTo("people")).toEqual([]);
  });

  test("looks in what is passed, and in nothing else", () => {
    const { events, agreements, places } = island;
    const [, harbour] = places;
    const found = referencesTo(harbour, { events, agreements, places });
    expect(said(found)).toEqual(["places glass-palace within", "events arrival place", "agreements lighthouse places"]);
    expect(referencesTo("signing", { places })).toEqual([]);
    for (const from of ["x", null, [], undefined]) {
      expect(caught(() => referencesTo(harbour, from as never))).toMatchObject({
        code: "invalid-collection",
        where: "referencesTo",
        value: from,
      });
    }
    expect(caught(() => referencesTo("x", { events: 5 } as never)).message).toBe(
      "referencesTo: expected an array of events, found 5.",
    );
  });

  test("does not follow without end what has itself in it", () => {
    const about: unknown[] = ["port"];
    about.push(about);
    const sides: { sides?: unknown; records: readonly string[] } = { records: ["landing"] };
    sides.sides = sides;
    const from = { statements: [{ id: "praise", about }], discrepancies: [{ id: "when", sides }] };
    expect(said(referencesTo("port", from as never))).toEqual(["statements praise about"]); // what the types forbid
    expect(said(referencesTo("landing", from as never))).toEqual(["discrepancies when sides"]);
  });
});
