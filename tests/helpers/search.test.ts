import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryNames } from "../../data/countries.js";
import {
  type CollectionName,
  type Collections,
  dataset,
  discrepancies,
  events,
  figures,
  findParticipants,
  gaps,
  type Hit,
  participants,
  referencesTo,
  search,
  statements,
} from "../../src/index.js";
import { en } from "../../src/locales/en.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import { labelOf, wordFor } from "../../src/locales.js";
import { labelsOf, othersOf, textsOf } from "../../src/text/record-text.js";
import { lowestMatch, searchable, termsOf, wordIn } from "../../src/text/words.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const ids = (hits: readonly { readonly record: { readonly id: string } }[]): readonly string[] =>
  hits.map(({ record }) => record.id);
type Entry = NonNullable<Collections["places"]>[number];
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
        // Letters that only modify another, such as the apostrophes of transliterations, are no word by themselves, nor are
        // the fillers of Hangul, which nobody sees.
        fc.pre(/[\p{L}\p{N}]/u.test(name.replace(/[\p{Lm}\p{DI}]/gu, "")));
        const place = { id: "somewhere", name, kind: "city", country: "XX" };
        expect(search(name, { from: { places: [place] } })).toEqual([{ collection: "places", record: place }]);
      }),
    );
    for (const filler of ["\u115f", "\u1160", "\u3164", "\uffa0"]) {
      const find = (text: string, name: string): number =>
        search(text, { from: { places: [{ id: "a", name, kind: "city", country: "XX" }] } }).length;
      expect([find(filler, filler), find("Salt", `Salt${filler}`), find(`Salt${filler}`, "Salt")]).toEqual([0, 1, 1]);
    }
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
    ["jana ozen", "Jaña Özen"],
    ["angime", "Äŋgime"],
    ["sarybulaq", "Sarybūlaq"],
    ["quryk", "Qūryk"],
    ["agaiyn", "Aǵaıyn"],
    ["d'art", "d’Art"],
    // With and without what stands within a word, however it is written on either side.
    ...["Hawaiʻi", "Hawai'i", "Hawai’i", "Hawaii"].flatMap((name) =>
      ["hawaii", "hawai'i", "Hawaiʻi", "HAWAI`I"].map((asked) => [asked, name] as const),
    ),
    ["ozbekiston", "Oʻzbekiston"],
    ["ozbekiston", "O'zbekiston"],
    ["o`zbekiston", "Oʻzbekiston"],
    ["esenboga", "Esenboğa'daki"],
    ["esenbogadaki", "Esenboğa'daki"],
    ["daki", "Esenboğa'daki"],
    ["otuken", "Ötüken"],
    ["Erdoğan's", "Erdoğan, Sümeyye"],
    ["1991-2025", "1991–2025"],
    ["jomart", "Kassym-Jomart"],
    ["kassymjomart", "Kassym-Jomart"],
    ["visa-free", "visa free"],
    ["aero", "Ærø"],
    ["oeuvre", "Œuvre"],
    ["thor", "Þór"],
    ["strasse", "STRAẞE"],
    ["fish", "ﬁsh"],
    ["ankara 90", "Ａｎｋａｒａ ９０"],
    ["Ａｎｋａｒａ", "Ankara"],
    ["esenboga", "Esen\u00adbo\u200bğa"],
    ["esen\u00adboga", "Esenboğa"],
    // Chinese, Japanese and Thai names have no spaces.
    ["人民", "中华人民共和国"],
    ["大使館", "駐土耳其大使館"],
    ["大使館", "在トルコ大使館"],
    ["กรุงเทพ", "ประเทศไทยกรุงเทพ"],
  ] as const)("%s finds %s", (asked, name) => {
    expect(search(asked, { from: { places: [{ id: "a", name }] } })).toHaveLength(1);
  });

  test.each([
    ["zana ozen", "Jaña Özen"],
    ["artnouveau", "d'Art-Nouveau"],
    ["人共", "中华人民共和国"],
    ["okayev", "Tokayev"],
  ])("%s does not find %s", (asked, name) => {
    expect(search(asked, { from: { places: [{ id: "a", name }] } })).toEqual([]);
  });
});

describe("the order", () => {
  const place = (id: string, name: string): Entry => ({ id, name });
  const say = (id: string, summary: string, quote?: string): Entry => ({
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
    expect(ids(search("PORT", { from }))).toEqual([
      ...["port", "old-port", "ports-of-call", "whole", "begins", "linked", "quoted"],
    ]);
  });

  test("a name in which the words stand as they were asked stands before one that has them in another order", () => {
    const places = [place("there", "From island to port"), place("back", "From port to island")];
    expect(ids(search("from port to island", { from: { places } }))).toEqual(["back", "there"]);
    expect(ids(search("island port to from", { from: { places } }))).toEqual(["there", "back"]);
  });

  test("a name that says a word twice is that name, too", () => {
    const places = [place("spa", "Baden spa"), place("baden", "Baden-Baden")];
    expect(ids(search("baden", { from: { places } }))).toEqual(["spa", "baden"]);
  });

  test("a name with all the whole words stands before one that begins as they do, and so does a text", () => {
    const places = [place("salter", "Port salter"), place("salt", "The salt port")];
    expect(ids(search("port salt", { from: { places } }))).toEqual(["salt", "salter"]);
    // With as many letters as what is asked, their labels are no better for that.
    const figures = [
      { id: "begins", label: "Reef", measure: "Portugal" },
      { id: "whole", label: "Nets", measure: "port" },
    ];
    expect(ids(search("port", { from: { figures } }))).toEqual(["whole", "begins"]);
  });

  test("a name is itself with and without its hyphens and apostrophes", () => {
    const places = [place("other", "Hawaii county"), place("one", "Hawaiʻi"), place("two", "Hawaii")];
    for (const asked of ["hawaii", "hawai'i", "Hawaiʻi"]) {
      expect(ids(search(asked, { from: { places } }))).toEqual(["one", "two", "other"]);
    }
  });

  test("equals stand in the order of the collections and of their records", () => {
    const from: Collections = { topics: [place("z", "Fish"), place("a", "Fish")], participants: [place("m", "Fish")] };
    expect(ids(search("fish", { from }))).toEqual(["m", "z", "a"]);
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
    expect(top("180th")).toBe("erdogan-abai-congratulation");
  });
});

describe("what is searched", () => {
  test("is everything that a record says of itself", () => {
    for (const { id, note, question } of gaps) {
      for (const text of [note, question]) expect(ids(search(text)), text).toContain(id);
      expect(ids(search(note, { in: "gaps" }))).toContain(id);
    }
    const from = {
      events: [
        { id: "a", title: "Landing", note: "In fog." },
        { id: "b", title: "Fog" },
      ],
      agreements: [{ id: "c", title: "Pact", citations: [{ source: "x", quote: "fog and foghorns" }] }],
      figures: [{ id: "d", label: "boats", measure: "fog" }],
      discrepancies: [{ id: "e", question: "Was there rain?", sides: [{ claim: "Fog." }, { claim: "Rain." }] }],
      sources: [{ id: "f", publisher: "Fog Weekly", title: "News" }],
      participants: [{ id: "g", name: "Ada", designations: ["Head of Fog"], roles: [{ title: "Captain" }] }],
      organizations: [{ id: "h", name: "Port", aliases: [{ name: "Fogport", language: "en" }] }],
      statements: [{ id: "i", summary: "Praised the fog." }],
    };
    expect(ids(search("fog", { from }))).toEqual(["b", "g", "h", "d", "i", "e", "f", "a", "c"]);
    expect(ids(search("captain", { from }))).toEqual(["g"]);
    expect(search("english", { from })).toEqual([]);
  });

  test("is every word that is quoted for a record, of the sides of a discrepancy and of gaps as well", () => {
    const quoted = Object.entries(collections).flatMap(([collection, records]) =>
      records.flatMap((record) => {
        const sides = "sides" in record ? record.sides.flatMap((side) => side.citations) : [];
        const own = "citations" in record ? (record.citations ?? []) : [];
        return [...own, ...sides].flatMap(({ quote }) => (quote === undefined ? [] : { collection, record, quote }));
      }),
    );
    expect(quoted.length).toBeGreaterThan(400);
    for (const { collection, record, quote } of quoted) {
      const found = search(quote.toUpperCase()).some((hit) => hit.collection === collection && hit.record === record);
      // What has no word, as "%" alone, asks for nothing.
      expect(found, `${record.id}: ${quote}`).toBe(/[\p{L}\p{N}]/u.test(quote));
    }
  });

  test("is its dates and its number, as they are written in it or with commas", () => {
    for (const { id, date } of dataset.events) expect(ids(search(date, { in: "events" }))).toContain(id);
    for (const { id, value, period } of figures) {
      for (const text of [`${value}`, value.toLocaleString("en", { maximumFractionDigits: 20 }), period ?? `${value}`])
        expect(ids(search(text, { in: "figures" })), text).toContain(id);
    }
    const signed = { id: "a", title: "Pact", milestones: [{ date: "2024-12" }, {}] };
    expect(ids(search("2024-12", { from: { agreements: [signed] } }))).toEqual(["a"]);
    const source = { id: "b", title: "Report", published: "1999-12-31", original: { title: "Haber" } };
    for (const text of ["1999-12-31", "haber"])
      expect(ids(search(text, { from: { sources: [source] } }))).toEqual(["b"]);
    const printed = { id: "p", title: "Atlas", reference: "Saunders, London 2002, p. 214" };
    for (const text of ["saunders", "london 214"])
      expect(ids(search(text, { from: { sources: [printed] } }))).toEqual(["p"]);
    const event = {
      id: "c",
      title: "Parade",
      date: "1999",
      until: "2001",
      time: "10:30",
      participants: [{ group: "guards" }],
    };
    for (const text of ["1999", "2001", "10:30", "guards"])
      expect(ids(search(text, { from: { events: [event] } }))).toEqual(["c"]);
    const figure = { id: "d", label: "Ships", value: 1234567.25 };
    for (const text of ["1234567", "1,234,567", "1234567.25", "1,234,567.25"])
      expect(ids(search(text, { from: { figures: [figure] } }))).toEqual(["d"]);
  });

  test("is a date in its order", () => {
    const event = (id: string, date: string) => ({ id, title: "Parade", date });
    const from = { events: [event("a", "2027-03-01"), event("b", "2027-01-03"), event("c", "2027-03-01/2027-03-10")] };
    const found = (text: string): readonly string[] => ids(search(text, { from }));
    expect(found("2027-03-01")).toEqual(["a", "c"]);
    expect(found("2027-01")).toEqual(["b"]);
    expect(found("2027-03-10")).toEqual(["c"]);
    expect(found("2027")).toHaveLength(3);
  });

  test("is a number as a whole, with its commas and its decimals", () => {
    const figure = (id: string, value: number) => ({ id, label: "Ships", value });
    const from = {
      figures: [figure("a", 1_000), figure("b", 1_000_000), figure("c", 5.1), figure("d", 15.1), figure("e", 1)],
    };
    const found = (text: string): readonly string[] => ids(search(text, { from }));
    expect(found("1,000")).toEqual(["a", "b"]);
    expect(found("1000")).toEqual(["a", "b"]);
    expect(found("1,000,000")).toEqual(["b"]);
    expect(found("5.1%")).toEqual(["c"]);
    expect(found("more than 5.1 ships")).toEqual([]);
    expect(found("$5.1 ships")).toEqual(["c"]);
    expect(found("$15.1bn")).toEqual([]);
    for (let thousands = 1; thousands < 1_000; thousands += 37)
      for (const { record } of search(`${thousands},000`))
        expect(JSON.stringify(record)).toMatch(new RegExp(`\\b(?<!,)${thousands},?000`));
  });

  test("is also what a record refers to, by all its names", () => {
    const found = (text: string): readonly string[] => ids(search(text, { from: island }));
    for (const text of ["tern company", "pia stone"]) expect(found(text)).toContain("signing");
    for (const text of ["port salt", "queen vell"]) expect(found(text)).toContain("arrival");
    expect(found("trade")).toContain("talks");
    expect(found("she came")).toEqual(["arrival"]);
    expect(found("was here")).toEqual([]);
  });

  test("keeps the end of one text and the beginning of the next apart", () => {
    const from = {
      places: [{ id: "fog", name: "Fog" }],
      statements: [
        { id: "own", summary: "In port", note: "Rain" },
        { id: "linked", summary: "At sea", note: "Snow", about: ["fog"] },
        {
          ...{ id: "quoted", summary: "Ashore" },
          citations: [
            { source: "x", quote: "hail" },
            { source: "x", quote: "sleet" },
          ],
        },
      ],
      discrepancies: [{ id: "sides", question: "Waves?", sides: [{ claim: "high" }, { claim: "low" }] }],
    };
    for (const [text, id] of [
      ["port rain", "own"],
      ["sea fog", "linked"],
      ["snow fog", "linked"],
      ["ashore hail sleet", "quoted"],
      ["waves high low", "sides"],
    ] as const)
      expect(ids(search(text, { from })), text).toEqual([id]);
  });

  test("is not what something is called that a record has only to do with", () => {
    const events = [{ id: "regatta", title: "Regatta" }];
    const figures = [{ id: "boats", label: "Boats", event: "regatta" }];
    expect(ids(search("regatta", { from: { events, figures } }))).toEqual(["regatta"]);
  });
});

describe("what a record has of its own and what it refers to count together", () => {
  // Few letters, so that words begin and repeat others, within words too.
  const word = fc.string({ unit: fc.constantFrom("a", "b", "年", "-"), minLength: 1, maxLength: 4 });
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
  const many = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
  const place = fc.record({
    name: words,
    kind: fc.constantFrom("city", "country"),
    country: fc.constantFrom("X", "Y"),
  });
  const statement = fc.record({
    ...{ summary: words, note: words },
    about: fc.array(fc.constantFrom("place0", "place1", "place2", "X", "Y", "nowhere"), { maxLength: 4 }),
  });

  test("as if the names stood in the record", () => {
    fc.assert(
      fc.property(
        many,
        fc.array(place, { maxLength: 3 }),
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        (asked, ofPlaces, ofStatements) => {
          const from = {
            places: ofPlaces.map((one, at) => ({ id: `place${at}`, ...one })),
            statements: ofStatements.map((one, at) => ({ id: `s${at}`, ...one })),
          };
          const match = (texts: readonly string[]): number =>
            lowestMatch(termsOf(asked), (term) => wordIn(searchable(texts.join("\n")), term));
          const letters = (text: string): string =>
            termsOf(text)
              .map(([whole]) => whole)
              .join("");
          const score = (record: Entry, named: readonly string[]): number => {
            const own = [...labelsOf(record), ...textsOf(record)];
            if (match(own) === 0) return match([...own, ...othersOf(record), ...named]);
            const byLabel = labelsOf(record).map((label) => {
              const [is, wanted] = [letters(label), letters(asked)];
              return match([label]) && (is === wanted ? 8 : is.length === wanted.length ? 7 : 4 + match([label]));
            });
            return Math.max(0, ...byLabel) || 2 + match(own);
          };
          const scored = [
            ...from.places.map((record) => ({ record, score: score(record, namesOf([record.country])) })),
            ...from.statements.map((record) => ({ record, score: score(record, namesOf(record.about)) })),
          ];
          function namesOf(refs: readonly string[]): readonly string[] {
            return from.places
              .filter(({ id, kind, country }) => refs.includes(id) || (kind === "country" && refs.includes(country)))
              .map(({ name }) => name);
          }
          const found = scored.filter((one) => one.score > 0).sort((a, b) => b.score - a.score);
          expect(ids(search(asked, { from }))).toEqual(termsOf(asked).length === 0 ? [] : ids(found));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("a country by its code as by its id", () => {
    for (const [text, country] of [
      ["türkiye", "TR"],
      ["kazakh", "KZ"],
    ] as const)
      expect(ids(search(text, { in: "participants" }))).toEqual(findParticipants({ country }).map(({ id }) => id));
    expect(ids(search("arslan türkiye"))).toEqual(["huseyin-arslan"]);
    const from = {
      places: [
        { id: "isle", name: "Isle", kind: "country", country: "SL" },
        { id: "port", name: "Port", kind: "city", country: "SL" },
        { id: "rock", name: "Rock", kind: "country", country: "SL" },
      ],
      topics: [{ id: "tides", label: "Tides", kind: "country", country: "SL" }],
      organizations: [{ id: "guild", name: "Guild", country: "SL" }],
      figures: [{ id: "boats", label: "Boats", about: ["SL"], in: "SL" }],
    };
    for (const text of ["isle guild", "guild rock"]) expect(ids(search(text, { from })), text).toEqual(["guild"]);
    expect(ids(search("isle", { from }))).toEqual(["isle", "guild", "port", "rock", "boats"]);
    expect(search("guild port", { from })).toEqual([]);
    expect(search("guild tides", { from })).toEqual([]);
  });
});

describe("a country of the visit", () => {
  test.each([en, kk, ru, tr])("finds in $language by its name all that refers to it by its code", (locale) => {
    for (const code of Object.keys(countryNames)) {
      const found = new Set(ids(search(wordFor("country", code, locale), { locale })));
      const referring = referencesTo(code);
      expect(referring.length, code).toBeGreaterThan(0);
      for (const { record } of referring) expect(found, `${code} ${record.id}`).toContain(record.id);
    }
  });
});

describe.each([en, kk, ru, tr])("in $language", (locale) => {
  test("people are found by their offices, and so is what refers to them", () => {
    for (const { id, roles } of participants)
      for (const { title } of roles) {
        const found = ids(search(wordFor("office", title, locale), { locale }));
        expect(found, title).toContain(id);
        for (const { record } of referencesTo(id)) expect(found, `${title} ${record.id}`).toContain(record.id);
      }
  });

  test("disagreements are found by each of their answers", () => {
    for (const { id, sides } of discrepancies)
      for (const side of sides) expect(ids(search(labelOf(side, locale), { locale })), side.claim).toContain(id);
  });

  test("events are found by the groups in them", () => {
    for (const { id, participants: present = [] } of events)
      for (const entry of present)
        if ("group" in entry)
          expect(ids(search(wordFor("group", entry.group, locale), { locale })), entry.group).toContain(id);
  });
});

describe("the collections in which to search", () => {
  const questions = ["tokayev education", "erdogan trade", "visa", "gaziantep", "nobody at all", "documents signed"];
  const named: readonly (readonly CollectionName[])[] = [
    ["statements", "figures"],
    ["gaps"],
    ["figures", "events", "places"],
    [],
  ];
  const plain = (hits: readonly Hit[]): readonly string[] =>
    hits.map(({ collection, record }) => `${collection} ${record.id}`);

  test.each(questions)("give of %j what the whole search finds there", (text) => {
    for (const wanted of named) {
      const expected = search(text).filter(({ collection }) => wanted.includes(collection));
      expect(plain(search(text, { in: wanted }))).toEqual(plain(expected));
      expect(search(text, { in: wanted, limit: 2 })).toEqual(expected.slice(0, 2));
      for (const one of wanted) {
        expect(search(text, { in: one })).toEqual(search(text).filter(({ collection }) => collection === one));
      }
    }
  });

  test("may be passed alone: a selection of this visit's records is searched by the names of this visit", () => {
    const from = { statements, figures };
    for (const text of questions)
      expect(search(text, { from })).toEqual(search(text, { in: ["statements", "figures"] }));
    expect(search("tokayev education", { from }).length).toBeGreaterThan(0);
    const some = { participants: participants.slice(0, 1), figures };
    expect(search("ankara", { from: { ...some, places: [] } })).toEqual([]);
    const [besides] = statements.filter(
      (one) =>
        one.speaker === "kassym-jomart-tokayev" &&
        !/tokayev/i.test(JSON.stringify({ ...one, id: "", speaker: "", about: [] })),
    );
    const spoken = ids(search("tokayev", { from: { statements } }));
    const alone = ids(search("tokayev", { from: { statements, participants: [] } }));
    expect(spoken).toContain(besides?.id);
    expect(alone).not.toContain(besides?.id);
  });

  test("of another visit are not searched by the names of this one", () => {
    const statement = { id: "own", summary: "Praised.", speaker: "kassym-jomart-tokayev", about: ["turkiye"] };
    expect(search("tokayev", { from: { statements: [statement] } })).toEqual([]);
    expect(ids(search("tokayev", { from: { statements: [statement, ...statements] } }))).not.toContain("own");
    expect(ids(search("tokayev", { from: { statements: [statement], participants } }))).toContain("own");
    expect(search("tokayev", { from: {} })).toEqual([]);
  });

  test("keep their records' own type", () => {
    interface Rated {
      readonly id: string;
      readonly title: string;
      readonly rating: number;
    }
    const events: readonly Rated[] = [{ id: "a", title: "Tokayev", rating: 3 }];
    expect(search("tokayev", { from: { events } })[0]?.record.rating).toBe(3);
  });

  test("a hole in the list is no collection", () => {
    expect(caught(() => search("council", { in: new Array(2) }))).toMatchObject({ code: "invalid-value" });
  });
});

describe("the number of records", () => {
  test("is at most what is asked, of the best", () => {
    const all = search("tokayev");
    for (const limit of [0, 1, 5, all.length, 10_000])
      expect(search("tokayev", { limit })).toEqual(all.slice(0, limit));
    expect(search("tokayev", { limit: undefined, in: undefined })).toEqual(all);
    expect(["tokayev"].flatMap(search)).toEqual(all);
  });

  test.each([-1, 1.5, Number.NaN, "5", null])("is not %s", (limit) => {
    expect(caught(() => search("x", { limit: limit as never }))).toMatchObject({
      ...{ code: "invalid-value", where: "search(…, { limit })", value: limit },
    });
  });
});

describe("what is asked", () => {
  test.each(["", " ", "…", "-", "\ud800", "\u0301"])("a text without words finds nothing: %j", (text) => {
    expect(search(text)).toEqual([]);
  });

  test("the end or the middle of a word is no word", () => {
    expect(search("rdogan")).toEqual([]);
    expect(search("okayev")).toEqual([]);
  });

  test("a word that is asked twice counts once", () => {
    expect(search("ankara ankara")).toEqual(search("ankara"));
  });

  test.each([undefined, null, 5, {}, []])("anything but text is an error: %s", (text) => {
    expect(caught(() => search(text as never))).toMatchObject({ code: "invalid-value", where: "search", value: text });
  });

  test.each([
    [null, "invalid-filter", undefined],
    [[], "invalid-filter", undefined],
    ["events", "invalid-filter", undefined],
    [{ limits: 5 }, "unknown-filter-key", "limit"],
    [{ form: {} }, "unknown-filter-key", "from"],
    [{ events: [] }, "unknown-filter-key", "from"],
    [dataset, "unknown-filter-key", "from"],
    [{ in: "event" }, "invalid-value", "events"],
    [{ in: ["places", "passages"] }, "invalid-value", undefined],
    [{ from: undefined }, "invalid-collection", undefined],
    [{ from: "places" }, "invalid-collection", undefined],
    [{ from: [] }, "invalid-collection", undefined],
    [{ from: { places: 5 } }, "invalid-collection", undefined],
  ] as const)("wrong options are an error: %j", (options, code, nearest) => {
    const error = caught(() => search("x", options as never));
    expect(error.code).toBe(code);
    if (nearest !== undefined) expect(error.nearest).toBe(nearest);
  });
});
