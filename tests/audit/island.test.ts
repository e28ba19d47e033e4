import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import type { Finding } from "../../src/audit/report.js";
import type { AnyIds } from "../../src/model/ids.js";
import type { PassageId } from "../../src/model/passage.js";
import type { Citation } from "../../src/model/record.js";
import type { Visit } from "../../src/model/visit.js";
import { type IslandDraft, island, islandTexts, islandWith } from "../island.js";
import { type Mutable, record } from "../mutable.js";
import { alter } from "./alter.js";

type Citing = Pick<IslandDraft["events"][number], "citations">;

/** What was found, in short: "date-missing events[0].date", "passage-changed 3.2". */
function inShort({ kind, path, passage, source = "" }: Finding): string {
  return `${kind} ${path?.replace(/\.quote$/, "") ?? passage ?? source}`.trim();
}

/** Findings on texts and words; those of the rules have tests of their own. */
async function findings(texts: Readonly<Record<string, string>>, visit: Visit<AnyIds>): Promise<readonly Finding[]> {
  return (await audit(texts, visit)).findings.filter(({ kind }) => kind !== "rule-broken");
}

const alias = (name: string) => ({ name, language: "en" });

function cite({ citations }: Citing, passage: PassageId, quote = ""): void {
  citations.push({ source: "gazette", passage, quote });
}

function firstCitation({ citations }: Citing): Mutable<Citation<AnyIds>> {
  const [citation] = citations;
  if (citation === undefined) throw new Error("every record of the island has a citation");
  return citation;
}

type AlteredVisit = readonly [change: (draft: IslandDraft) => void, found: readonly string[]];

const NOT_THERE = [{ participant: "pia-stone" }, { organization: "tern-company" }];

const visits: Readonly<Record<string, AlteredVisit>> = {
  "a day of the visit": [({ visit }) => void visit.days.splice(0, 1, "2025-07-27"), ["date-missing visit.days[0]"]],
  "a day of the visit, inferred": [
    ({ visit }) => void Object.assign(visit, { days: ["2025-07-27"], inferred: ["days"] }),
    [],
  ],
  "a person's name in another spelling": [
    ({ participants }) => alter(participants, "mara-vell", { name: "Mara Well", aliases: [alias("Mara Vell")] }),
    [],
  ],
  "a company's name in another spelling": [
    ({ organizations }) =>
      alter(organizations, "tern-company", { name: "Gull Company", aliases: [alias("Tern Company")] }),
    [],
  ],
  "a person's name in place of an office, which is no name": [
    ({ participants }) => alter(participants, "mara-vell", { name: "Mara Well" }),
    ["name-missing participants[0].name"],
  ],
  "a name that is declared inferred: an organization's may be, a person's not": [
    ({ organizations, participants }) => {
      alter(organizations, "tern-company", { name: "Gull Company", inferred: ["name"] });
      alter(participants, "pia-stone", { name: "Pia Stony", inferred: ["name"] });
    },
    [
      "name-missing participants[3].name",
      "party-missing events[3].participants[1]",
      "party-missing events[3].participants[2]",
      "party-missing agreements[0].signatories[1]",
      "party-missing agreements[0].parties[1]",
      "subject-missing figures[3].about[0]",
      "subject-missing statements[0].about[1]",
    ],
  ],
  "the date of an event": [
    ({ events }) => alter(events, "arrival", { date: "2025-07-27" }),
    ["date-missing events[0].date"],
  ],
  "the date of an event, with another field inferred": [
    ({ events }) => alter(events, "arrival", { date: "2025-07-27", inferred: ["place"] }),
    ["date-missing events[0].date"],
  ],
  "the place of an event and an agreement": [
    ({ places }) => alter(places, "port-salt", { name: "Port Sugar" }),
    ["place-missing events[0].place", "place-missing agreements[1].places[0]"],
  ],
  "the place of an event, inferred": [
    ({ places, events }) => {
      alter(places, "glass-palace", { name: "Iron Palace" });
      alter(events, "talks", { inferred: ["place"] });
    },
    [],
  ],
  "a place by another spelling": [
    ({ places }) => alter(places, "port-salt", { name: "Port Sugar", aliases: [alias("PORT SALT")] }),
    [],
  ],
  "somebody who took no part": [
    ({ events }) => alter(events, "arrival", { participants: NOT_THERE }),
    ["party-missing events[0].participants[0]", "party-missing events[0].participants[1]"],
  ],
  "somebody who took no part, inferred": [
    ({ events }) => alter(events, "arrival", { participants: NOT_THERE, inferred: ["participants"] }),
    ["party-missing events[0].participants[0]"],
  ],
  "somebody called by office": [
    ({ events, participants }) => {
      alter(events, "talks", { participants: [{ participant: "ivo-tarn" }] });
      alter(participants, "ivo-tarn", { designations: ["Prime Minister"] });
    },
    [],
  ],
  "a formal title": [
    ({ agreements }) => alter(agreements, "salt-pact", { title: "Pepper Pact" }),
    ["title-missing agreements[0].title"],
  ],
  "a reported title": [
    ({ agreements }) => alter(agreements, "salt-pact", { title: "Pepper Pact", titleStatus: "reported" }),
    ["title-missing agreements[0].title"],
  ],
  "a formal title, inferred": [
    ({ agreements }) => alter(agreements, "salt-pact", { title: "Pepper Pact", inferred: ["title"] }),
    ["title-missing agreements[0].title"],
  ],
  "the end of an event": [
    ({ events }) => alter(events, "arrival", { until: "2025-07-30" }),
    ["date-missing events[0].until"],
  ],
  "a described title": [({ agreements }) => alter(agreements, "lighthouse", { title: "A tower" }), []],
  "the dates of two milestones": [
    ({ agreements }) => {
      for (const milestone of record(agreements, "lighthouse").milestones) milestone.date = "2027";
    },
    ["date-missing agreements[1].milestones[0].date", "date-missing agreements[1].milestones[1].date"],
  ],
  "the place of an agreement": [
    ({ agreements }) => alter(agreements, "lighthouse", { places: ["port-salt", "saltland"] }),
    ["place-missing agreements[1].places[1]"],
  ],
  "who initiated an agreement": [
    ({ agreements }) => alter(agreements, "lighthouse", { initiator: "ivo-tarn" }),
    ["party-missing agreements[1].initiator"],
  ],
  "who signed": [
    ({ agreements }) => alter(agreements, "salt-pact", { signatories: ["mara-vell", "pia-stone"] }),
    ["party-missing agreements[0].signatories[0]"],
  ],
  "the parties": [
    ({ agreements }) => alter(agreements, "lighthouse", { parties: ["SL", "tern-company"] }),
    ["party-missing agreements[1].parties[1]"],
  ],
  "the parties, inferred": [
    ({ agreements }) => alter(agreements, "lighthouse", { parties: ["tern-company"], inferred: ["parties"] }),
    [],
  ],
  "the numbers": [
    ({ figures }) => {
      for (const figure of figures) figure.value += 1;
    },
    [0, 1, 2, 3].map((index) => `number-missing figures[${index}].value`),
  ],
  "the quotes of all people": [
    ({ participants }) => {
      for (const person of participants) firstCitation(person).quote = "and the sea rolled in";
    },
    [0, 1, 2, 3].map((index) => `quote-missing participants[${index}].citations[0]`),
  ],
  "more words quoted than the limit allows": [
    ({ statements }) => cite(record(statements, "salt-friend"), "5.1", islandTexts.gazette.split("\n\n").at(-1)),
    ["wording-over-budget gazette"],
  ],
  "the periods": [
    ({ figures }) => {
      for (const figure of figures) if (figure.period !== undefined) figure.period = "2020";
    },
    ["date-missing figures[0].period", "date-missing figures[1].period"],
  ],
  "who stated a number": [
    ({ figures }) => {
      alter(figures, "trade-growth", { speaker: "una-bray" });
      alter(figures, "guests", { speaker: "mara-vell" });
    },
    ["speaker-missing figures[0].speaker", "speaker-missing figures[1].speaker"],
  ],
  "what a figure and a statement are about": [
    ({ figures, statements, places }) => {
      places.push({ id: "pepperland", name: "Pepperland", kind: "country", country: "PL" });
      alter(figures, "guests", { about: ["PL"] });
      alter(statements, "salt-friend", { about: ["SL", "ivo-tarn"] });
    },
    ["subject-missing figures[1].about[0]", "subject-missing statements[0].about[1]"],
  ],
  "what they are about, inferred, which excuses no person": [
    ({ figures, statements }) => {
      alter(figures, "ships", { about: ["SL"], inferred: ["about"] });
      alter(statements, "salt-friend", { about: ["SL", "ivo-tarn"], inferred: ["about.ivo-tarn"] });
    },
    ["subject-missing statements[0].about[1]"],
  ],
  "a country by a word for its people, by a city, and one of which there is no place": [
    ({ figures, places }) => {
      alter(places, "saltland", { name: "Land of Salt", designations: ["Queen"] });
      alter(figures, "trade-growth", { about: ["SL"] });
      alter(figures, "guests", { about: ["XX"] });
    },
    ["party-missing agreements[0].parties[0]"],
  ],
  "where a figure counts, for which a word for the people is not enough": [
    ({ figures, places }) => {
      alter(places, "saltland", { designations: ["Trade"] });
      alter(figures, "trade-growth", { about: ["SL"], in: "SL" });
      alter(figures, "guests", { in: "SL" });
    },
    ["place-missing figures[0].in"],
  ],
  "who speaks": [
    ({ statements }) => alter(statements, "salt-friend", { speaker: "ivo-tarn" }),
    ["speaker-missing statements[0].speaker"],
  ],
  "who speaks, in another language": [
    ({ sources, statements }) => {
      for (const source of sources) source.language = "tr";
      alter(statements, "salt-friend", { speaker: "ivo-tarn" });
    },
    [],
  ],
  "quotes that are not in their passages": [
    ({ figures }) => {
      firstCitation(record(figures, "guests")).quote = "some 900,000 guests";
      firstCitation(record(figures, "ships")).quote = "Eight ships";
    },
    [
      "quote-missing figures[1].citations[0]",
      "quote-missing figures[3].citations[0]",
      "number-missing figures[1].value",
      "number-missing figures[3].value",
    ],
  ],
  "an excerpt cited without a quote": [
    ({ figures }) => alter(figures, "ships", { citations: [{ source: "radio" }] }),
    ["number-missing figures[3].value"],
  ],
  "its sources, of which none is left": [
    ({ sources }) => void sources.splice(0),
    ["unknown-source gazette", "unknown-source radio"],
  ],
};

type Texts = typeof islandTexts;
type AlteredText = readonly [change: (texts: Texts) => object, found: readonly string[]];

/** The texts with a change of the gazette. */
const gazette =
  (change: (text: string) => string) =>
  (own: Texts): Texts => ({ ...own, gazette: change(own.gazette) });

/** The texts with some words of the gazette replaced. */
const replacing = (words: string, others: string): ((own: Texts) => Texts) =>
  gazette((text) => {
    if (!text.includes(words)) throw new Error(`the gazette does not have "${words}"`);
    return text.replace(words, others);
  });

const SEA = `\n\n${islandTexts.gazette.split("\n\n").at(-1)}`;
const LAST_OF_4 = " Work on it began in May 2024, on the wish of Una Bray.";
const TWO = [
  '"Trade grew by 5.1% last year," said the Queen. "In Saltland we expect some 800',
  'Trade grew. "In Saltland we expect some 900',
] as const;

const texts: Readonly<Record<string, AlteredText>> = {
  "a digit": [replacing("5.1%", "5.2%"), ["passage-changed 3.2"]],
  "two sentences changed, one far shorter": [replacing(...TWO), ["passage-changed 3.2", "passage-changed 3.3"]],
  "a paragraph and an advert for one": [replacing("Photo credit", "Salt!\n\nPicture"), ["passage-changed 2.1"]],
  "a sentence dropped": [replacing(LAST_OF_4, ""), ["passage-missing 4.3"]],
  "a sentence inserted": [replacing("July 28.", "July 28. Salt!"), ["text-inserted 1.1"]],
  "the last paragraph first": [gazette((text) => `${SEA}\n\n${text.replace(SEA, "")}`), ["passage-moved 5.1"]],
  "a headline": [gazette((text) => `The Queen is here\n\n${text}`), []],
  "words before the first ones": [gazette((text) => `Port Salt. ${text}`), ["text-inserted gazette"]],
  "a paragraph at the end": [gazette((text) => `${text}\n\nRead more.`), ["text-inserted 5.1"]],
  "less than half of it": [gazette((text) => text.replace(SEA, "")), ["other-text gazette"]],
  "more than half of it": [
    gazette(() => SEA),
    ["1.1", "1.2", "2.1", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3"].map((id) => `passage-missing ${id}`),
  ],
  "paragraphs run together": [
    gazette((text) => text.replaceAll("\n\n", " ")),
    ["2.1", "3.1", "4.1", "5.1"].map((id) => `passage-moved ${id}`),
  ],
  "an excerpt without its words": [
    (own) => ({ ...own, radio: "Nothing was said." }),
    [
      "quote-missing organizations[0].citations[1]",
      "quote-missing figures[3].citations[0]",
      "quote-missing statements[0].citations[0]",
      "number-missing figures[3].value",
      "subject-missing figures[3].about[0]",
      "speaker-missing statements[0].speaker",
      "subject-missing statements[0].about[0]",
      "subject-missing statements[0].about[1]",
      "subject-missing statements[0].about[2]",
    ],
  ],
  "an excerpt in two paragraphs": [(own) => ({ ...own, radio: own.radio.replace("today. ", "today.\n\n") }), []],
  "the excerpt alone": [({ radio }) => ({ radio }), []],
  "another article": [gazette(() => islandTexts.radio), ["other-text gazette"]],
  "an unknown source": [({ radio }) => ({ gazete: "Salt.", radio }), ["unknown-source gazete"]],
  "an empty text and a number": [() => ({ gazette: " \n", radio: 5 }), ["empty-text gazette", "invalid-texts radio"]],
  "an array": [() => [], ["invalid-texts"]],
  "a map": [() => new Map([["gazette", "A text."]]), ["invalid-texts"]],
  "a promise": [() => Promise.resolve({ gazette: "A text." }), ["invalid-texts"]],
};

describe("the made-up island", () => {
  test("keeps every rule, and its texts support it", async () => {
    const { findings: none, sources, citations, inferred } = await audit(islandTexts, island);
    expect(none).toEqual([]);
    expect(sources).toMatchObject([
      {
        source: "gazette",
        status: "checked",
        coverage: { passages: 10, cited: 8, neither: [] },
        checks: {
          shift: 0,
          passages: { exact: 10, moved: 0, changed: 0, missing: 0 },
          citations: { exact: 22, moved: 0, changed: 0, missing: 0 },
          quotes: { of: 16, found: 16 },
          numbers: { of: 3, found: 3 },
          names: { of: 5, found: 5 },
          speakers: { of: 2, found: 2 },
          quotedWords: { of: 267, found: 37 },
        },
      },
      { source: "radio", status: "checked", coverage: { passages: 0, cited: 0 } },
    ]);
    expect(sources[1]).not.toHaveProperty("checks");
    expect(citations).toHaveLength(26);
    expect(citations.at(-1)).toEqual({
      record: "when-trade-grew",
      path: "discrepancies[0].sides[1].citations[0]",
      source: "radio",
      status: "not checked",
    });
    expect(inferred).toEqual([{ record: "signing", fields: ["date"], reason: "The talks were on that day." }]);
  });

  test("has no part taken for checked whose text is not given", async () => {
    const { sources, citations } = await audit({ gazette: islandTexts.gazette }, island);
    expect(sources.map(({ status }) => status)).toEqual(["checked", "not checked"]);
    expect(new Set(citations.filter(({ source }) => source === "radio").map(({ status }) => status))).toEqual(
      new Set(["not checked"]),
    );
  });

  test("has no number found in another article", async () => {
    const [other] = (await audit({ gazette: islandTexts.radio }, island)).sources;
    expect(other?.checks).toMatchObject({
      passages: { exact: 0, moved: 0, changed: 0, missing: 10 },
      citations: { exact: 0, moved: 0, changed: 0, missing: 22 },
      quotes: { of: 0, found: 0 },
      numbers: { of: 3, found: 0 },
      names: { of: 5, found: 0 },
      quotedWords: { of: 0, found: 0 },
    });
  });

  test("counts what was moved or changed", async () => {
    const changed = replacing("5.1%", "5.2%")(islandTexts).gazette;
    const [whole] = (await audit({ gazette: changed.replaceAll("\n\n", " ") }, island)).sources;
    expect(whole?.checks).toMatchObject({
      passages: { exact: 5, moved: 4, changed: 1, missing: 0 },
      quotes: { of: 16, found: 15 },
      numbers: { of: 3, found: 2 },
    });
  });

  test.each(Object.entries(visits))("altered: %s", async (_what, [change, found]) => {
    expect((await findings(islandTexts, islandWith(change))).map(inShort)).toEqual(found);
  });

  test.each(Object.entries(texts))("with its text altered: %s", async (_what, [change, found]) => {
    const altered = change(islandTexts) as Readonly<Record<string, string>>; // what an untyped caller may pass
    expect((await findings(altered, island)).map(inShort)).toEqual(found);
  });
});

describe("a finding says what should be there and what is", () => {
  test("of a record", async () => {
    const altered = islandWith(({ agreements }) => {
      record(agreements, "lighthouse").initiator = "ivo-tarn";
    });
    expect(await findings(islandTexts, altered)).toEqual([
      {
        kind: "party-missing",
        record: "lighthouse",
        path: "agreements[1].initiator",
        expected: "Ivo Tarn",
        found: "not in gazette 4.2, gazette 4.3",
      },
    ]);
  });

  test("of a passage that moved, with the records that cite it", async () => {
    expect(await findings(replacing("\n\nOn Tuesday", " On Tuesday")(islandTexts), island)).toEqual([
      {
        kind: "passage-moved",
        source: "gazette",
        passage: "3.1",
        restingRecords: ["salt-visit", "una-bray", "second-day", "talks"],
        expected: "passage 3.1",
        found: "in paragraph 2: On Tuesday, the Queen held talks with Prime Minister Una Bray at the glass palace.",
      },
    ]);
  });

  test("of a source", async () => {
    expect(await findings({ gazete: "Salt.", gazette: islandTexts.radio }, island)).toEqual([
      {
        kind: "unknown-source",
        source: "gazete",
        expected: "the id of a source",
        found: "gazete",
        nearest: "gazette",
      },
      {
        ...{ kind: "other-text", source: "gazette", expected: "the text of the article" },
        found: "less than half of its passages, letter for letter",
      },
    ]);
  });

  test.each([
    ["Salt".repeat(50), "Salt".repeat(50)],
    ["😀".repeat(201), `${"😀".repeat(200)}…`],
  ])("with 200 characters of a text at most", async (inserted, shown) => {
    expect(await findings(replacing("July 28.", `July 28. ${inserted}`)(islandTexts), island)).toMatchObject([
      { kind: "text-inserted", found: shown },
    ]);
  });

  test("of a rule, with its name", async () => {
    const broken = islandWith(({ visit }) => void visit.days.push("2025-7-30"));
    const [finding] = (await audit({}, broken)).findings;
    expect(finding).toMatchObject({ kind: "rule-broken", record: "salt-visit", path: "visit.days[2]" });
    expect(finding?.expected).toContain("(dates-well-formed)");
  });
});
