import { expect, test } from "vitest";
import type { Alignment } from "../../src/audit/align.js";
import { Evidence } from "../../src/audit/evidence.js";
import { citationFindings, passageFindings, wordingFindings } from "../../src/audit/findings.js";
import type { CitationAudit } from "../../src/audit/report.js";
import { audit } from "../../src/audit.js";
import { island, islandTexts, islandWith } from "../island.js";
import { record } from "../mutable.js";

const aligned = (fields: Partial<Alignment>): Alignment => ({
  ...{ passages: [], shift: 0, inserted: [], isOther: false },
  ...fields,
});

test("a changed passage is found with its words, one that moved with its paragraph, a missing one as nothing", () => {
  const alignment = aligned({
    passages: [
      { id: "1.1", status: "changed", text: "Salt." },
      { id: "1.2", status: "moved", text: "Fish.", paragraph: 3 },
      { id: "1.3", status: "missing" },
    ],
  });
  expect(passageFindings("gazette", alignment, []).map(({ found }) => found)).toEqual([
    "Salt.",
    "in paragraph 3: Fish.",
    "nothing",
  ]);
});

test("the text of another article is one finding", () => {
  expect(passageFindings("gazette", aligned({ isOther: true }), [])).toEqual([
    {
      ...{ kind: "other-text", source: "gazette", expected: "the text of the article" },
      found: "less than half of its passages, letter for letter",
    },
  ]);
});

test("a quote that is missing is told with its passage, or without one if it has none", () => {
  const [record, path, source, quote] = ["talks", "events[2].citations[0]", "gazette", "salt"];
  const citation: CitationAudit = { record, path, source, quote, status: "exact", quoteFound: false };
  const told = { kind: "quote-missing", source, record, path: `${path}.quote` };
  expect(citationFindings([{ ...citation, passage: "3.1" }, citation])).toStrictEqual([
    { ...told, passage: "3.1", expected: "salt", found: "not in the passage" },
    { ...told, expected: "salt", found: "not in the text" },
  ]);
});

test("of a source, fifteen words in a hundred may be quoted, and not sixteen", async () => {
  const [source] = (await audit(islandTexts, island)).sources;
  if (source?.checks === undefined) throw new Error("the gazette is checked");
  const { checks } = source;
  const found = (words: number): unknown =>
    wordingFindings({ ...source, checks: { ...checks, quotedWords: { of: 100, found: words } } });
  expect(found(15)).toEqual([]);
  expect(found(16)).toEqual([
    {
      kind: "wording-over-budget",
      source: "gazette",
      expected: "at most 15 % of its words quoted",
      found: "16 of 100",
    },
  ]);
});

test("a quote from a source read in part is in its text or missing, and not checked without either", () => {
  const [there, missing] = ["Salt is", "Fish is"].map((quote) => ({ source: "radio", quote }));
  if (there === undefined || missing === undefined) throw new Error("there are two");
  const visit = islandWith((draft) => {
    draft.visit.citations = [there, missing];
  });
  const evidence = new Evidence(visit, new Map(), new Map([["radio", "Salt is good."]]));
  expect(evidence.statusOf(there)).toBe("exact");
  expect(evidence.statusOf(missing)).toBe("missing");
  expect(evidence.statusOf({ source: "radio" })).toBe("not checked");
  expect(evidence.statusOf({ source: "gazette", quote: "Salt is" })).toBe("not checked");
});

test("who took part is looked for in the sentences that are cited for him or her alone", async () => {
  const altered = islandWith(({ events }) => {
    const [first, second] = record(events, "arrival").citations;
    if (first === undefined || second === undefined) throw new Error("the arrival cites two sentences");
    first.supports = ["date", "place", "participants.ivo-tarn", "participants.a band"];
    second.supports = ["participants.mara-vell"];
  });
  const { findings } = await audit(islandTexts, altered);
  expect(findings.filter(({ kind }) => kind === "party-missing").map(({ path }) => path)).toEqual([
    "events[0].participants[0]",
    "events[0].participants[1]",
  ]);
});

test("a finding names what is cited for the member alone first, and not more than twenty passages", async () => {
  const altered = islandWith(({ events, sources }) => {
    const [source] = sources;
    const arrival = record(events, "arrival");
    const [first] = arrival.citations;
    if (source === undefined || first === undefined) throw new Error("the island has sources, which the arrival cites");
    const more = Array.from({ length: 20 }, (_, at) => `press-${at}`);
    sources.push(...more.map((id) => ({ ...source, id })));
    const own = ["ivo-tarn", "mara-vell"].map((id) => ({ source: "radio", supports: [`participants.${id}`] }));
    arrival.citations = [first, ...more.map((id) => ({ source: id })), ...own];
  });
  const texts = Object.fromEntries(
    altered.sources.map(({ id }) => [id, id === "gazette" ? islandTexts.gazette : "No."]),
  );
  const { findings } = await audit(texts, altered);
  const found = findings.filter(({ kind }) => kind === "party-missing").map((finding) => finding.found);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^not in radio, press-0, .*press-18 and others$/);
});

test("a text at hand answers also beside a page of which only a quote is", async () => {
  const altered = islandWith(({ events }) => {
    const arrival = record(events, "arrival");
    const [first] = arrival.citations;
    if (first === undefined) throw new Error("the arrival cites a sentence");
    // The quote carries all, the sentence one of the two.
    arrival.citations = [
      { ...first, supports: ["participants.ivo-tarn"] },
      { source: "radio", quote: "Salt is good" },
    ];
  });
  const { findings } = await audit({ gazette: islandTexts.gazette }, altered);
  const missing = findings.filter(({ kind }) => kind === "party-missing").map(({ path }) => path);
  // Of the other the quote alone is at hand.
  expect(missing).toEqual(["events[0].participants[1]"]);
});

test("a text at hand is read though it lacks the quote", async () => {
  const altered = islandWith(({ figures }) => {
    for (const figure of figures) figure.citations = [{ source: "radio", quote: `${figure.value} of them` }];
  });
  const { findings } = await audit({ radio: "Nobody counted." }, altered);
  const kinds = new Set(findings.map(({ kind }) => kind));
  expect(["quote-missing", "number-missing"].filter((kind) => !kinds.has(kind as never))).toEqual([]);
});

test("a text that no record cites is compared with its passages", async () => {
  const uncited = { ...island, events: [], agreements: [], figures: [], statements: [], discrepancies: [] };
  const { findings } = await audit({ gazette: islandTexts.gazette.replace("Photo", "Picture") }, uncited);
  expect(findings.filter(({ kind }) => kind === "passage-changed").map(({ passage }) => passage)).toEqual(["2.1"]);
});

test("a number is looked for in a passage that moved, too", async () => {
  const altered = islandWith(({ figures }) => {
    record(figures, "trade-growth").value = 99;
  });
  const gazette = islandTexts.gazette.replaceAll("\n\n", " ");
  const { findings } = await audit({ gazette }, altered);
  expect(findings.map(({ kind, path }) => `${kind} ${path}`)).toContain("number-missing figures[0].value");
});

test("a city of a country is not the country, though it stands before it", async () => {
  const altered = islandWith(({ places, figures }) => {
    places.unshift({ id: "farville", name: "Farville", kind: "city", country: "PL" });
    places.push({ id: "pepperland", name: "Pepperland", kind: "country", country: "PL" });
    record(figures, "guests").in = "PL";
  });
  const { findings } = await audit(islandTexts, altered);
  expect(findings.find(({ kind }) => kind === "place-missing")?.expected).toBe("Pepperland");
});

test("what a text in another language has counts as found, and what it has not as neither", async () => {
  const numbers = async (value: number): Promise<unknown> => {
    const altered = islandWith(({ figures, participants, sources }) => {
      record(sources, "gazette").language = "tr";
      record(figures, "trade-growth").value = value;
      record(participants, "una-bray").name = "Una Brown";
    });
    const [source] = (await audit(islandTexts, altered)).sources;
    return [source?.checks?.numbers, source?.checks?.names];
  };
  // Numbers are not read at all.
  for (const value of [5.1, 99])
    expect(await numbers(value)).toEqual([
      { of: 3, found: 0 },
      { of: 5, found: 4 },
    ]);
});

test("a date in another language is not read, also beside an English text", async () => {
  const altered = islandWith((draft) => {
    const [source] = draft.sources;
    if (source === undefined) throw new Error("the island has sources");
    draft.sources.push({ ...record(draft.sources, "radio"), id: "turkish", language: "tr" });
    draft.visit.days = ["2025-05-06"];
    draft.visit.citations = [
      { source: "radio", quote: "salt" },
      { source: "turkish", quote: "6 May" },
    ];
  });
  const { findings } = await audit({ radio: "Of salt." }, altered);
  expect(findings.map(({ kind, path }) => `${kind} ${path}`)).toContain("date-missing visit.days[0]");
});

test("of two countries with one code, the first counts", async () => {
  const altered = islandWith(({ places, figures }) => {
    places.push({ id: "saltland-again", name: "Nowhere", kind: "country", country: "SL" });
    record(figures, "guests").about = ["SL"];
    record(figures, "guests").in = "SL";
  });
  const { findings } = await audit(islandTexts, altered);
  expect(findings.filter(({ kind }) => kind.endsWith("-missing"))).toEqual([]);
});
