import { describe, expect, test } from "vitest";
import { compareData } from "../../scripts/release/compare-data.js";
import type { ReleasedData } from "../../scripts/release/data.js";
import type { JsonRecord } from "../../scripts/release/json.js";
import { highest } from "../../scripts/release/levels.js";
import { dataset } from "../../src/index.js";
import { type Draft, record } from "../mutable.js";
import { all, data, type Edit, levelSaid, text } from "./released.js";

const STUDENTS = "kazakhstani-students-in-turkiye";
const INDEX = "dist/index.d.cts";

/** The first record of a list that has something, which a test knows to be there. */
function first<R>(records: readonly R[], has: (record: R) => unknown = () => true): R {
  const found = records.find(has);
  if (found === undefined) throw new Error("no such record");
  return found;
}

type Records = readonly { id: string }[];
type Lists = Omit<Draft, "visit" | "passages">;

/** Gives a record other values. */
function set<C extends keyof Lists>(collection: C, id: string, fields: Partial<Lists[C][number]>): Edit {
  return data((draft) => Object.assign(record(draft[collection] as Records, id), fields));
}

/** Gives the first record of a collection other values. */
function setFirst<C extends keyof Lists>(collection: C, fields: Partial<Lists[C][number]>): Edit {
  return data((draft) => Object.assign(first<object>(draft[collection]), fields));
}

/** Removes a record. */
function drop(collection: keyof Lists, id: string): Edit {
  return data((draft) => {
    const records: { id: string }[] = draft[collection];
    records.splice(records.indexOf(record(records, id)), 1);
  });
}

/** Exchanges the ids of two records, as a wrong merge does. */
function swap(collection: keyof Draft, one: number, other: number): Edit {
  return data((draft) => {
    const records = draft[collection] as Records;
    const [a, b] = [records[one], records[other]];
    if (a === undefined || b === undefined) throw new Error("no such records");
    [a.id, b.id] = [b.id, a.id];
  });
}

/** Exchanges texts of the first two records of a collection, which may be changed on the way. */
function exchange(collection: keyof Draft, fields: readonly string[], change = (text: string): string => text): Edit {
  return data((draft) => {
    const [a, b] = draft[collection] as unknown as readonly Record<string, string>[]; // the fields are texts
    if (a === undefined || b === undefined) throw new Error("no such records");
    for (const field of fields) [a[field], b[field]] = [change(b[field] ?? ""), change(a[field] ?? "")];
  });
}

type Sides = Draft["discrepancies"][number]["sides"];

/** Exchanges the sides of two discrepancies, which may be changed on the way. */
function exchangeSides(change: (sides: Sides) => Sides): Edit {
  return data((draft) => {
    const [a, b] = [record(draft.discrepancies, "trade-target"), record(draft.discrepancies, "visa-change")];
    [a.sides, b.sides] = [change(b.sides), change(a.sides)];
  });
}

/** Redirects, as the build declares them. */
function redirect(members: string): Edit {
  return text(INDEX, "declare const redirects: {", `$&\n    ${members}`);
}

const student = (change: (figure: Draft["figures"][number]) => void): Edit =>
  data((draft) => change(record(draft.figures, STUDENTS)));
const rename = (to: string): Edit => student((figure) => (figure.id = to));

/** A change, the level that it needs, and how it is made. */
type Row = readonly [change: string, needs: string, edit: Edit];

const LABELS = "dist/files/csv/labels.csv";
const TURKISH = "dist/locale-tr.js";

const attempts: readonly Row[] = [
  ["a label in another language", "minor", text(LABELS, "Ankara'ya geliş", "Ankara'dan gidiş")],
  ["the field of a label in another language", "major", text(LABELS, /^arrival,tr,title,/m, "arrival,tr,name,")],
  ["a word in another language", "minor", text(TURKISH, '"önerildi\\"', '"teklif\\"')],
  ["an office in another language", "minor", text(TURKISH, ':\\"Dışişleri Bakanı\\"', ':\\"Ticaret Bakanı\\"')],
  ["a claim in another language", "minor", text(TURKISH, "İki ülkenin heyetleri.", "İki ülkenin bakanları.")],
  ["a word of English", "minor", text("dist/locale-en.js", "the AK Party", "the CHP")],
  ["a word in another language gone", "minor", text(TURKISH, '\\"Foreign Minister\\":\\"Dışişleri Bakanı\\",', "")],
  ["a label in another language gone", "major", text(LABELS, /^arrival,tr,.*\r\n/m, "")],
  ["whether a label in another language was translated", "minor", text(LABELS, /,true(\r\n)/, ",false$1")],
  ["the source of a label in another language", "minor", text(LABELS, ",akorda-talks,false", ",,true")],
  [
    "two labels in another language exchanged",
    "major",
    all(
      text(LABELS, "Kazakistan,yenisafak", "Türkiye!,yenisafak"),
      text(LABELS, /(turkiye,tr,name),Türkiye/, "$1,Kazakistan"),
      text(LABELS, "Türkiye!", "Türkiye"),
    ),
  ],
  ["a figure's value, with its quote", "minor", student((figure) => (figure.value += 1000))],
  ["a figure's comparator", "minor", student((figure) => (figure.comparator = ">="))],
  ["the ids of two figures exchanged", "major", swap("figures", 1, 8)],
  [
    "other words quoted of the same source",
    "minor",
    student((figure) => (first(figure.citations, ({ quote }) => quote).quote = "12,000")),
  ],
  ["a passage no longer cited, its source still", "minor", student((figure) => figure.citations.shift())],
  ["a label reversed", "minor", student((figure) => (figure.label = "Turks studying in Kazakhstan"))],
  ["a person's name spelled otherwise", "minor", setFirst("participants", { name: "Qasym Tokaev" })],
  [
    "a place that is renamed, with its old name beside the new one",
    "minor",
    data((draft) => {
      const place = record(draft.places, "almaty");
      Object.assign(place, { name: "Shymkent", aliases: [...(place.aliases ?? []), { name: place.name }] });
    }),
  ],
  ["a person of another name", "major", set("participants", "hakan-fidan", { name: "Ali Yerlikaya" })],
  ["a place of another name", "major", set("places", "ankara", { name: "Istanbul" })],
  ["a topic of another label", "major", set("topics", "education", { label: "nuclear weapons" })],
  ["a summary negated", "minor", data((draft) => (first(draft.statements).summary += " They denied it."))],
  [
    "an agreement's title",
    "minor",
    data((draft) => (first(draft.agreements, ({ titleStatus }) => titleStatus !== "described").title = "Declaration")),
  ],
  [
    "a claim reversed, without digits",
    "minor",
    data((draft) => (first(first(draft.discrepancies).sides).claim = "Nineteen.")),
  ],
  ["a source's publisher", "minor", setFirst("sources", { publisher: "Another" })],
  ["a source's address on the same site", "patch", data((draft) => (first(draft.sources).url += "?old"))],
  [
    "a source's address in an archive",
    "patch",
    data((draft) => (first(draft.sources).url = `https://archive.example.org/2025/${first(draft.sources).url}`)),
  ],
  ["a source's address on another site", "minor", setFirst("sources", { url: "https://example.org/" })],
  ["the addresses of two sources exchanged", "major", exchange("sources", ["url"])],
  ["the identifiers of two places exchanged", "major", exchange("places", ["identifiers"])],
  [
    "a statement's speaker",
    "minor",
    data((draft) => (first(draft.statements, ({ speaker }) => speaker).speaker = "hakan-fidan")),
  ],
  ["an event's date", "minor", set("events", "arrival", { date: "2025-07-29" })],
  ["a passage's digest", "minor", data((draft) => (first(first(draft.passages).passages).digest = "0"))],
  [
    "the order of milestones",
    "minor",
    data((draft) => first(draft.agreements, ({ milestones }) => milestones.length > 1).milestones.reverse()),
  ],
  ["an optional field filled in", "minor", student((figure) => (figure.period = "2025"))],
  ["a record removed without a redirect", "major", data((draft) => draft.figures.splice(3, 1))],
  ["the ids of two topics exchanged", "major", swap("topics", 3, 8)],
  ["the ids of two gaps exchanged", "major", swap("gaps", 0, 1)],
  ["the ids of two places of one kind exchanged", "major", swap("places", 1, 2)],
  ["a topic's label that another topic has", "major", set("topics", "education", { label: "tourism" })],
  ["an alias replaced", "minor", data((draft) => (first(first(draft.places).aliases ?? []).name = "Another"))],
  ["a designation replaced", "minor", data((draft) => first(draft.participants).designations?.splice(0, 1, "Another"))],
  [
    "the title of an office",
    "minor",
    data((draft) => (first(first(draft.participants).roles).title = "Prime Minister of Kazakhstan")),
  ],
  [
    "an identifier",
    "minor",
    data(
      (draft) => (first(first(draft.participants, ({ identifiers }) => identifiers).identifiers ?? []).value = "Q1"),
    ),
  ],
  ["a gap's question reversed", "minor", setFirst("gaps", { question: "At what time did no event take place?" })],
  [
    "why a passage was set aside",
    "minor",
    data((draft) => Object.assign(first(first(draft.passages).passages), { setAside: "caption" })),
  ],
  ["a source's day", "minor", setFirst("sources", { published: "2025-07-30" })],
  ["a source's origin, and so the number of witnesses", "minor", setFirst("sources", { origin: "qazinform" })],
  [
    "a citation moved to another sentence, its quote dropped",
    "minor",
    student((figure) => figure.citations.splice(1, 1, { source: "qazinform-award", passage: "7.2" })),
  ],
];

const own: readonly Row[] = [
  ["nothing", "none", data(() => {})],
  [
    "one more citation",
    "patch",
    student((figure) => figure.citations.push({ source: "trend-award", quote: "12,000" })),
  ],
  [
    "a citation that says more exactly where",
    "patch",
    student((figure) =>
      Object.assign(
        first(figure.citations, ({ quote }) => quote === undefined),
        { quote: "study" },
      ),
    ),
  ],
  [
    "a citation that supports fewer fields than all",
    "minor",
    data((draft) => {
      const { citations } = first(first(draft.discrepancies).sides);
      Object.assign(
        first(citations, ({ supports }) => supports === undefined),
        { supports: ["claim"] },
      );
    }),
  ],
  ["the order of citations", "patch", student((figure) => figure.citations.reverse())],
  ["the order of a collection", "patch", data((draft) => draft.gaps.reverse())],
  ["the order of a list of ids", "patch", data((draft) => first(draft.gaps).records?.reverse())],
  [
    "the order of those who took part",
    "minor",
    data((draft) => record(draft.events, "arrival").participants?.reverse()),
  ],
  ["the order of a disagreement's sides", "minor", data((draft) => first(draft.discrepancies).sides.reverse())],
  [
    "the content of three records in a ring",
    "major",
    all(
      data((draft) => {
        const [a, b, c] = draft.gaps;
        if (a === undefined || b === undefined || c === undefined) throw new Error("three gaps");
        [a.id, b.id, c.id] = [b.id, c.id, a.id];
      }),
    ),
  ],
  [
    "the labels of two figures exchanged, nothing else",
    "major",
    data((draft) => {
      const [, a, b] = draft.figures;
      if (a === undefined || b === undefined) throw new Error("three figures");
      [a.label, b.label] = [b.label, a.label];
    }),
  ],
  [
    "two ids exchanged and a note mended in both",
    "major",
    data((draft) => {
      const [a, b] = draft.gaps;
      if (a === undefined || b === undefined) throw new Error("two gaps");
      [a.id, b.id] = [b.id, a.id];
      for (const gap of [a, b]) gap.note = "Mended.";
    }),
  ],
  [
    "an id that is given to another event",
    "major",
    set("events", "arrival", {
      title: "Dinner",
      kind: "ceremony",
      date: "2025-07-30",
      place: "ankara",
      participants: [],
      summary: "They dined.",
    }),
  ],
  ["the titles and summaries of two events exchanged", "major", exchange("events", ["title", "summary"])],
  ["the titles of two events exchanged", "major", exchange("events", ["title"])],
  ["the summaries of two statements exchanged", "major", exchange("statements", ["summary"])],
  [
    "the questions of two gaps exchanged, and mended",
    "major",
    exchange("gaps", ["question"], (text) => `Well, ${text}`),
  ],
  [
    "the words of an event given to a new one, and others in their place",
    "major",
    data((draft) => {
      const arrival = record(draft.events, "arrival");
      draft.events.push({ ...arrival, id: "coming" });
      Object.assign(arrival, { title: "Reception", summary: "They met again in the evening." });
    }),
  ],
  [
    "an event that is told as another, of the same kind and day",
    "major",
    set("events", "one-to-one-talks", { title: "Dinner for the spouses" }),
  ],
  ["a gap that asks something else", "major", set("gaps", "clock-times", { question: "Which gifts were exchanged?" })],
  [
    "a discrepancy about something else",
    "major",
    set("discrepancies", "trade-target", { question: "How long was the flight?" }),
  ],
  [
    "a statement that says something else",
    "major",
    set("statements", "erdogan-gaza", { summary: "Erdoğan welcomed tourists." }),
  ],
  [
    "a figure of something else",
    "major",
    student((figure) =>
      Object.assign(figure, {
        label: "Turkish companies in the mining industry",
        measure: "companies",
        value: 4000,
        unit: "companies",
        about: ["TR"],
        topics: ["mining"],
      }),
    ),
  ],
  [
    "an event of another kind, with some of its words",
    "major",
    set("events", "arrival", {
      title: "Departure from Ankara and farewell at the airport",
      kind: "departure",
      date: "2025-07-29",
    }),
  ],
  [
    "a figure of another measure, in other words",
    "major",
    student((figure) =>
      Object.assign(figure, { label: "Turkish tourists in Almaty", measure: "tourists", value: 931 }),
    ),
  ],
  [
    "an agreement of another kind, under another title",
    "major",
    set("agreements", "joint-declaration", { title: "Fisheries protocol", kind: "protocol" }),
  ],
  [
    "an agreement of another kind, under its title",
    "minor",
    set("agreements", "joint-declaration", { kind: "protocol" }),
  ],
  [
    "a person who is somebody else",
    "major",
    set("participants", "hakan-fidan", {
      name: "Ali Yerlikaya",
      aliases: [],
      roles: [{ title: "Minister of the Interior of Türkiye" }],
    }),
  ],
  ["a place that is another", "major", set("places", "almaty", { name: "Shymkent", aliases: [], identifiers: [] })],
  ["the sides of two disagreements exchanged", "major", exchangeSides((sides) => sides)],
  [
    "the sides of two disagreements exchanged, and mended",
    "major",
    exchangeSides((sides) => sides.map((side) => ({ ...side, claim: `Well, ${side.claim}` }))),
  ],
  [
    "the titles of two events exchanged, and longer",
    "major",
    exchange("events", ["title"], (text) => `${text}, which was described in full by both of the presidencies`),
  ],
  ...(
    [
      ["the roles of two persons", "participants", "serik-zhumangarin", "nurlan-sauranbayev", "roles"],
      ["the citations of two figures", "figures", "council-meeting-number", "documents-signed", "citations"],
      ["the milestones of two agreements", "agreements", "yda-holding-plans", "energy-memorandum", "milestones"],
    ] as const
  ).map(
    ([what, collection, one, other, field]): Row => [
      `${what} exchanged`,
      "major",
      data((draft) => {
        const records: readonly { id: string }[] = draft[collection];
        const [a, b] = [record(records, one), record(records, other)];
        const theirs: unknown = Reflect.get(a, field);
        Reflect.set(a, field, Reflect.get(b, field));
        Reflect.set(b, field, theirs);
      }),
    ],
  ),
  ...(
    [
      [
        "trade-turnover-target",
        { label: "bilateral commerce of Uzbekistan and Iran", value: 1, about: ["UZ", "IR"] },
        "major",
      ],
      ["trade-turnover-target", { value: 1, about: ["UZ", "IR"] }, "major"],
      ["trade-turnover-target", { about: ["TR"] }, "minor"],
      ["trade-turnover-target", { label: "trade of Kazakhstan and Türkiye", value: 12_000_000_000 }, "minor"],
      ["kazakhstani-visitors-2024", { label: "cars sold in Antalya", value: 5, period: "2019" }, "major"],
      ["kazakhstani-visitors-2024", { label: "cars from Kazakhstan to Antalya", value: 5 }, "major"],
      ["kazakhstani-visitors-2024", { value: 866_000, period: "2023" }, "minor"],
      [STUDENTS, { label: "tourists from Kazakhstan in Türkiye", measure: "visitors" }, "major"],
      [STUDENTS, { measure: "visitors", value: 866_000 }, "major"],
      [STUDENTS, { measure: "visitors" }, "minor"],
    ] as const
  ).map(
    ([id, fields, needs]): Row => [
      `of the figure ${id} ${JSON.stringify(fields)}`,
      needs,
      data((draft) => Object.assign(record(draft.figures, id), fields)),
    ],
  ),
  ...(
    [
      ["Hüseyin Barlin", "major"],
      ["Huseyin Arslan", "minor"],
      ["Arslan Hüseyin", "minor"],
      ["Hüseyin Arslanov", "minor"],
      ["Hüseyin Can Arslan", "minor"],
      ["HÜSEYİN-ARSLAN", "minor"],
      ["Hüseyin Arslanoğlu", "major"],
      ["Hatice Arslan", "major"],
    ] as const
  ).map(
    ([name, needs]): Row => [
      `a person who is called ${name} instead of Hüseyin Arslan`,
      needs,
      data((draft) => (record(draft.participants, "huseyin-arslan").name = name)),
    ],
  ),
  ...(
    [
      ["participants", "recep-tayyip-erdogan", "Emine Erdoğan", "major"],
      ["participants", "recep-tayyip-erdogan", "Recep Erdogan", "minor"],
      ["participants", "kassym-jomart-tokayev", "Kassym Jomart Toqaev", "minor"],
      ["participants", "serik-zhumangarin", "Serik Jumangarin", "minor"],
      ["places", "ankara", "Antalya", "major"],
      ["places", "aktau", "Atyrau", "major"],
      ["places", "astana", "Adana", "major"],
      ["places", "almaty", "Almata", "minor"],
      ["places", "kazakhstan", "Republic of Kazakhstan", "minor"],
      ["places", "turkiye", "Turkiye", "minor"],
      ["organizations", "yda-holding", "Koç Holding", "major"],
      ["organizations", "yda-holding", "YDA", "minor"],
      ["organizations", "ministry-of-transport-of-kazakhstan", "Ministry of Health of Kazakhstan", "major"],
      ["organizations", "ministry-of-transport-of-kazakhstan", "Ministry of Transport of Türkiye", "major"],
      [
        "organizations",
        "ministry-of-transport-of-kazakhstan",
        "Ministry of Transport of the Republic of Kazakhstan",
        "minor",
      ],
    ] as const
  ).map(
    ([collection, id, name, needs]): Row => [
      `${id} under the name ${name}`,
      needs,
      data((draft) => {
        const records: readonly { id: string; name: string }[] = draft[collection];
        record(records, id).name = name;
      }),
    ],
  ),
  [
    "an organisation renamed, with its old name beside the new one",
    "minor",
    data((draft) => {
      const renamed = record(draft.organizations, "yda-holding");
      Object.assign(renamed, { name: "Koç Holding", aliases: [{ name: renamed.name }] });
    }),
  ],
  [
    "a name spelled otherwise, under an id that is so too",
    "minor",
    all(
      set("participants", "huseyin-barlin", { id: "barlin", name: "Huseyin Barlın" }),
      redirect('readonly "huseyin-barlin": "barlin";'),
      text(LABELS, /^huseyin-barlin,/gm, "barlin,"),
    ),
  ],
  ...(
    [
      ["mining", "fining", "major"],
      ["media", "medals", "major"],
      ["civil-aviation", "military aviation", "major"],
      ["economic-growth", "population growth", "major"],
      ["turkic-cooperation", "Turkic co-operation", "minor"],
      ["civil-aviation", "civil aviaton", "minor"],
    ] as const
  ).map(
    ([id, label, needs]): Row => [
      `the topic ${id} under the label ${label}`,
      needs,
      data((draft) => (record(draft.topics, id).label = label)),
    ],
  ),
  [
    "a place of another kind and another name",
    "major",
    set("places", "almaty", { name: "Almaty Region Centre", kind: "province" }),
  ],
  [
    "an event of another kind, with most of its words",
    "major",
    set("events", "arrival", {
      title: "Departure from Ankara and welcome at the airport",
      kind: "departure",
    }),
  ],
  ["the passages of a source", "minor", data((draft) => draft.passages.pop())],
  ["two persons exchanged", "major", swap("participants", 0, 1)],
  ["two sources exchanged", "major", swap("sources", 0, 2)],
  ["two statements exchanged", "major", swap("statements", 0, 30)],
  ["an id renamed without a redirect", "major", rename("students")],
  [
    "an id renamed with a redirect, in the tables too",
    "minor",
    all(
      rename("students"),
      redirect(`readonly "${STUDENTS}": "students";`),
      text(LABELS, new RegExp(`^${STUDENTS},`, "gm"), "students,"),
    ),
  ],
  [
    "a source renamed with a redirect, with its passages",
    "minor",
    all(
      data((draft) => {
        record(draft.sources, "qazinform-council").id = "qazinform-talks";
        first(draft.passages, ({ source }) => source === "qazinform-council").source =
          "qazinform-talks" as "qazinform-council";
      }),
      redirect('readonly "qazinform-council": "qazinform-talks";'),
      text(LABELS, /^qazinform-council,/gm, "qazinform-talks,"),
    ),
  ],
  ["an id renamed with a redirect", "minor", all(rename("students"), redirect(`readonly "${STUDENTS}": "students";`))],
  [
    "a record removed, its id led to another thing",
    "major",
    all(drop("figures", STUDENTS), redirect(`readonly "${STUDENTS}": "council-meeting-number";`)),
  ],
  ...(
    [
      ["of the same kind, day and place", "events", "welcome-ceremony", "council-meeting"],
      ["with the same label, of another year", "figures", "kazakhstani-visitors-2024", "kazakhstani-visitors-2025"],
      ["of the same speaker and day", "statements", "erdogan-strategic-partnership", "erdogan-enhanced-partnership"],
    ] as const
  ).map(
    ([like, collection, from, to]): Row => [
      `a record removed, its id led to another ${like}`,
      "major",
      all(
        data((draft) => {
          const records = draft[collection] as { id: string }[];
          records.splice(
            records.findIndex(({ id }) => id === from),
            1,
          );
        }),
        redirect(`readonly "${from}": "${to}";`),
      ),
    ],
  ),
  [
    "a record removed, its id led to no record",
    "major",
    all(drop("figures", STUDENTS), redirect(`readonly "${STUDENTS}": "students";`)),
  ],
  [
    "two ids renamed, each led to the other record",
    "major",
    all(
      data((draft) => {
        record(draft.figures, "documents-signed").id = "papers";
        record(draft.figures, "documents-signed-erdogan").id = "papers-erdogan";
      }),
      redirect('readonly "documents-signed": "papers-erdogan";\n    readonly "documents-signed-erdogan": "papers";'),
    ),
  ],
  [
    "an id that takes over the contents of another, whose id is led to it",
    "major",
    all(
      data((draft) => {
        const place = draft.figures.findIndex(({ id }) => id === "documents-signed-erdogan");
        const [gone] = draft.figures.splice(place, 1);
        Object.assign(record(draft.figures, "documents-signed"), gone, { id: "documents-signed" });
      }),
      redirect('readonly "documents-signed-erdogan": "documents-signed";'),
    ),
  ],
  [
    "an id split with a redirect",
    "minor",
    all(
      data((draft) => {
        draft.figures.push({ ...record(draft.figures, STUDENTS), id: "other-half" });
        record(draft.figures, STUDENTS).id = "one-half";
      }),
      redirect(`readonly "${STUDENTS}": readonly ["one-half", "other-half"];`),
    ),
  ],
  [
    "an id split, in part into a record about something else",
    "major",
    all(rename("one-half"), redirect(`readonly "${STUDENTS}": readonly ["one-half", "council-meeting-number"];`)),
  ],
  [
    "an id split, in part into nothing",
    "major",
    all(rename("one-half"), redirect(`readonly "${STUDENTS}": readonly ["one-half", "other"];`)),
  ],
  ["a redirect that went", "major", text(INDEX, /readonly hours: .*\n/, "")],
  ["a redirect that leads elsewhere", "major", text(INDEX, 'hours: "clock-times"', 'hours: "end-of-visit"')],
  [
    "a redirect that follows its target",
    "minor",
    all(
      set("gaps", "clock-times", { id: "times" }),
      text(INDEX, 'hours: "clock-times";', 'hours: "times";\n    readonly "clock-times": "times";'),
    ),
  ],
  [
    "a redirect that now splits",
    "major",
    text(INDEX, 'hours: "clock-times"', 'hours: readonly ["clock-times", "end-of-visit"]'),
  ],
  [
    "an id added to the declarations, as data",
    "none",
    text(INDEX, '["arrival", "signing"]', '["arrival", "signing", "lunch"]'),
  ],
  ["a redirect of an id that no record had", "minor", redirect('readonly "never-there": "clock-times";')],
  ["a redirect of an id that was removed", "major", redirect('readonly "papers-gone": "clock-times";')],
  [
    "a record added in another collection under the id of one that was removed",
    "major",
    data((draft) => draft.gaps.push({ ...first(draft.gaps), id: "papers-gone" })),
  ],
  ["a value with where it holds", "major", student((figure) => Object.assign(figure, { value: 5, in: "KZ" }))],
  ["a value with its unit", "major", student((figure) => Object.assign(figure, { value: 5, unit: "documents" }))],
  [
    "a value, and the order of those whom it is about",
    "minor",
    data((draft) => {
      const figure = first(draft.figures, ({ about = [] }) => about.length > 1);
      Object.assign(figure, { value: figure.value + 1, about: [...(figure.about ?? [])].reverse() });
    }),
  ],
  ...(
    [
      ["figures", "trade-turnover-target", "trade-turnover-2024-tokayev"],
      ["events", "meeting-with-yda-holding", "meeting-with-s-sistem-lojistik"],
      ["gaps", "end-of-visit", "declined-honours"],
      ["sources", "qazinform-yda", "qazinform-airport"],
      ["statements", "tokayev-award-thanks", "tokayev-award-historic-event"],
      ["topics", "education", "tourism"],
    ] as const
  ).map(
    ([collection, id, other]): Row => [
      `${collection}: an id that says what another one says`,
      "major",
      data((draft) => {
        const records: readonly { readonly id: string }[] = draft[collection];
        const [own, from] = [first(records, (one) => one.id === id), first(records, (one) => one.id === other)];
        for (const name of Object.keys(own)) Reflect.deleteProperty(own, name);
        Object.assign(own, structuredClone(from), { id });
      }),
    ],
  ),
  ["a record added", "minor", data((draft) => draft.gaps.push({ ...first(draft.gaps), id: "one-more" }))],
  [
    "a record added under the id of one that was removed",
    "major",
    data((draft) => draft.figures.push({ ...first(draft.figures), id: "papers-gone" })),
  ],
  [
    "a record added under the id of one whose removal was explained",
    "major",
    data((draft) => draft.gaps.push({ ...first(draft.gaps), id: "hour-gone" })),
  ],
  [
    "a record moved to the id of one that was removed",
    "major",
    all(rename("papers-gone"), redirect(`readonly "${STUDENTS}": "papers-gone";`)),
  ],
  ["a day of the visit added", "minor", data((draft) => draft.visit.days.push("2025-07-31"))],
  ["the visit's own title", "minor", data((draft) => (draft.visit.title = "A state visit"))],
  [
    "guest and host exchanged",
    "minor",
    data((draft) => ([draft.visit.guests, draft.visit.hosts] = [draft.visit.hosts, draft.visit.guests])),
  ],
  ["a note that went", "minor", data((draft) => delete first(draft.figures, ({ note }) => note).note)],
  ["what was inferred is so no more", "minor", student((figure) => delete figure.inferred)],
  ["a collection emptied", "major", data((draft) => (draft.discrepancies = []))],
  ["who took part, one less", "minor", data((draft) => record(draft.events, "arrival").participants?.pop())],
  [
    "a role changed",
    "minor",
    data((draft) => Object.assign(first(record(draft.events, "arrival").participants ?? []), { role: "host" })),
  ],
  [
    "a figure that is hedged no more",
    "minor",
    data((draft) => delete first(draft.figures, ({ hedged }) => hedged).hedged),
  ],
  ["a passage that moved", "minor", data((draft) => (first(first(draft.passages).passages).start += 1))],
  ["a passage that went", "minor", data((draft) => first(draft.passages).passages.pop())],
  [
    "a side of a disagreement that cites less",
    "minor",
    data((draft) => first(first(draft.discrepancies).sides).citations.pop()),
  ],
];

describe("the level of a change of the data", () => {
  test.each([...attempts, ...own])("%s: %s", async (_change, needs, edit) => {
    expect(await levelSaid(edit)).toBe(needs);
  });
});

describe("a record that a changeset marks as wording", () => {
  const mark = [
    `figures ${STUDENTS}`,
    "gaps clock-times",
    "participants hakan-fidan",
    "sources politico-kz-visit",
    "agreements joint-declaration",
    "events arrival",
    ...["arrival", "serik-zhumangarin", "documents-signed-by"].map((id) => `labels tr/${id}`),
  ];

  test.each<Row>([
    ["may be told in other words", "patch", set("gaps", "clock-times", { question: "When?" })],
    ["may be reworded", "patch", student((figure) => (figure.label = "Kazakhstanis who study in Türkiye"))],
    ["may not be given another number in words", "minor", student((figure) => (figure.label = "twenty Kazakhstanis"))],
    ["may not be given another value", "minor", student((figure) => (figure.value += 1))],
    ["may not be given a note", "minor", student((figure) => (figure.note = "As of July."))],
    [
      "may not be quoted otherwise",
      "minor",
      student((figure) => (first(figure.citations, ({ quote }) => quote).quote = "12,000")),
    ],
    [
      "may not be given another office",
      "minor",
      data((draft) => (first(record(draft.participants, "hakan-fidan").roles).title = "Minister of Trade")),
    ],
    [
      "may not be given another headline",
      "minor",
      data((draft) => (record(draft.sources, "politico-kz-visit").title += " (updated)")),
    ],
    [
      "may not be given another title of a document",
      "minor",
      set("agreements", "joint-declaration", { title: "Joint Declaration on Trade" }),
    ],
    ["may be titled anew, in the dataset's words", "patch", set("events", "arrival", { title: "Arrival in Ankara" })],
    ["may be translated anew", "patch", text(LABELS, "Ankara'ya geliş", "Ankara'ya varış")],
    ["may not be given another name in another language", "minor", text(LABELS, "Serik Jumangarin", "Ali Yerlikaya")],
    ["may have its claims translated anew", "patch", text(TURKISH, "İki ülkenin heyetleri.", "Ülkelerin heyetleri.")],
    ["says nothing about another", "minor", setFirst("figures", { label: "Another" })],
    [
      "may not exchange its content",
      "major",
      swap(
        "figures",
        dataset.figures.findIndex(({ id }) => id === STUDENTS),
        1,
      ),
    ],
  ])("%s: %s", async (_change, needs, edit) => {
    expect(await levelSaid(edit, mark)).toBe(needs);
  });

  test("may be merged into one with other words, if its old id is marked", async () => {
    const merged = all(
      drop("topics", "digitalization"),
      redirect('readonly digitalization: "information-technology";'),
    );
    expect(await levelSaid(merged)).toBe("major");
    expect(await levelSaid(merged, ["topics digitalization"])).toBe("minor");
  });

  test("may not be given another name", async () => {
    const renamed = set("participants", "serik-zhumangarin", { name: "Somebody Else" });
    expect(await levelSaid(renamed, ["participants serik-zhumangarin"])).toBe("minor");
  });
});

describe("an id that leads to another record", () => {
  const talks = {
    id: "talks",
    title: "Talks of the presidents in Ankara",
    kind: "talks",
    date: "2025-07-29",
    place: "ankara",
  };
  const dinner = { ...talks, id: "dinner", title: "Dinner for the delegations", kind: "ceremony" };
  const level = (
    before: readonly JsonRecord[],
    after: readonly JsonRecord[],
    wording: readonly string[] = [],
  ): string => {
    const of = (events: readonly JsonRecord[], retired: ReleasedData["retired"] = {}): ReleasedData => ({
      collections: { events },
      retired,
    });
    const to = { talks: String(after[0]?.["id"]) };
    return highest(compareData(of(before), of(after, to), new Set(wording)).map((change) => change.level));
  };

  test.each<readonly [what: string, needs: string, before: readonly JsonRecord[], after: JsonRecord]>([
    ["that is the same", "minor", [talks], { ...talks, id: "t" }],
    ["in almost the same words", "minor", [talks], { ...talks, id: "t", title: "The talks of presidents in Ankara" }],
    ["with another fact", "minor", [talks], { ...talks, id: "t", place: "astana" }],
    ["in other words, of the same kind, day and place", "major", [talks], { ...talks, id: "t", title: "Lunch" }],
    ["that was there twice", "minor", [{ ...talks, id: "t" }, talks], { ...talks, id: "t" }],
    [
      "that was there and says more",
      "minor",
      [{ ...talks, id: "t", summary: "A." }, talks],
      { ...talks, id: "t", summary: "A." },
    ],
    [
      "that was there, of another day",
      "major",
      [{ ...talks, id: "t", date: "2025-07-28" }, talks],
      { ...talks, id: "t", date: "2025-07-28" },
    ],
    ["that was there, in other words", "major", [dinner, talks], dinner],
  ])("%s: %s", (_what, needs, before, after) => {
    expect(level(before, [after])).toBe(needs);
  });

  test("in other words, which a changeset marks as wording: minor", () => {
    expect(level([talks], [{ ...talks, id: "t", title: "The meeting" }], ["events t"])).toBe("minor");
    expect(level([dinner, talks], [dinner], ["events talks"])).toBe("major");
  });
});
