import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import dictionary from "dictionary-en-gb";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { csvOf } from "../../../scripts/files/csv.js";
import { readCsv } from "../../../scripts/files/read-csv.js";
import {
  citationsOf,
  events,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  getFigure,
  search,
  statements,
  timeline,
} from "../../../src/index.js";
import { answer } from "../explore/answer.js";
import { choicesOf } from "../explore/choices.js";
import { codeOf } from "../explore/code.js";
import { csvOfHits, fileName } from "../explore/downloads.js";
import { answering, contraryTo, isContrary, severalSpeakersIn, unheardIn, withDirection } from "../explore/first.js";
import { API_KEYS } from "../explore/keys.js";
import { type PartialAnswer, partialInstead, partialOf } from "../explore/partial.js";
import { QUESTIONS } from "../explore/questions.js";
import { addressOf, type State } from "../explore/state.js";
import { suggestionsFor } from "../explore/suggestions.js";
import { COLLECTIONS } from "../links.js";
import { idsByCode } from "./explore-code.js";
import { keyQueries, QUERIES } from "./explore-queries.js";
import { siteFolder } from "./site-files.js";

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): readonly string[] =>
  lists.flat().map(({ id }) => id);

test("the script and its data stay under 71.6 kB, compressed", () => {
  // It grows with the records: four heads of companies, with their two meetings, are 500 bytes, a discrepancy and
  // twenty citations 450. To read questions takes more, in four languages: the forms of names and months 280, several days and
  // what was read of them 1,100, months and what is before or after a day 900, two whole dates 400, names of which summaries
  // tell 400, where something was told 300, collections by their names and what of them is asked for 2,700, short forms 300,
  // two speakers 300, the visit and its visitors 1,000.
  expect(brotliCompressSync(readFileSync(join(siteFolder, "explore.js"))).length).toBeLessThan(71_600);
});

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

test("the code of every query names its keys and gives the records that are listed", () => {
  for (const { name, key, state } of keyQueries) {
    const code = codeOf(state);
    const apiKey = API_KEYS[key][name];
    if (apiKey !== undefined) expect(code, `${name} ${key}`).toContain(`${apiKey}: `);
  }
  // Where nothing is asked the page shows the days: see below.
  const [, ...asking] = QUERIES;
  for (const state of asking) expect(idsByCode(codeOf(state)), addressOf(state)).toEqual(idsFor(state));
});

test("every key that a collection has is asked for, and finds something but where no record has a value", () => {
  const empty = keyQueries.filter(({ state }) => answer(state).length === 0);
  expect(empty.map(({ name, key }) => `${name} ${key}`)).toEqual(["events status"]);
  const asked = keyQueries.map(({ name, key }) => `${name} ${API_KEYS[key][name]}`);
  // A helper names its keys where it meets one that it lacks.
  const finders = {
    agreements: findAgreements,
    events: findEvents,
    figures: findFigures,
    participants: findParticipants,
    statements: findStatements,
  };
  for (const [name, find] of Object.entries(finders)) {
    for (const key of keysOf(find)) expect(asked).toContain(`${name} ${key}`);
  }
});

/** The keys of a helper, which its error lists. */
function keysOf(find: (filter: never) => unknown): readonly string[] {
  try {
    find({ "no key": 1 } as never); // on purpose
  } catch (error) {
    const list = /Valid keys: ([\w, ]+)/.exec(String(error))?.[1];
    if (list !== undefined) return list.split(", ");
  }
  throw new Error("The helper lists no keys.");
}

test("each question to begin with finds something", () => {
  for (const { question, state } of QUESTIONS) expect(answer(state).length, question).toBeGreaterThan(0);
});

test("a day gives the statements and figures of its events, and what else belongs to it", () => {
  for (const { date } of timeline()) {
    const then = findEvents({ date });
    const isThen = (id: (typeof events)[number]["id"] | undefined): boolean => then.some((event) => event.id === id);
    const found = idsFor({ date });
    const own = idsOf(
      figures.filter(({ statedAt, event }) => isThen(statedAt ?? event)),
      statements.filter(({ event }) => isThen(event)),
    );
    expect(found.filter((id) => idsOf(figures, statements).includes(id))).toEqual(own);
    expect(found).toEqual(expect.arrayContaining([...idsOf(findEvents({ date }), findAgreements({ date }))]));
  }
  const kinds = new Set(answer({ date: "2025-07-29" }).map(({ collection }) => collection));
  expect([...kinds].sort()).toEqual([...COLLECTIONS].sort());
});

test("of a question only those words are looked for that tell something", () => {
  const phrases = [
    "how much is the",
    "how many",
    "What is the",
    "when was the",
    "who's",
    "which are the",
    "where is",
    "is",
  ];
  for (const phrase of phrases) {
    const ids = idsFor({ q: `${phrase} trade turnover?` });
    expect(new Set(ids), phrase).toEqual(new Set(idsFor({ q: "trade turnover" })));
    expect(idsByCode(codeOf({ q: `${phrase} trade turnover?` })), phrase).toEqual(ids);
  }
  expect(idsFor({ q: "who signed the energy agreement?" })).toContain("energy-memorandum");
  expect(idsFor({ q: "How much did Kazakhstan invest" })).toContain("kazakh-investment-tokayev");
  expect(idsFor({ q: "Was the visit in 2024?" })).toEqual(idsFor({ q: "visit 2024" }));
  // What asks nothing is looked for as it stands, and so is what has no other words.
  expect(idsFor({ q: "Order of the State" })).toEqual(idsOf(search("Order of the State").map(({ record }) => record)));
  expect(idsFor({ q: "what is it" })).toEqual(idsOf(search("what is it").map(({ record }) => record)));
});

test("a verb that only says that something was or is decides nothing", () => {
  for (const [asked, ...others] of [
    [
      "When was the council meeting?",
      "When was the council meeting held?",
      "When did the council meeting take place?",
      "When does the council meeting occur?",
    ],
    [
      "What happened on 29 July?",
      "What was held on 29 July?",
      "What took place on 29 July?",
      "What goes on on 29 July?",
    ],
    [
      "Where was the press conference?",
      "Where was the press conference conducted?",
      "Where is the press conference held?",
    ],
    [
      "How many Turkish companies are there in Kazakhstan?",
      "How many Turkish companies work in Kazakhstan?",
      "How many Turkish companies operate in Kazakhstan?",
      "How many Turkish companies exist in Kazakhstan?",
    ],
  ] as const)
    for (const q of others) expect(idsFor({ q }), q).toEqual(idsFor({ q: asked }));
  for (const [q, first] of [
    ["When was the council meeting held?", "council-meeting"],
    ["Where was the press conference held?", "press-conference"],
    ["How many Turkish companies work in Kazakhstan?", "turkish-companies-in-kazakhstan"],
  ] as const) {
    expect(idsFor({ q })[0], q).toBe(first);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
});

test("who asks for somebody meets people first, and who asks for a number figures", () => {
  for (const [q, id] of [
    ["Who is the foreign minister of Türkiye?", "hakan-fidan"],
    ["who is the president of Kazakhstan", "kassym-jomart-tokayev"],
    ["who is the President of Turkey?", "recep-tayyip-erdogan"],
    ["how much is the trade target?", "trade-turnover-target"],
    ["How long was the visit?", "visit-length"],
    ["How many days was the visit?", "visit-length"],
    ["How many days did the visit last?", "visit-length"],
  ] as const) {
    expect(idsFor({ q })[0], q).toBe(id);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
});

test("who asks what somebody said meets that speaker's statements first", () => {
  for (const [q, speaker] of [
    ["What did Tokayev say about the Middle Corridor?", "kassym-jomart-tokayev"],
    ["What was said by Erdoğan on trade?", "recep-tayyip-erdogan"],
    ["What has Tokayev said about energy?", "kassym-jomart-tokayev"],
  ] as const) {
    const isOwn = answer({ q }).map((hit) => hit.collection === "statements" && hit.record.speaker === speaker);
    expect(isOwn[0], q).toBe(true);
    expect(isOwn.lastIndexOf(true), q).toBe(isOwn.filter((own) => own).length - 1);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
  for (const [q, name] of [
    ["What did Tokayev say about Cyprus?", "Kassym-Jomart Tokayev"],
    ["What did Tokayev say about the Middle Corridor?", undefined],
    ["What did Tokayev tell Erdogan about trade?", undefined],
    ["What did Tokayev say about students?", undefined],
    ["What did Hakan Fidan say about Tokayev?", "Hakan Fidan"],
    ["What did Hüseyin Barlin say about Tokayev?", "Hüseyin Barlin"],
    ["What did Erdogan say about the trade target?", undefined],
    ["Cyprus", undefined],
  ] as const)
    expect(unheardIn(q, answer({ q }))?.name, q).toBe(name);
  for (const q of [
    "What did Tokayev and Erdogan say about trade?",
    "What did Kassym-Jomart Tokayev and Erdoğan say on trade?",
  ]) {
    const speakers = answer({ q }).map(({ record }) => ("speaker" in record ? record.speaker : undefined));
    for (const speaker of ["kassym-jomart-tokayev", "recep-tayyip-erdogan"]) {
      const own = answer({ q: `What did ${speaker.split("-").at(-1)} say about trade?` });
      const told = own.filter(({ record }) => "speaker" in record && record.speaker === speaker);
      expect(told.length).toBeGreaterThan(3);
      expect(speakers.filter((one) => one === speaker).length, q).toBe(told.length);
    }
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
  // Nobody is asked for who is only spoken of.
  for (const q of [
    "What did Tokayev say about Erdoğan?",
    "What did Tokayev tell Erdogan about trade?",
    "Tokayev and Erdoğan",
  ])
    expect(severalSpeakersIn(q), q).toEqual([]);
  // What asks for nothing that was said has no such order.
  expect(idsFor({ q: "Tell me about the Middle Corridor" })).toEqual(idsFor({ q: "Middle Corridor" }));
});

test("countries are found by their other English names", () => {
  for (const [q, id] of [
    ["president of Turkey", "recep-tayyip-erdogan"],
    ["Turkish foreign minister", "hakan-fidan"],
    ["Kazakh president", "kassym-jomart-tokayev"],
    ["TURKEY", "turkiye"],
    ["Turkish Maarif Foundation", "turkish-maarif-foundation"],
    ["Turkish Petroleum Corporation", "turkish-petroleum-corporation"],
  ] as const) {
    expect(idsFor({ q }).slice(0, 2), q).toContain(id);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
    expect(idsFor({ q }), q).toEqual(expect.arrayContaining([...idsOf(search(q).map(({ record }) => record))]));
  }
  expect(partialOf({ q: "president of Kazakstan" })?.hits[0]?.record.id).toBe("kassym-jomart-tokayev");
});

test("a short word is found as a whole word, unless it is still typed or belongs to a name", () => {
  for (const q of ["age of Tokayev", "what is Tokayev's age?", "age tokayev "]) {
    expect(idsFor({ q }), q).toEqual(["tokayev-turkiye-golden-age"]);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
  for (const q of ["tokayev age", "KTZ agreement", "YDA plans"]) {
    const found = idsOf(search(q).map(({ record }) => record));
    expect(idsFor({ q }).slice(0, found.length), q).toEqual(found);
  }
  expect(idsFor({ q: "oil zebra" })).toEqual([]);
  expect(partialOf({ q: "age of Barlin" })?.words).toEqual(["Barlin"]);
});

test("a number is found however it is written", () => {
  for (const figure of figures.filter(({ value }) => value >= 1_000)) {
    const whole = figure.value.toLocaleString("en", { maximumFractionDigits: 0 });
    const spellings = [`${figure.value}`, whole, whole.replaceAll(",", " "), `$${whole}`];
    const billions = figure.value / 1e9;
    if (billions >= 1) spellings.push(`${billions} billion`, `$${billions}bn`, `US$${billions} BN`, `${billions}b`);
    const [first, ...others] = spellings.map((q) => idsFor({ q }));
    expect(first).toContain(figure.id);
    for (const [index, ids] of others.entries()) expect(ids, spellings[index + 1]).toEqual(first);
  }
  expect(idsFor({ q: "12000" })).toEqual(["kazakhstani-students-in-turkiye"]);
  expect(idsFor({ q: "trade $15bn target" })).toContain("trade-turnover-target");
});

test("where nothing is found, the nearest words or one filter less are proposed, and find something", () => {
  const proposed = (state: State): readonly string[] => {
    expect(answer(state)).toEqual([]);
    return suggestionsFor(state).map((one) => {
      expect(answer(one.state).length, one.text).toBe(one.count);
      return one.text;
    });
  };
  expect(proposed({ q: "tokajew" })).toEqual(["Search for “tokayev”"]);
  expect(proposed({ q: "what was signned?" })).toEqual(["Search for “signed”"]);
  expect(proposed({ q: "erdogn enrgy" })[0]).toBe("Search for “erdogan energy”");
  expect(proposed({ q: "trade", topic: "energy", in: "gaps" })).toContain("Remove Topic: Energy");
  expect(proposed({ q: "28 July", in: "discrepancies", topic: "trade" })).toContain("Remove all filters");
  expect(proposed({ q: "qqqqqqqqqqqq" })).toEqual([]);
});

test("a word is proposed only if it differs in less than a third of the letters that were typed", () => {
  const unrelated = ["unicorns", "zebra", "hydrogen", "pancakes", "wizard", "bicycle", "gamma", "dog"];
  for (const q of unrelated) expect(suggestionsFor({ q }), q).toEqual([]);
  const lines = Buffer.from(dictionary.dic).toString().split("\n");
  const words = lines.flatMap((line) => /^[a-z]{3,}(?=\/|$)/.exec(line) ?? []).filter((_, at) => at % 97 === 0);
  const proposed = words
    .filter((q) => idsFor({ q }).length === 0)
    .flatMap((q) => suggestionsFor({ q }).map(({ state }) => [q, state.q ?? ""] as const));
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed.filter(([typed, near]) => distance(typed, near) >= typed.length / 3)).toEqual([]);
});

test("where no record has all words, those with most of them are shown", () => {
  const partial = (q: string, filters: State = {}): PartialAnswer | undefined => {
    expect(idsFor({ q, ...filters }), q).toEqual([]);
    return partialOf({ q, ...filters });
  };
  const signed = partial("where are they cooperating on the energy memorandum?");
  expect(signed?.words).toEqual(["cooperat…", "energy", "memorandum"]);
  expect(signed?.has).toBe("all");
  expect(signed?.hits.map(({ record }) => record.id)).toContain("energy-memorandum");
  const most = partial("kazakhstan energy signed zebra");
  expect(most?.has).toBe("most");
  for (const { record } of most?.hits ?? []) {
    const has = ["kazakhstan", "energy", "sign"].filter((word) => search(word).some((hit) => hit.record === record));
    expect(has.length, record.id).toBe(3);
  }
  expect(partial("kazakhstan energy signed zebra", { limit: "1" })?.hits.length).toBe(1);
  const kept = partial("kazakhstan energy signed zebra", { in: "agreements" });
  expect(new Set(kept?.hits.map(({ collection }) => collection))).toEqual(new Set(["agreements"]));
  // Half of the words are not most of them, and a single word has no parts.
  expect(partial("hydrogen erdogan")).toBeUndefined();
  expect(partial("tokajew")).toBeUndefined();
});

test("records with some of the words are shown where none has all, or those that have go the other way", () => {
  for (const [q, isInstead] of [
    ["How much of the Kazakh energy memorandum was invested?", true],
    ["kazakhstan energy signed zebra", true],
    ["zebra", false],
    ["How much has Türkiye invested?", true],
    ["What has Türkiye invested?", true],
    ["How many students?", false],
    ["How many ministers attended the council meeting?", false],
    ["Who signed the energy memorandum?", false],
  ] as const)
    expect(partialInstead({ q }, answer({ q })) !== undefined, q).toBe(isInstead);
});

test("the code of a partial answer gives the records that are shown", () => {
  const asked: readonly State[] = [
    { q: "cooperating on the energy memorandum" },
    { q: "how many cooperating on the energy memorandum on 29 July" },
    { q: "where are they cooperating on the energy memorandum?", in: "agreements", limit: "1" },
    { q: "golden age zebra" },
    { q: "kazakhstan energy signed zebra" },
    { q: "kazakhstan energy signed zebra", limit: "2" },
    { q: "kazakhstan energy signed zebra", in: "agreements" },
    { q: "kazakhstan trade turnover zebra", topic: "trade" },
    { q: "How much have Turkish companies invested in Kazakhstan?" },
    { q: "Who is the chairman of YDA Holding?" },
    { q: "What will YDA build?" },
    { q: "trade turnover erdogan zebra", date: "2025-07-29", participant: "recep-tayyip-erdogan" },
  ];
  const answers = asked.map((state) => ({ state, partial: partialOf(state) }));
  expect(new Set(answers.map(({ partial }) => partial?.has))).toEqual(new Set(["all", "most", "name"]));
  for (const { state, partial } of answers) {
    expect(answer(state), addressOf(state)).toEqual([]);
    const ids = partial?.hits.map(({ record }) => record.id) ?? [];
    expect(ids.length, addressOf(state)).toBeGreaterThan(0);
    expect(idsByCode(codeOf(state, partial)), addressOf(state)).toEqual(ids);
  }
});

test("a question that names somebody leads there, and what only a note says of others does not", () => {
  for (const [q, id] of [
    ["What will YDA build?", "yda-holding-plans"],
    ["Who is the chairman of YDA Holding?", "huseyin-arslan"],
  ] as const) {
    const ids = partialOf({ q })?.hits.map(({ record }) => record.id);
    expect(idsFor({ q }), q).toEqual([]);
    expect(ids, q).toContain(id);
    expect(ids, q).not.toContain("meeting-with-orzax-group");
  }
});

test("a question for a number finds the figure whose label has other forms of its words", () => {
  const hits = partialOf({ q: "How much have Turkish companies invested in Kazakhstan?" })?.hits;
  expect(hits?.slice(0, 5).map(({ record }) => record.id)).toContain("turkish-investment-erdogan");
});

test("figures of the direction that is asked for come first, and those of the other last", () => {
  for (const [q, first] of [
    ["how much is Kazakh investment in Turkey", "kazakh-investment-tokayev"],
    ["Kazakh investment in Turkey", "kazakh-investment-tokayev"],
    ["How much did Turkey invest in Kazakhstan?", "turkish-investment-erdogan"],
    ["Turkish investment in Kazakhstan", "turkish-investment-erdogan"],
    ["How much did Turkey invest?", "turkish-investment-erdogan"],
    ["How much is Turkish investments?", "turkish-investment-erdogan"],
  ] as const) {
    expect(idsFor({ q })[0], q).toBe(first);
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
  const students = getFigure("kazakhstani-students-in-turkiye");
  const has = (q: string): boolean | undefined => contraryTo(q)?.records.has(students);
  for (const q of [
    "How many Turkish students are in Kazakhstan?",
    "students from Turkey",
    "Turkish students in Kazakh cities",
    "How much has Türkiye already invested?",
    "Turkey sent students",
  ])
    expect(has(q), q).toBe(true);
  for (const q of [
    "Kazakh students in Turkey",
    "How many Kazakhstani students are in Turkey?",
    "students",
    "Kazakh students in Turkish cities",
    "Kazakh and Turkish students",
    "students in Kazakhstan and in Turkey",
  ])
    expect(has(q) ?? false, q).toBe(false);
  // What a figure of the other direction belongs to is no answer either.
  const other = "How long can Kazakh citizens stay in Turkey without a visa?";
  expect(idsFor({ q: other })).toEqual(["visa-free-regime"]);
  expect(answer({ q: other }).every(({ record }) => contraryTo(other)?.records.has(record))).toBe(true);
});

test("a question for a number whose figures all go the other way is known as such, whatever else was found", () => {
  const isOtherWay = (q: string): boolean => isContrary(contraryTo(q), answering(q, answer({ q })));
  for (const q of [
    "How long can Kazakhs stay in Turkey?",
    "How many days can Kazakhs stay in Turkey?",
    "How many days can a Kazakh citizen stay in Turkey?",
  ]) {
    expect(idsFor({ q }), q).toContain("erdogan-visa-extension");
    expect(isOtherWay(q), q).toBe(true);
  }
  for (const q of [
    "How long can Turkish citizens stay in Kazakhstan without a visa?",
    "How many Kazakh students are in Turkey?",
    "How much is Kazakh investment?",
    "Kazakh projects in Turkey",
    "How long was the visit?",
  ])
    expect(isOtherWay(q), q).toBe(false);
});

test("records with some of the words go the other way if the figures and agreements among them do", () => {
  for (const [q, isOther] of [
    ["visa-free stay for Kazakh citizens in Turkey", true],
    ["visa-free stay for Turkish citizens in Kazakhstan", false],
  ] as const) {
    const hits = partialOf({ q })?.hits ?? answer({ q });
    expect(isContrary(contraryTo(q), withDirection(hits)), q).toBe(isOther);
    expect(withDirection(hits.slice(0, 1))).toEqual(hits.slice(0, 1));
  }
});

test("words of the data are called by their vocabulary, and not by a record with the same id", () => {
  for (const key of ["kind", "status", "measure", "unit", "modality", "role", "inferred"] as const) {
    const labels = choicesOf(key).values.map(({ label }) => label);
    const titles = events.map(({ title }) => title).filter((title) => title.includes(" "));
    expect(titles.filter((title) => labels.includes(title))).toEqual([]);
  }
  expect(choicesOf("kind").values.map(({ label }) => label)).toEqual(expect.arrayContaining(["Arrival", "Signing"]));
});

const BASE = "https://visit.example/site/explore.html?in=figures";

test("the CSV of what is listed is written as that of the files, and no cell begins a formula", () => {
  const [figure] = answer({ in: "figures" });
  if (figure?.collection !== "figures") throw new Error("No figure was found.");
  const odd = ['=1+1,"x"', "@a\nb", "+1", "Plain"];
  const hits = odd.map((label) => ({ ...figure, record: { ...figure.record, label } }));
  const lines = csvOfHits(hits, BASE).split("\r\n").slice(1, -1);
  const alone = lines.map((line) => line.slice(`figures,${figure.record.id},`.length));
  const titles = csvOf(
    { columns: [{ name: "title" }] },
    odd.map((title) => ({ title })),
  )
    .split("\r\n")
    .slice(1, -1);
  for (const [index, title] of titles.entries()) expect(alone[index]?.startsWith(`${title},`), title).toBe(true);
});

test("the CSV has dates as the records do, what is inferred, and whole addresses", () => {
  const hits = answer({});
  const [names = [], ...rows] = readCsv(csvOfHits(hits, BASE));
  expect(rows.length).toBe(hits.length);
  const told = new Map(
    rows.map((cells) => [cells[names.indexOf("id")], new Map(names.map((name, at) => [name, cells[at]]))]),
  );
  for (const { record } of hits) {
    const row = told.get(record.id);
    expect(row?.get("date") ?? "", record.id).toMatch(/^$|^[\d./]/);
    expect(row?.get("date") ?? "").not.toMatch(/[a-z]{3}/i);
    expect(row?.get("inferred_fields")).toBe(record.inferred?.join("; ") ?? "");
    expect(row?.get("page")).toMatch(new RegExp(`^https://visit\\.example/site/records/[a-z]+\\.html#${record.id}$`));
    for (const url of row?.get("source_urls")?.split(" ") ?? []) expect(url).toMatch(/^$|^https?:\/\//);
  }
  const investment = told.get("kazakh-investment-tokayev");
  expect(investment?.get("date")).toBe("2025-07-29");
  expect(investment?.get("inferred_fields")).toBe("unit; speaker; statedAt");
  const cited = citationsOf(getFigure("kazakh-investment-tokayev")).flatMap(({ source }) => source.url ?? []);
  expect(investment?.get("source_urls")).toBe([...new Set(cited)].join(" "));
});

test("a file is named after what is asked for", () => {
  const names: readonly (readonly [state: State, name: string])[] = [
    [{}, "timeline"],
    [{ in: "figures", topic: "trade" }, "topic-trade-figures"],
    [{ q: "Erdoğan: energy?", record: "signing" }, "erdoğan-energy"],
    [{ q: "../../etc/passwd" }, "etc-passwd"],
    [{ q: "x".repeat(500) }, "x".repeat(60)],
  ];
  for (const [state, name] of names) expect(fileName(state, "csv")).toBe(`ankara-visit-2025-${name}.csv`);
});
