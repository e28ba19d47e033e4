import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Collections, dataset, search, VisitError, type WordedRecord } from "../../src/index.js";

const ids = (hits: readonly { readonly record: { readonly id: string } }[]): readonly string[] =>
  hits.map(({ record }) => record.id);
const top = (text: string): string | undefined => search(text)[0]?.record.id;

const { visit: _visit, passages: _passages, ...collections } = dataset;

/** Everything that a record is called, with the record. */
const called: readonly { readonly collection: string; readonly id: string; readonly name: string }[] = Object.entries(
  collections,
).flatMap(([collection, records]) =>
  records.flatMap((record) => {
    const aliases = "aliases" in record ? (record.aliases ?? []).map(({ name }) => name) : [];
    const texts = ["name", "title", "label", "question"].flatMap((field) => {
      const text: unknown = Reflect.get(record, field);
      return typeof text === "string" ? [text] : [];
    });
    return [...texts, ...aliases].map((name) => ({ collection, id: record.id, name }));
  }),
);

describe("an exact name", () => {
  test("is never missed, and nothing stands before it but what is called the same", () => {
    expect(called.length).toBeGreaterThan(100);
    for (const { collection, id, name } of called) {
      const hits = search(name);
      const at = hits.findIndex(({ record }) => record.id === id);
      expect(hits[at]?.collection, name).toBe(collection);
      const before = new Set(
        called.filter((other) => other.name.toLowerCase() === name.toLowerCase()).map((one) => one.id),
      );
      expect(
        ids(hits.slice(0, at)).filter((other) => !before.has(other)),
        name,
      ).toEqual([]);
    }
  });

  test("is found in any case, without its diacritics, and with its words in any order", () => {
    const variant = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.toLocaleUpperCase("tr"),
      (name) => name.toLocaleLowerCase("tr"),
      (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i"),
      (name) => name.normalize("NFD"),
      (name) => name.split(" ").reverse().join("   "),
      (name) => `  «${name}», `,
    );
    fc.assert(
      fc.property(fc.constantFrom(...called), variant, ({ id, name }, change) => {
        expect(ids(search(change(name)))).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  test("of a made-up record is found, whatever its letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (name) => {
        // Letters that only modify another, such as the apostrophes of transliterations, are no word by themselves.
        fc.pre(/[\p{L}\p{N}]/u.test(name.replace(/\p{Lm}/gu, "")));
        const place = { id: "somewhere", name, kind: "city", country: "XX" };
        expect(search(name, { places: [place] })).toEqual([{ collection: "places", record: place }]);
      }),
    );
  });
});

describe("letters", () => {
  // Turkish, and Kazakh in the Latin alphabets in use.
  test.each([
    ["alimoglu", "Alimoğlu"],
    ["ISPARTA", "ısparta"],
    ["istanbul", "İSTANBUL"],
    ["cetin sukru", "Çetin Şükrü"],
    ["kazakstan", "Kazakstan"],
    ["oner gunes", "Öner Güneş"],
    ["tanir", "Täñir"],
    ["zana ozen", "Jaña Özen", false],
    ["jana ozen", "Jaña Özen"],
    ["angime", "Äŋgime"],
    ["sarybulaq", "Sarybūlaq"],
    ["quryk", "Qūryk"],
    ["agaiyn", "Aǵaıyn"],
    ["d'art", "d’Art"],
  ])("%s finds %s", (asked, name, found = true) => {
    expect(search(asked, { places: [{ id: "a", name, kind: "city", country: "XX" }] }).length).toBe(found ? 1 : 0);
  });
});

describe("the order", () => {
  const place = (id: string, name: string): WordedRecord => ({ id, name });
  const say = (id: string, summary: string, quote?: string): WordedRecord => ({
    id,
    summary,
    citations: quote === undefined ? [] : [{ source: "daily", quote }],
  });

  test("the name itself, whole words of a name, beginnings in a name, then the same in the text, then what is linked", () => {
    const linked = { ...say("linked", "Nothing."), about: ["port"] };
    const from: Collections = {
      places: [place("ports-of-call", "Ports of call"), place("old-port", "Old port"), place("port", "Port")],
      statements: [linked, say("quoted", "Nothing.", "in port"), say("begins", "Portugal."), say("whole", "In port.")],
    };
    expect(ids(search("PORT", from))).toEqual([
      ...["port", "old-port", "ports-of-call", "whole", "begins", "linked", "quoted"],
    ]);
  });

  test("a name in which the words stand as they were asked stands before one that has them in another order", () => {
    const places = [place("there", "From island to port"), place("back", "From port to island")];
    expect(ids(search("from port to island", { places }))).toEqual(["back", "there"]);
    expect(ids(search("island port to from", { places }))).toEqual(["there", "back"]);
  });

  test("equals stand in the order of the collections and of their records", () => {
    const from: Collections = { topics: [place("z", "Fish"), place("a", "Fish")], participants: [place("m", "Fish")] };
    expect(ids(search("fish", from))).toEqual(["m", "z", "a"]);
    expect(search("tokayev")).toEqual(search("tokayev"));
  });

  test("every word must be there", () => {
    expect(top("gaziantep school")).toBe("gaziantep-school");
    expect(search("gaziantep fisheries")).toEqual([]);
    expect(ids(search("tokayev education"))).toContain("kazakhstani-students-in-turkiye");
  });

  test("a person stands before what was said about them", () => {
    expect(top("erdogan")).toBe("recep-tayyip-erdogan");
    expect(top("Fidan")).toBe("hakan-fidan");
    expect(top("ankara")).toBe("ankara");
    expect(top("15 billion")).toBe("trade-turnover-target");
  });
});

describe("what is asked", () => {
  test.each(["", " ", "…", "-", "\ud800", "\u0301"])("a text without words finds nothing: %j", (text) => {
    expect(search(text)).toEqual([]);
  });

  test("a word alone is no word's middle or end", () => {
    expect(search("rdogan")).toEqual([]);
    expect(search("okayev")).toEqual([]);
  });

  test.each([undefined, null, 5, {}, []])("what is no text is an error: %s", (text) => {
    expect(() => search(text as never)).toThrow(VisitError);
  });

  test.each([null, 5, "places", []])("what has no collections is an error: %s", (from) => {
    expect(() => search("x", from as never)).toThrow(expect.objectContaining({ code: "invalid-collection" }));
  });

  test("a visit of one's own is searched alone, and typed by it", () => {
    interface Rated {
      readonly id: string;
      readonly title: string;
      readonly rating: number;
    }
    const events: readonly Rated[] = [{ id: "a", title: "Tokayev", rating: 3 }];
    const [hit] = search("tokayev", { events });
    expect(hit?.record.rating).toBe(3);
    expect(search("tokayev", {})).toEqual([]);
  });
});
