import { createHash } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { audit } from "../../src/audit.js";
import * as api from "../../src/index.js";
import { allRules } from "../../src/rules/all-rules.js";
import { safeParseVisit } from "../../src/schema.js";
import { islandWith } from "../island.js";
import type { Draft } from "../mutable.js";

// No time is measured. Each shape is so large that work which grows with its square would outlast the test, which ends in a
// few seconds: a square of 10,000 leaves less than 150 ns a step, as one of 20,000 in a minute did.

const MANY = 10_000;
vi.setConfig({ testTimeout: 15_000 });
const each = <T>(make: (index: number) => T, count: number = MANY): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
type Citation = Draft["events"][number]["citations"][number];
type Cited = [Citation, ...Citation[]];
const cite: Cited = [{ source: "radio" }];
const day = (at: number): string => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);

type Event = Omit<Draft["events"][number], "citations"> & { citations: Cited };
const event = (at: number, more: Partial<Event> = {}): Event => ({
  ...{ id: `e${at}`, title: "Talks", kind: "talks", date: "2025-07-28", summary: "They spoke.", citations: cite },
  ...more,
});
const place = (at: number, more: Partial<Draft["places"][number]> = {}): Draft["places"][number] => ({
  ...{ id: `pl${at}`, name: `Place ${at}`, kind: "city", country: "SL" },
  ...more,
});
const person = (at: number): Omit<Draft["participants"][number], "citations"> & { citations: Cited } => ({
  ...{ id: `p${at}`, name: `Person Number${at}`, roles: [], citations: cite },
});
const figure = (at: number, more: Partial<Draft["figures"][number]> = {}): Draft["figures"][number] => ({
  ...{ id: `f${at}`, label: "Ships", measure: "ships", about: ["SL"], value: at, unit: "ships" },
  ...{ comparator: "=", modality: "reported", citations: cite, ...more },
});

/** A chain in which each is within the one before it, listed from the innermost to the outermost. */
const nested = each((at) => place(at, at === 0 ? {} : { within: `pl${at - 1}` })).reverse();

describe("helpers", () => {
  const calls: Readonly<Record<string, readonly [count: () => number, expected: number]>> = {
    "places nested and in reverse": [
      () =>
        api.findEvents(
          { place: "pl0" },
          islandWith((draft) => {
            draft.places = nested;
            draft.events = each((at) => event(at, { place: `pl${at}` }));
          }),
        ).length,
      MANY,
    ],
    "as many days asked for as events": [
      () =>
        api.findEvents(
          { date: each(day) },
          each((at) => event(at, { date: day(at) })),
        ).length,
      MANY,
    ],
    "as many days that overlap none": [
      () =>
        api.findEvents(
          { overlaps: each(day) },
          each((at) => event(at, { date: "2300", until: "2301" })),
        ).length,
      0,
    ],
    "events before the last of a chain": [
      () => {
        const chain = each((at) => event(at, at === 0 ? {} : { after: [`e${at - 1}`] }));
        return api.eventsBefore(chain.at(-1), chain).length;
      },
      MANY - 1,
    ],
    "events after the first of a chain": [
      () => {
        const chain = each((at) => event(at, at === 0 ? {} : { after: [`e${at - 1}`] }));
        return api.eventsAfter(chain[0], chain).length;
      },
      MANY - 1,
    ],
    "origins, each of a source": [
      () => {
        const [source] = islandWith(() => undefined).sources;
        if (source === undefined) throw new Error("the island has sources");
        const sources = each((at) => ({ ...source, id: `s${at}`, origin: `o${at}` }));
        const [first, ...others] = sources.map(({ id }) => ({ source: id }));
        return first === undefined ? 0 : api.witnessesOf({ citations: [first, ...others] }, sources).length;
      },
      MANY,
    ],
    "sources that one record is told by": [
      () => {
        const sources = each((at) => `s${at}`);
        const [first, ...others] = sources.map((source, at) => ({ source, supports: [`topics.t${at}`] }));
        if (first === undefined) return 0;
        const own = { ...event(0), topics: each((at) => `t${at}`), citations: [first, ...others] as const };
        return api.accordingTo(own, sources)?.topics?.length ?? 0;
      },
      MANY,
    ],
    "people in as many events asked for": [
      () => {
        const events = each((at) => event(at, { participants: [{ participant: `p${at}` }] }));
        const from = { participants: each(person), events };
        const ids = each((at) => `e${at}`);
        return (
          api.findParticipants({ event: ids }, from).length + api.findParticipants({ event: { all: ids } }, from).length
        );
      },
      MANY,
    ],
    "a word of a million letters": [
      () =>
        api.search(`${"a".repeat(1_000_000)}b`, { from: { places: [place(0, { name: "a".repeat(2_000_000) })] } })
          .length,
      0,
    ],
    "a word whose odd letter is near its beginning": [
      () => {
        const name = "a".repeat(1_000_000);
        const word = `${"a".repeat(300)}b${"a".repeat(500_000)}`;
        const people = [{ ...person(0), name }];
        return (
          api.search(word, { from: { participants: people } }).length +
          api.findParticipants({ text: word }, people).length
        );
      },
      0,
    ],
    ...Object.fromEntries(
      ["word", "塩"].map((start): readonly [string, readonly [() => number, number]] => {
        const words = each((at) => `${start}${at.toString(36)}`, 100_000);
        // In reverse, and each without its last letter: each is far from the beginning of the text, and begins a word.
        const texts = words.map((word) => word.slice(0, -1)).reverse();
        const people = ["Salt", words.join(" ")].map((name, at) => ({ ...person(at), name }));
        const count = (): number =>
          api.search(texts.join(" "), { from: { participants: people } }).length +
          api.findParticipants({ text: { all: texts } }, people).length;
        return [`as many words as a text has: ${start}0`, [count, 2]];
      }),
    ),
    "words that no record has, asked of many": [
      () => api.search(each((at) => `w${at}`).join(" "), { from: { places: each((at) => place(at)) } }).length,
      0,
    ],
    "words that are longer than each of many records": [
      () => {
        const places = each((at) => place(at), 2_000);
        const words = each((at) => `${"x".repeat(500_000)}${at}`, 4).join(" ");
        return api.search(words, { from: { places } }).length + api.findEvents({ text: words }, each(event)).length;
      },
      0,
    ],
    ...Object.fromEntries(
      (
        [
          ["of one letter", "a".repeat(1_000_000), "a zz"],
          ["of a long word, in another script", "塩".repeat(200_000), `${"塩".repeat(100)} zz`],
          ["of many words", "Some name of salt ".repeat(50_000), "salt zz"],
          ["of many different words", each((at) => `w${at}`, 50_000).join(" "), ""],
        ] as const
      ).map(([sort, name, asked]) => {
        const count = (): number => {
          // Also with each word but its last letter, and a word that each record has itself.
          const texts = asked === "" ? [name, `${name} spoke`, name.replace(/\B\d\b/g, "")] : [asked];
          const participants = [{ ...person(0), name }];
          const statements = each((at) => ({ id: `s${at}`, speaker: "p0", summary: "Spoke.", citations: cite }));
          return texts.reduce(
            (sum, text) =>
              sum +
              api.search(text, { from: { participants, statements } }).length +
              api.findParticipants({ text }, participants).length,
            0,
          );
        };
        const expected = asked === "" ? 3 * MANY + 4 : 0;
        return [`as many records as the letters of the name that they refer to: ${sort}`, [count, expected] as const];
      }),
    ),
    "a long label to which one record refers again and again": [
      () => {
        const topics = [{ id: "t", label: "Salt ".repeat(100_000) }];
        const statements = [{ id: "s", summary: "Spoke.", citations: cite, topics: each(() => "t") }];
        return api.search("salt spoke", { from: { topics, statements } }).length;
      },
      1,
    ],
    "a word of as many parts as there are records": [
      () => {
        const text = each((at) => `w${at}`, 200_000).join("-");
        const places = each((at) => place(at));
        return api.search(text, { from: { places } }).length + api.findEvents({ text }, each(event)).length;
      },
      0,
    ],
    "long words of repeated parts, which each of many records has": [
      () => {
        const text = `${"a-".repeat(500_000)} ${"b-".repeat(500_000)}`;
        return api.search(text, { from: { places: each((at) => place(at, { name: "A b" })) } }).length;
      },
      MANY,
    ],
    "names of one record": [
      () => {
        const aliases = each((at) => ({ name: `Alias ${at}`, language: "en" }), 150_000);
        return api.search("alias", { from: { places: [place(0, { aliases })] } }).length;
      },
      1,
    ],
  };

  test.each(Object.entries(calls))("%s", (_name, [count, expected]) => {
    expect(count()).toBe(expected);
  });
});

describe("rules", () => {
  const [discrepancy] = islandWith(() => undefined).discrepancies;
  const shapes: Readonly<Record<string, (draft: Draft) => void>> = {
    "every reference wrong": (draft) => {
      draft.topics = each((at) => ({ id: `t${at}`, label: "salt" }));
      draft.events = each((at) => event(at, { place: `nowhere-${at}`, topics: [`t${at}x`], after: [`e${at}x`] }));
    },
    "all figures in one discrepancy": (draft) => {
      draft.figures = each((at) => figure(at));
      const [one, two, ...sides] = each((at) => ({ claim: `${at}`, records: [`f${at}`], citations: cite }));
      if (discrepancy === undefined || one === undefined || two === undefined) throw new Error("there are many");
      draft.discrepancies = [{ id: "how-many", question: "How many?", note: "Many.", sides: [one, two, ...sides] }];
    },
    "figures half above and half below": (draft) => {
      draft.figures = each((at) => figure(at, { comparator: at % 2 === 0 ? ">" : "<" }));
    },
    "a chain of after, the last first": (draft) => {
      draft.events = each((at) => event(at, at === 0 ? {} : { after: [`e${at - 1}`] })).reverse();
    },
    "places nested and in reverse": (draft) => {
      draft.places = [...nested];
    },
    "as many days as events, all on other days": (draft) => {
      draft.visit.days = each(day);
      draft.events = each((at) => event(at, { date: "2300-01-01" }));
    },
    "a person with as many names as quotes": (draft) => {
      const [one, ...others] = each((at) => ({ source: "radio", quote: `xyz${at}` }));
      const aliases = each((at) => ({ name: `abc${at}`, language: "en" }));
      if (one !== undefined) draft.participants.push({ ...person(0), aliases, citations: [one, ...others] });
    },
    "a record with as many paths as fields": (draft) => {
      const [one, ...others] = each((at) => ({ source: "radio", supports: [`topics.x${at}`] }));
      if (one !== undefined)
        draft.events.push(event(0, { topics: each((at) => `t${at}`), citations: [one, ...others] }));
    },
    "as many paths of one citation as members of the list that they are in": (draft) => {
      const supports = each((at) => `topics.x${at}`, 150_000);
      const topics = each((at) => `t${at}`, 150_000);
      draft.events.push(event(0, { topics, citations: [{ source: "radio", supports }] }));
    },
    "a list of which no member is supported": (draft) => {
      const topics = each((at) => `t${at}`, 200_000);
      draft.events.push(event(0, { topics, citations: [{ source: "radio", supports: ["date"] }] }));
    },
    "every passage wrong": (draft) => {
      const digest = "a".repeat(43);
      draft.passages = [
        { source: "gazette", passages: each((at) => ({ id: `${at + 2}.2`, start: 9, end: 3, digest })) },
      ];
      draft.events = each((at) => event(at, { citations: [{ source: "gazette", passage: `${at}.9` }] }));
    },
    "a name and a quote that repeat themselves": (draft) => {
      const quote = ` ${"a".repeat(1_000_000)}`;
      const name = `${"a".repeat(300)}b${"a".repeat(500_000)}`;
      draft.participants.push({ ...person(0), name, citations: [{ source: "radio", quote }] });
    },
    "marks in another order": (draft) => {
      const [name, quote] = ["\u0301\u0323\u0308", "\u0323\u0301\u0308"].map((marks) => `a${marks.repeat(100_000)}`);
      draft.participants.push({
        ...person(0),
        name: name ?? "",
        citations: [{ source: "radio", quote: quote ?? "" }],
      });
    },
    "as many stages as citations": (draft) => {
      const [agreement] = draft.agreements;
      const [one, ...others] = each(() => ({ source: "radio" }), 15_000);
      if (agreement === undefined || one === undefined) throw new Error("the island has agreements");
      const milestones = each(() => ({ stage: "signed" as const, reached: true }), 15_000);
      draft.agreements = each((at) => ({ ...agreement, id: `a${at}`, milestones, citations: [one, ...others] }), 4);
    },
    "figures, the first of them in as many discrepancies": (draft) => {
      draft.figures = each((at) => figure(at));
      const first = each((at) => `f${at}`, 200);
      const sides = [first.slice(0, 100), first.slice(100)].map((records, at) => ({
        claim: `${at}`,
        records,
        citations: cite,
      }));
      const [one, two] = sides;
      if (one === undefined || two === undefined) throw new Error("there are two");
      draft.discrepancies = each(
        (at) => ({ id: `d${at}`, question: "How many?", note: "Many.", sides: [one, two] }),
        300,
      );
    },
    "a claim of a million letters, and as many sides with its sources": (draft) => {
      const [one, two, ...sides] = each(
        (at) => ({
          ...{ claim: at === 0 ? "x".repeat(1_000_000) : `${at}`, records: ["f0"], citations: cite },
        }),
        15_000,
      );
      if (one === undefined || two === undefined) throw new Error("there are many");
      draft.discrepancies = [{ id: "how-many", question: "How many?", note: "Many.", sides: [one, two, ...sides] }];
    },
    "units that are no currency": (draft) => {
      draft.figures = each((at) => figure(at, { unit: "QQQ" }));
    },
  };

  test.each(Object.entries(shapes))("each alone: %s", (_name, change) => {
    const visit = islandWith(change);
    let found = 0;
    for (const { check } of allRules) for (const _violation of check(visit)) found += 1;
    expect(found).toBeGreaterThan(0);
  });

  test.each(Object.entries(shapes))("read as JSON: %s", (_name, change) => {
    const result = safeParseVisit(JSON.parse(JSON.stringify(islandWith(change))));
    expect((result.success ? result.advice : result.problems).length).toBeLessThanOrEqual(1_000);
  });

  test("stop where enough is found", () => {
    let asked = 0;
    const visit = islandWith((draft) => {
      draft.events = each((at) =>
        Object.defineProperty(event(at), "place", {
          enumerable: true,
          get: () => {
            asked += 1;
            return `nowhere-${at}`;
          },
        }),
      );
    });
    const rule = allRules.find(({ name }) => name === "references-resolve");
    const found = rule?.check(visit)[Symbol.iterator]();
    for (let count = 0; count < 1_000; count++) expect(found?.next().done).toBe(false);
    expect(asked).toBeLessThan(2_500);
  });
});

describe("the audit", () => {
  const WORDS = each((at) => `W${String(at).padStart(4, "0")}`, 10_000);
  const ledger = (words: readonly string[], isOneParagraph: boolean): Draft["passages"] => {
    const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url");
    const at = (index: number): { id: `${number}.${number}`; start: number } =>
      isOneParagraph ? { id: `1.${index + 1}`, start: index * 6 } : { id: `${index + 1}.1`, start: 0 };
    const passages = words.map((text, index) => {
      const { id, start } = at(index);
      return { id, start, end: start + text.length, digest: digestOf(text) };
    });
    return [{ source: "gazette", passages }];
  };
  const same = WORDS.map(() => "abcde");

  type Told = readonly [change: (draft: Draft) => void, texts: Readonly<Record<string, string>>];
  const namedIn = (language: string): Told => [
    (draft) => {
      for (const source of draft.sources) source.language = language;
      draft.participants = each(person, 10_000);
      draft.statements = each(
        (at) => ({ id: `s${at}`, speaker: `p${at}`, summary: "Spoke.", citations: cite }),
        10_000,
      );
    },
    { radio: each((at) => `Person Number${at} said so and Person others. `).join("") },
  ];
  const told: Readonly<Record<string, Told>> = {
    "people and statements of an excerpt": [
      (draft) => {
        draft.participants = each(person, 5_000);
        draft.statements = each(
          (at) => ({ id: `s${at}`, speaker: `p${at}`, summary: "Spoke.", citations: cite }),
          5_000,
        );
      },
      { radio: "Somebody said that somebody was here. ".repeat(500) },
    ],
    "a chronology: many days of one long text": [
      (draft) => {
        const day = (at: number): string => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10);
        draft.events = each(
          (at) => ({ id: `e${at}`, title: "Talk", kind: "talk", date: day(at), summary: "A talk.", citations: cite }),
          5_000,
        );
      },
      {
        radio: each(
          (at) => `${new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10)}: a meeting took place.`,
          5_000,
        ).join("\n\n"),
      },
    ],
    "statements about a country of many towns": [
      (draft) => {
        const [place] = draft.places;
        if (place === undefined) return;
        draft.places = each(
          (at) => ({ ...place, id: `t${at}`, name: `Town${at}`, kind: at === 0 ? "country" : "town" }),
          5_000,
        );
        draft.statements = each(
          (at) => ({ id: `s${at}`, about: [place.country ?? ""], summary: "A.", citations: cite }),
          5_000,
        );
      },
      { radio: "Nobody spoke of any town. ".repeat(2_000) },
    ],
    "people whom a text in Turkish does not name": [
      (draft) => {
        for (const source of draft.sources) source.language = "tr";
        draft.participants = each((at) => ({ ...person(at), name: `Aa${at}` }), 10_000);
      },
      { radio: "Aa aa Ab ".repeat(100_000) },
    ],
    "people whom a long text names, in en": namedIn("en"),
    "people whom a long text names, in tr": namedIn("tr"),
    "people with long names, in a long text": [
      (draft) => {
        draft.participants = each((at) => ({ ...person(at), name: `${"Long name ".repeat(25)}${at}` }), 5_000);
      },
      { radio: each((at) => `${"Long name ".repeat(25)}${at}. `, 5_000).join("") },
    ],
    "a name of many words, and a text in Turkish that goes on otherwise": [
      (draft) => {
        for (const source of draft.sources) source.language = "tr";
        draft.participants = [{ ...person(0), name: `${"Ankara ".repeat(25)}bar` }];
      },
      { radio: `${"Ankara ".repeat(1_000)}bax bar` },
    ],
    "a name of a hundred thousand letters": [
      (draft) => {
        draft.participants = [{ ...person(0), name: `Salt ${"x".repeat(100_000)}` }];
      },
      { radio: `Salt ${"x".repeat(100_000)} said that it is here.` },
    ],
    "people of one event, and as many texts that do not name them": [
      (draft) => {
        const [source] = draft.sources;
        if (source === undefined) throw new Error("the island has sources");
        const sources = each((at) => ({ ...source, id: `s${at}` }), 10_000);
        draft.sources.push(...sources);
        draft.participants = each(person, 10_000);
        const [one, ...others] = sources.map(({ id }) => ({ source: id, quote: "nobody" }));
        if (one === undefined) throw new Error("there are many");
        const participants = draft.participants.map(({ id }) => ({ participant: id }));
        draft.events = [event(0, { participants, citations: [one, ...others] })];
      },
      Object.fromEntries(each((at) => [`s${at}`, `Text ${at}`], 10_000)),
    ],
    "people of one event, each with a text of its own and as many texts of them all": [
      (draft) => {
        const [source] = draft.sources;
        if (source === undefined) throw new Error("the island has sources");
        draft.sources.push(...each((at) => ({ ...source, id: `s${at}` }), 8_000));
        draft.participants = each(person, 4_000);
        const [one, ...others] = each(
          (at) => ({
            source: `s${at}`,
            supports: [at < 4_000 ? "participants" : `participants.p${at - 4_000}`],
          }),
          8_000,
        );
        if (one === undefined) throw new Error("there are many");
        const participants = draft.participants.map(({ id }) => ({ participant: id }));
        draft.events = [event(0, { participants, citations: [one, ...others] })];
      },
      Object.fromEntries(each((at) => [`s${at}`, `Text ${at}`], 8_000)),
    ],
    "as many quotes as a long text has words, and half of them in it": [
      (draft) => {
        const [one, ...others] = each((at) => ({ source: "radio", quote: `salt ${at * 2} and` }));
        if (one !== undefined) draft.events = [event(0, { citations: [one, ...others] })];
      },
      { radio: `${each((at) => `salt ${at} and`).join(" ")} ${"salt and ".repeat(300_000)}` },
    ],
    "long quotes that begin alike, and the text as well": [
      (draft) => {
        const citations = each((at) => ({ source: "radio", quote: `${"salt ".repeat(12)}${at}${"x".repeat(60)}` }));
        const [one, ...others] = citations;
        if (one !== undefined) draft.events = [event(0, { citations: [one, ...others] })];
      },
      { radio: `${"Salt is good for salt is salt. ".repeat(50_000)}${"salt ".repeat(50_000)}` },
    ],
    "as many figures as quotes of one text": [
      (draft) => {
        draft.figures = each((at) => figure(at, { citations: [{ source: "radio", quote: `of ${at} ships` }] }));
      },
      { radio: `${"Of some ships. ".repeat(100_000)}${each((at) => `of ${at} ships`).join(" ")}` },
    ],
    "dates that a long text does not state": [
      (draft) => {
        draft.visit.days = each(day);
        draft.visit.citations = cite;
        draft.events = each((at) => event(at, { date: day(at) }));
      },
      { radio: "Salt is good for all. ".repeat(100_000) },
    ],
    "days of one record, and as many texts that it cites": [
      (draft) => {
        const [source] = draft.sources;
        const [one, ...others] = each((at) => ({ source: `s${at}` }), 10_000);
        if (source === undefined || one === undefined) throw new Error("there are many");
        draft.sources.push(...each((at) => ({ ...source, id: `s${at}` }), 10_000));
        draft.visit.days = each(day, 10_000);
        draft.visit.citations = [one, ...others];
      },
      Object.fromEntries(each((at) => [`s${at}`, `Text ${at}`], 10_000)),
    ],
    "days that are inferred one by one": [
      (draft) => {
        draft.visit.days = each(day, 200_000);
        draft.visit.citations = cite;
        draft.visit.inferred = draft.visit.days.map((one) => `days.${one}`);
      },
      { radio: "Salt is good for all." },
    ],
    "a ledger, each sentence a paragraph": [
      (draft) => {
        draft.passages = ledger(WORDS, false);
      },
      { gazette: WORDS.join("\n\n") },
    ],
    "a ledger in one paragraph": [
      (draft) => {
        draft.passages = ledger(WORDS, true);
      },
      { gazette: WORDS.join(" ") },
    ],
    "a ledger from its end to its beginning": [
      (draft) => {
        draft.passages = ledger(WORDS, false);
      },
      { gazette: [...WORDS].reverse().join("\n\n") },
    ],
    "one sentence again and again": [
      (draft) => {
        draft.passages = ledger(same, false);
      },
      { gazette: same.join("\n\n") },
    ],
    "one sentence again and again, of which the text lacks one": [
      (draft) => {
        draft.passages = ledger(same, false);
      },
      { gazette: same.slice(1).join("\n\n") },
    ],
    "as many sources as texts": [
      (draft) => {
        const [source] = draft.sources;
        if (source === undefined) return;
        draft.sources = each((at) => ({ ...source, id: `s${at}` }), 5_000);
        draft.passages = draft.sources.map(({ id }) => ({
          ...ledger(["abcde"], false)[0],
          source: id,
          passages: ledger(["abcde"], false)[0]?.passages ?? [],
        }));
      },
      Object.fromEntries(each((at) => [`s${at}`, "abcde"], 5_000)),
    ],
    "texts of sources that are not there": [
      (draft) => {
        const [source] = draft.sources;
        if (source !== undefined) draft.sources = each((at) => ({ ...source, id: `s${at}` }));
      },
      Object.fromEntries(each((at) => [`x${at}`, "abcde"])),
    ],
  };

  test.each(Object.entries(told))("%s", async (_name, [change, texts]) => {
    const { findings } = await audit(texts, islandWith(change));
    expect(findings.length).toBeGreaterThan(0);
    // What could not be audited at all has one finding as well.
    expect(findings.filter(({ kind }) => kind === "invalid-visit")).toEqual([]);
  });

  test("parts that are shared, and shared again, are looked at once", async () => {
    let part: object = { id: "x" };
    for (let level = 0; level < 60; level++) part = { topics: [part, part], one: part };
    const { findings } = await audit(
      {},
      islandWith((draft) => Object.assign(draft.events[0] ?? {}, { topics: [part] })),
    );
    expect(findings.length).toBeLessThan(200);
  });
});
