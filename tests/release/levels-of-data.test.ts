import { describe, expect, test } from "vitest";
import { compareData } from "../../scripts/release/compare-data.js";
import type { ReleasedData } from "../../scripts/release/data.js";
import type { JsonRecord } from "../../scripts/release/json.js";
import { highest } from "../../scripts/release/levels.js";
import { dataset } from "../../src/index.js";
import { type Draft, record } from "../mutable.js";
import { type Attempts, all, data, type Edit, levelSaid, type Row, rowsOf, text } from "./released.js";

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

/** Exchanges fields of records: each gets those of the next, and the last those of the first. */
function exchangeOf(collection: keyof Lists, ids: readonly string[], ...fields: string[]): Edit {
  return data((draft) => {
    const records = ids.map((id) => record(draft[collection] as Records, id));
    for (const field of fields) {
      const values: readonly unknown[] = records.map((one) => Reflect.get(one, field));
      for (const [index, one] of records.entries())
        Object.assign(one, { [field]: values[(index + 1) % values.length] });
    }
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

const LABELS = "dist/files/csv/labels.csv";
const TURKISH = "dist/locale-tr.js";

const attempts: Attempts = {
  major: {
    "the field of a label in another language": text(LABELS, /^arrival,tr,title,/m, "arrival,tr,name,"),
    "a label in another language gone": text(LABELS, /^arrival,tr,.*\r\n/m, ""),
    "two labels in another language exchanged": all(
      text(LABELS, "Kazakistan,yenisafak", "Türkiye!,yenisafak"),
      text(LABELS, /(turkiye,tr,name),Türkiye/, "$1,Kazakistan"),
      text(LABELS, "Türkiye!", "Türkiye"),
    ),
    "the ids of two figures exchanged": swap("figures", 1, 8),
    "a person of another name": set("participants", "hakan-fidan", { name: "Ali Yerlikaya" }),
    "a place of another name": set("places", "ankara", { name: "Istanbul" }),
    "a topic of another label": set("topics", "education", { label: "nuclear weapons" }),
    "the addresses of two sources exchanged": exchange("sources", ["url"]),
    "the identifiers of two places exchanged": exchange("places", ["identifiers"]),
    "a record removed without a redirect": data((draft) => draft.figures.splice(3, 1)),
    "the ids of two topics exchanged": swap("topics", 3, 8),
    "the ids of two gaps exchanged": swap("gaps", 0, 1),
    "the ids of two places of one kind exchanged": swap("places", 1, 2),
    "a topic's label that another topic has": set("topics", "education", { label: "tourism" }),
  },
  minor: {
    "a label in another language": text(LABELS, "Ankara'ya geliş", "Ankara'dan gidiş"),
    "a word in another language": text(TURKISH, '"önerildi\\"', '"teklif\\"'),
    "an office in another language": text(TURKISH, ':\\"Dışişleri Bakanı\\"', ':\\"Ticaret Bakanı\\"'),
    "a claim in another language": text(TURKISH, "İki ülkenin heyetleri.", "İki ülkenin bakanları."),
    "a word of English": text("dist/locale-en.js", "the AK Party", "the CHP"),
    "a word in another language gone": text(TURKISH, '\\"Foreign Minister\\":\\"Dışişleri Bakanı\\",', ""),
    "whether a label in another language was translated": text(LABELS, /,true(\r\n)/, ",false$1"),
    "the source of a label in another language": text(LABELS, ",akorda-talks,false", ",,true"),
    "a figure's value, with its quote": student((figure) => (figure.value += 1000)),
    "a figure's comparator": student((figure) => (figure.comparator = ">=")),
    "other words quoted of the same source": student(
      (figure) => (first(figure.citations, ({ quote }) => quote).quote = "12,000"),
    ),
    "a passage no longer cited, its source still": student((figure) => figure.citations.shift()),
    "a label reversed": student((figure) => (figure.label = "Turks studying in Kazakhstan")),
    "a person's name spelled otherwise": setFirst("participants", { name: "Qasym Tokaev" }),
    "a place that is renamed, with its old name beside the new one": data((draft) => {
      const place = record(draft.places, "almaty");
      Object.assign(place, { name: "Shymkent", aliases: [...(place.aliases ?? []), { name: place.name }] });
    }),
    "a summary negated": data((draft) => (first(draft.statements).summary += " They denied it.")),
    "an agreement's title": data(
      (draft) => (first(draft.agreements, ({ titleStatus }) => titleStatus !== "described").title = "Declaration"),
    ),
    "a claim reversed, without digits": data((draft) => (first(first(draft.discrepancies).sides).claim = "Nineteen.")),
    "a source's publisher": setFirst("sources", { publisher: "Another" }),
    "a source's address on another site": setFirst("sources", { url: "https://example.org/" }),
    "what an identifier was checked against, which is no link": data((draft) => {
      for (const one of record(draft.participants, "recep-tayyip-erdogan").identifiers ?? [])
        one.checkedAgainst = "memory";
    }),
    "a statement's speaker": data(
      (draft) => (first(draft.statements, ({ speaker }) => speaker).speaker = "hakan-fidan"),
    ),
    "an event's date": set("events", "arrival", { date: "2025-07-29" }),
    "a passage's digest": data((draft) => (first(first(draft.passages).passages).digest = "0")),
    "the order of milestones": data((draft) =>
      first(draft.agreements, ({ milestones }) => milestones.length > 1).milestones.reverse(),
    ),
    "a figure's number and its year, more closely": set("figures", "kazakhstani-visitors-2024", {
      value: 900_000,
      period: "2024-01/2024-11",
    }),
    "a place of another kind, under its name": set("places", "almaty", { kind: "municipality" }),
    "an optional field filled in": student((figure) => (figure.period = "2025")),
    "an alias replaced": data((draft) => (first(first(draft.places).aliases ?? []).name = "Another")),
    "a designation replaced": data((draft) => first(draft.participants).designations?.splice(0, 1, "Another")),
    "the title of an office": data(
      (draft) => (first(first(draft.participants).roles).title = "Prime Minister of Kazakhstan"),
    ),
    "an identifier": data(
      (draft) => (first(first(draft.participants, ({ identifiers }) => identifiers).identifiers ?? []).value = "Q1"),
    ),
    "a gap's question reversed": setFirst("gaps", { question: "At what time did no event take place?" }),
    "why a passage was set aside": data((draft) =>
      Object.assign(first(first(draft.passages).passages), { setAside: "caption" }),
    ),
    "a source's day": setFirst("sources", { published: "2025-07-30" }),
    "a source's origin, and so the number of witnesses": setFirst("sources", { origin: "qazinform" }),
    "a citation moved to another sentence, its quote dropped": student((figure) =>
      figure.citations.splice(1, 1, { source: "qazinform-award", passage: "7.2" }),
    ),
  },
  patch: {
    "a source's address on the same site": data((draft) => (first(draft.sources).url += "?old")),
    "a source's address in an archive": data(
      (draft) => (first(draft.sources).url = `https://archive.example.org/2025/${first(draft.sources).url}`),
    ),
  },
};

const own: Attempts = {
  major: {
    "the content of three records in a ring": all(
      data((draft) => {
        const [a, b, c] = draft.gaps;
        if (a === undefined || b === undefined || c === undefined) throw new Error("three gaps");
        [a.id, b.id, c.id] = [b.id, c.id, a.id];
      }),
    ),
    "the labels of two figures exchanged, nothing else": data((draft) => {
      const [, a, b] = draft.figures;
      if (a === undefined || b === undefined) throw new Error("three figures");
      [a.label, b.label] = [b.label, a.label];
    }),
    "two ids exchanged and a note mended in both": data((draft) => {
      const [a, b] = draft.gaps;
      if (a === undefined || b === undefined) throw new Error("two gaps");
      [a.id, b.id] = [b.id, a.id];
      for (const gap of [a, b]) gap.note = "Mended.";
    }),
    "an id that is given to another event": set("events", "arrival", {
      title: "Dinner",
      kind: "ceremony",
      date: "2025-07-30",
      place: "ankara",
      participants: [],
      summary: "They dined.",
    }),
    "the titles and summaries of two events exchanged": exchange("events", ["title", "summary"]),
    "the titles of two events exchanged": exchange("events", ["title"]),
    "the summaries of two statements exchanged": exchange("statements", ["summary"]),
    "the questions of two gaps exchanged, and mended": exchange("gaps", ["question"], (text) => `Well, ${text}`),
    "the words of an event given to a new one, and others in their place": data((draft) => {
      const arrival = record(draft.events, "arrival");
      draft.events.push({ ...arrival, id: "coming" });
      Object.assign(arrival, { title: "Reception", summary: "They met again in the evening." });
    }),
    "an event that is told as another, of the same kind and day": set("events", "one-to-one-talks", {
      title: "Dinner for the spouses",
    }),
    "a gap that asks something else": set("gaps", "clock-times", { question: "Which gifts were exchanged?" }),
    "a discrepancy about something else": set("discrepancies", "trade-target", {
      question: "How long was the flight?",
    }),
    "a statement that says something else": set("statements", "erdogan-gaza", {
      summary: "Erdoğan welcomed tourists.",
    }),
    "a figure of something else": student((figure) =>
      Object.assign(figure, {
        label: "Turkish companies in the mining industry",
        measure: "companies",
        value: 4000,
        unit: "companies",
        about: ["TR"],
        topics: ["mining"],
      }),
    ),
    "an event of another kind, with some of its words": set("events", "arrival", {
      title: "Departure from Ankara and farewell at the airport",
      kind: "departure",
      date: "2025-07-29",
    }),
    "a figure of another measure, in other words": student((figure) =>
      Object.assign(figure, { label: "Turkish tourists in Almaty", measure: "tourists", value: 931 }),
    ),
    "an agreement of another kind, under another title": set("agreements", "joint-declaration", {
      title: "Fisheries protocol",
      kind: "protocol",
    }),
    "a person who is somebody else": set("participants", "hakan-fidan", {
      name: "Ali Yerlikaya",
      aliases: [],
      roles: [{ title: "Minister of the Interior of Türkiye" }],
    }),
    "a place that is another": set("places", "almaty", { name: "Shymkent", aliases: [], identifiers: [] }),
    "the sides of two disagreements exchanged": exchangeSides((sides) => sides),
    "the sides of two disagreements exchanged, and mended": exchangeSides((sides) =>
      sides.map((side) => ({ ...side, claim: `Well, ${side.claim}` })),
    ),
    "the titles of two events exchanged, and longer": exchange(
      "events",
      ["title"],
      (text) => `${text}, which was described in full by both of the presidencies`,
    ),
    "a place of another kind and another name": set("places", "almaty", {
      name: "Almaty Region Centre",
      kind: "province",
    }),
    "an event of another kind, with most of its words": set("events", "arrival", {
      title: "Departure from Ankara and welcome at the airport",
      kind: "departure",
    }),
    "two persons exchanged": swap("participants", 0, 1),
    "two sources exchanged": swap("sources", 0, 2),
    "two statements exchanged": swap("statements", 0, 30),
    "an id renamed without a redirect": rename("students"),
    "a record removed, its id led to another thing": all(
      drop("figures", STUDENTS),
      redirect(`readonly "${STUDENTS}": "council-meeting-number";`),
    ),
    "a record removed, its id led to no record": all(
      drop("figures", STUDENTS),
      redirect(`readonly "${STUDENTS}": "students";`),
    ),
    "two ids renamed, each led to the other record": all(
      data((draft) => {
        record(draft.figures, "documents-signed").id = "papers";
        record(draft.figures, "documents-signed-erdogan").id = "papers-erdogan";
      }),
      redirect('readonly "documents-signed": "papers-erdogan";\n    readonly "documents-signed-erdogan": "papers";'),
    ),
    "an id that takes over the contents of another, whose id is led to it": all(
      data((draft) => {
        const place = draft.figures.findIndex(({ id }) => id === "documents-signed-erdogan");
        const [gone] = draft.figures.splice(place, 1);
        Object.assign(record(draft.figures, "documents-signed"), gone, { id: "documents-signed" });
      }),
      redirect('readonly "documents-signed-erdogan": "documents-signed";'),
    ),
    "an id split, in part into a record about something else": all(
      rename("one-half"),
      redirect(`readonly "${STUDENTS}": readonly ["one-half", "council-meeting-number"];`),
    ),
    "an id split, in part into nothing": all(
      rename("one-half"),
      redirect(`readonly "${STUDENTS}": readonly ["one-half", "other"];`),
    ),
    "a redirect that went": text(INDEX, /readonly hours: .*\n/, ""),
    "a redirect that leads elsewhere": text(INDEX, 'hours: "clock-times"', 'hours: "end-of-visit"'),
    "a redirect that now splits": text(
      INDEX,
      'hours: "clock-times"',
      'hours: readonly ["clock-times", "end-of-visit"]',
    ),
    "a redirect of an id that was removed": redirect('readonly "papers-gone": "clock-times";'),
    "a record added in another collection under the id of one that was removed": data((draft) =>
      draft.gaps.push({ ...first(draft.gaps), id: "papers-gone" }),
    ),
    "a figure of another year under the id of one whose number and year a new id has": data((draft) => {
      const figure = record(draft.figures, "kazakhstani-visitors-2024");
      draft.figures.push({ ...structuredClone(figure), id: "visitors-2024" });
      Object.assign(figure, { value: 500_000, period: "2023" });
    }),
    "an event of another day and place under the id of one that a new id has": data((draft) => {
      const event = record(draft.events, "guard-of-honour");
      draft.events.push({ ...structuredClone(event), id: "guard" });
      Object.assign(event, { date: "2025-07-28", place: "astana" });
    }),
    "the number of another source under the id of one that a new id has": data((draft) => {
      const [figure, other] = [
        record(draft.figures, "documents-signed"),
        record(draft.figures, "documents-signed-media"),
      ];
      draft.figures.push({ ...structuredClone(figure), id: "eighteen-documents" });
      Object.assign(figure, { value: other.value, citations: other.citations });
    }),
    "the days and the places of two events exchanged": exchangeOf(
      "events",
      ["arrival", "mausoleum-visit"],
      ...["date", "place"],
    ),
    "the numbers and the years of two figures exchanged": exchangeOf(
      "figures",
      ["kazakhstani-visitors-2024", "kazakhstani-visitors-2025"],
      ...["value", "period"],
    ),
    "the numbers and the years of three figures passed round": exchangeOf(
      "figures",
      ["kazakhstani-visitors-2024", "kazakhstani-visitors-2025", "kazakhstan-gdp-growth-2025-first-half"],
      ...["value", "period"],
    ),
    "the offices of three persons passed round": exchangeOf(
      "participants",
      ["serik-zhumangarin", "nurlan-sauranbayev", "hakan-fidan"],
      "roles",
    ),
    "a figure of the other direction, with its number": set("figures", "turkish-companies-in-kazakhstan", {
      label: "Kazakh companies operating successfully in Türkiye",
      about: ["KZ"],
      in: "TR",
    }),
    "a place of another kind, with one word more": set("places", "almaty", { name: "Almaty Region", kind: "province" }),
    "an organisation of another country, with one word less": data((draft) => {
      const ministry = first(draft.organizations, ({ name }) => / of Kazakhstan$/.test(name));
      Object.assign(ministry, { name: ministry.name.replace(" of Kazakhstan", ""), country: "TR" });
    }),
    "an event with somebody else, under a title of the same form": set("events", "meeting-with-yda-holding", {
      title: "Meeting with Ali Koç, CEO of Koç Holding",
      summary: "Kassym-Jomart Tokayev met Ali Koç.",
    }),
    "an event with others, under a title and a summary of the same form": set("events", "meeting-with-yda-holding", {
      title: "Meeting with Selman Alimoğlu, CEO of Orzax Group",
      summary: record(dataset.events, "meeting-with-yda-holding").summary?.replace("Hüseyin Arslan", "Selman Alimoğlu"),
      participants: [{ participant: "selman-alimoglu" }, { organization: "orzax-group" }],
    }),
    "the number of another speaker, under a label of the same form": data((draft) => {
      const { speaker: _, ...figure } = record(draft.figures, "documents-signed-erdogan");
      draft.figures[draft.figures.findIndex(({ id }) => id === figure.id)] = {
        ...figure,
        label: "agreements signed during the visit, according to the deputy chairman of the AK Party",
        comparator: ">",
      };
    }),
    "another number, of another page": set("figures", "school-pupils", {
      value: 1_200,
      citations: [{ source: "anewz-deals", quote: "1,200 students" }],
    }),
    "another statement of the same speech": set("statements", "erdogan-strategic-partnership", {
      summary: "Said that Kazakhstan and Türkiye are strengthening their ties in education.",
      citations: [{ source: "qazinform-council", passage: "7.1" }],
    }),
    "an agreement of others, under a title of the same form": set("agreements", "railway-agreement", {
      title: "Cooperation agreement between Air Astana and Turkish Airlines",
      summary: "They agreed to fly.",
    }),
    "another article of the same publisher": set("sources", "hurriyet-council", {
      title: "Gaza aid convoy leaves Istanbul port",
      url: "https://www.hurriyetdailynews.com/gaza-aid-convoy-1",
    }),
    "an agreement of others on another subject, with most words of its title": set(
      "agreements",
      "oil-companies-paper",
      {
        title: "Cooperation agreement between Turkish Petroleum Corporation and Vestel",
        summary: "They agreed on fishing quotas.",
        parties: ["turkish-petroleum-corporation", "AZ"],
        milestones: [{ stage: "signed", date: "2024-05-13", reached: true }],
        citations: [{ source: "anewz-deals", quote: "Vestel signed" }],
      },
    ),
    "an event of another day with somebody else, with most words of its title": set(
      "events",
      "meeting-with-orzax-group",
      {
        title: "Meeting with Selman Alimoğlu, chairman of Orzax Vestel",
        date: "2025-05-13",
        participants: [{ participant: "hakan-fidan" }],
        citations: [{ source: "anewz-deals", quote: "Vestel signed" }],
      },
    ),
    "an event of another day with others, under its title": set("events", "guard-of-honour", {
      date: "2024-05-13",
      participants: [{ participant: "hakan-fidan" }],
      summary: "Soldiers were lined up in Bursa.",
      citations: [{ source: "anewz-deals", quote: "soldiers in Bursa" }],
    }),
    "an article of another day on another page, with most words of its title": set("sources", "qazinform-yda", {
      title: "Report on Tokayev's meeting with Vestel Holding and its plans in Kazakhstan",
      url: "https://qazinform.com/news/vestel",
      published: "2024-05-13",
    }),
    "a gap in what another page says of another record, with most words of its question": data((draft) => {
      const gap = record(draft.gaps, "airport-talk-content");
      Object.assign(gap, {
        question: gap.question.replace("airport", "mausoleum"),
        records: ["mausoleum-visit"],
        citations: [{ source: "anewz-deals", quote: "a visit" }],
      });
    }),
    "a value with where it holds": student((figure) => Object.assign(figure, { value: 5, in: "KZ" })),
    "a value with its unit": student((figure) => Object.assign(figure, { value: 5, unit: "documents" })),
    "a record added under the id of one that was removed": data((draft) =>
      draft.figures.push({ ...first(draft.figures), id: "papers-gone" }),
    ),
    "a record added under the id of one whose removal was explained": data((draft) =>
      draft.gaps.push({ ...first(draft.gaps), id: "hour-gone" }),
    ),
    "a record moved to the id of one that was removed": all(
      rename("papers-gone"),
      redirect(`readonly "${STUDENTS}": "papers-gone";`),
    ),
    "a collection emptied": data((draft) => (draft.discrepancies = [])),
    "a name replaced by one that stood beside it": data((draft) => {
      const place = record(draft.places, "turkiye");
      Object.assign(place, { name: "Turkey", aliases: place.aliases?.filter(({ name }) => name !== "Turkey") });
    }),
    "a short name in place of the long one": data((draft) => {
      const council = record(draft.organizations, "high-level-strategic-cooperation-council");
      Object.assign(council, { name: council.aliases?.[0]?.name, aliases: [] });
    }),
  },
  minor: {
    "a citation that supports fewer fields than all": data((draft) => {
      const { citations } = first(first(draft.discrepancies).sides);
      Object.assign(
        first(citations, ({ supports }) => supports === undefined),
        { supports: ["claim"] },
      );
    }),
    "a citation more that names the unit, which the others said with the value": student((figure) =>
      figure.citations.push({ source: "timesca-view", quote: "12,000 people", supports: ["value", "unit"] }),
    ),
    "the order of those who took part": data((draft) => record(draft.events, "arrival").participants?.reverse()),
    "the order of a disagreement's sides": data((draft) => first(draft.discrepancies).sides.reverse()),
    "an agreement of another kind, under its title": set("agreements", "joint-declaration", { kind: "protocol" }),
    "an organisation renamed, with its old name beside the new one": data((draft) => {
      const renamed = record(draft.organizations, "yda-holding");
      Object.assign(renamed, { name: "Koç Holding", aliases: [{ name: renamed.name }] });
    }),
    "a name spelled otherwise, under an id that is so too": all(
      set("participants", "huseyin-barlin", { id: "barlin", name: "Huseyin Barlın" }),
      redirect('readonly "huseyin-barlin": "barlin";'),
      text(LABELS, /^huseyin-barlin,/gm, "barlin,"),
    ),
    "the passages of a source": data((draft) => draft.passages.pop()),
    "an id renamed with a redirect, in the tables too": all(
      rename("students"),
      redirect(`readonly "${STUDENTS}": "students";`),
      text(LABELS, new RegExp(`^${STUDENTS},`, "gm"), "students,"),
    ),
    "a source renamed with a redirect, with its passages": all(
      data((draft) => {
        record(draft.sources, "qazinform-council").id = "qazinform-talks";
        first(draft.passages, ({ source }) => source === "qazinform-council").source =
          "qazinform-talks" as "qazinform-council";
      }),
      redirect('readonly "qazinform-council": "qazinform-talks";'),
      text(LABELS, /^qazinform-council,/gm, "qazinform-talks,"),
    ),
    "an id renamed with a redirect": all(rename("students"), redirect(`readonly "${STUDENTS}": "students";`)),
    "an id split with a redirect": all(
      data((draft) => {
        draft.figures.push({ ...record(draft.figures, STUDENTS), id: "other-half" });
        record(draft.figures, STUDENTS).id = "one-half";
      }),
      redirect(`readonly "${STUDENTS}": readonly ["one-half", "other-half"];`),
    ),
    "a redirect that follows its target": all(
      set("gaps", "clock-times", { id: "times" }),
      text(INDEX, 'hours: "clock-times";', 'hours: "times";\n    readonly "clock-times": "times";'),
    ),
    "a redirect of an id that no record had": redirect('readonly "never-there": "clock-times";'),
    "a value, and the order of those whom it is about": data((draft) => {
      const figure = first(draft.figures, ({ about = [] }) => about.length > 1);
      Object.assign(figure, { value: figure.value + 1, about: [...(figure.about ?? [])].reverse() });
    }),
    "a record added": data((draft) => draft.gaps.push({ ...first(draft.gaps), id: "one-more" })),
    "another number, of the same page": set("figures", "school-pupils", {
      value: 1_200,
      citations: [{ source: "astana-times-school", quote: "1,200 students" }],
    }),
    "a label and a citation, of the same number": set("figures", "school-pupils", {
      label: "pupils of the planned school in Nurdağı",
      citations: [{ source: "anewz-deals", quote: "960 students" }],
    }),
    "who took part, in the title and the summary too": set("events", "meeting-with-yda-holding", {
      title: "Meeting with Ali Arslan, CEO of YDA Holding",
      summary: "Kassym-Jomart Tokayev met Ali Arslan, who told him of the company's operations in Kazakhstan.",
      participants: [{ participant: "kassym-jomart-tokayev" }, { organization: "yda-holding" }],
    }),
    "a name, in the title and of who took part, as the same page has it": data((draft) => {
      const event = record(draft.events, "meeting-with-s-sistem-lojistik");
      Object.assign(event, {
        title: event.title.replace("Barlin", "Berkin"),
        participants: [{ participant: "kassym-jomart-tokayev" }, { participant: "huseyin-arslan" }],
        citations: event.citations.map(({ source }) => ({ source, quote: "Hüseyin Berkin" })),
      });
    }),
    "the day of an event, of another page": set("events", "guard-of-honour", {
      date: "2025-07-29",
      citations: [{ source: "anewz-deals", quote: "guard of honour on Tuesday" }],
    }),
    "what an agreement says, and a page that says so": data((draft) => {
      const agreement = record(draft.agreements, "railway-agreement");
      agreement.summary = "The railways of both countries will carry more goods across the Caspian Sea.";
      agreement.citations.push({ source: "anewz-deals", quote: "more goods" });
    }),
    "a party, in the title and the summary too": data((draft) => {
      const agreement = record(draft.agreements, "oil-companies-paper");
      Object.assign(agreement, {
        title: agreement.title.replace("KazMunayGas", "Samruk"),
        summary: "Agreement between two companies, of which one is Samruk.",
        parties: ["turkish-petroleum-corporation", "KZ"],
      });
    }),
    "a step of an agreement, more closely, of another page, with its parties": set("agreements", "railway-agreement", {
      parties: ["KZ", "TR"],
      milestones: [{ stage: "signed", date: "2025-07-29", reached: true }],
      citations: [{ source: "anewz-deals", quote: "railways signed on 29 July" }],
    }),
    "who said what, where and about whom": set("statements", "erdogan-strategic-partnership", {
      speaker: "kassym-jomart-tokayev",
      event: "press-conference",
      about: ["KZ"],
    }),
    "a headline, under another address of the site": set("sources", "qazinform-yda", {
      title: "Report on Tokayev's meeting with YDA Group and its plans in Kazakhstan",
      url: "https://qazinform.com/news/yda-1",
    }),
    "a summary in other words, of the same passages": data((draft) => {
      const statement = record(draft.statements, "erdogan-strategic-partnership");
      statement.summary = statement.summary.replace(/^\S+ \S+ \S+ \S+/, "He declared");
    }),
    "the days of two events, of which one has that of the other": data((draft) => {
      Object.assign(record(draft.events, "arrival"), { date: "2025-07-29", place: "ankara" });
      Object.assign(record(draft.events, "signing"), { date: "2025-07-28" });
    }),
    "a day of the visit added": data((draft) => draft.visit.days.push("2025-07-31")),
    "the visit's own title": data((draft) => (draft.visit.title = "A state visit")),
    "the visit's kind, and its title with it": data((draft) =>
      Object.assign(draft.visit, { kind: "state", title: draft.visit.title.replace("Official", "State") }),
    ),
    "guest and host exchanged": data(
      (draft) => ([draft.visit.guests, draft.visit.hosts] = [draft.visit.hosts, draft.visit.guests]),
    ),
    "a note that went": data((draft) => delete first(draft.figures, ({ note }) => note).note),
    "what was inferred is so no more": student((figure) => delete figure.inferred),
    "who took part, one less": data((draft) => record(draft.events, "arrival").participants?.pop()),
    "a role changed": data((draft) =>
      Object.assign(first(record(draft.events, "arrival").participants ?? []), { role: "host" }),
    ),
    "a figure that is hedged no more": data((draft) => delete first(draft.figures, ({ hedged }) => hedged).hedged),
    "a passage that moved": data((draft) => (first(first(draft.passages).passages).start += 1)),
    "a passage that went": data((draft) => first(draft.passages).passages.pop()),
    "a side of a disagreement that cites less": data((draft) =>
      first(first(draft.discrepancies).sides).citations.pop(),
    ),
  },
  patch: {
    "one more citation": student((figure) => figure.citations.push({ source: "trend-award", quote: "12,000" })),
    "a citation that says more exactly where": student((figure) =>
      Object.assign(
        first(figure.citations, ({ quote }) => quote === undefined),
        { quote: "study" },
      ),
    ),
    "the order of citations": student((figure) => figure.citations.reverse()),
    "the order of a collection": data((draft) => draft.gaps.reverse()),
    "the order of a list of ids": data((draft) => first(draft.gaps).records?.reverse()),
  },
  none: {
    nothing: data(() => {}),
    "an id added to the declarations, as data": text(
      INDEX,
      '["arrival", "signing"]',
      '["arrival", "signing", "lunch"]',
    ),
  },
};

const moreOwn: readonly Row[] = [
  ...(
    [
      ["statements", "erdogan-trading-partner", "tokayev-people-respect", "speaker", "about"],
      ["figures", "turkish-companies-in-kazakhstan", STUDENTS, "about", "in"],
      ["figures", "trade-turnover-2024-tokayev", "kazakhstan-gdp-2025", "about", "period"],
      ["agreements", "oil-companies-paper", "railway-agreement", "parties", "topics"],
      ["figures", "school-pupils", "trade-turnover-2024-tokayev", "about", "period"],
    ] as const
  ).map(
    ([collection, one, other, ...fields]): Row => [
      `of ${one} and ${other} in ${collection} ${fields.join(" and ")} exchanged`,
      "major",
      exchangeOf(collection, [one, other], ...fields),
    ],
  ),
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
      ["school-pupils", { value: 1_200, agreement: "maarif-schools" }, "major"],
      ["school-pupils", { label: "pupils of the Maarif schools", agreement: "maarif-schools" }, "major"],
      ["school-pupils", { agreement: "maarif-schools" }, "minor"],
      ["gun-salute", { value: 19, event: "arrival" }, "major"],
      ["gun-salute", { event: "arrival" }, "minor"],
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
      ["participants", "ahmet-turkoglu", "Mehmet Türkoğlu", "major"],
      ["participants", "hakan-fidan", "Hakan Fydan", "minor"],
      ["participants", "hakan-fidan", "Hasan Fidan", "major"],
      ["places", "aktau", "Aqtau", "minor"],
      ["places", "ankara", "Antalya", "major"],
      ["places", "aktau", "Atyrau", "major"],
      ["places", "astana", "Adana", "major"],
      ["places", "almaty", "Almata", "minor"],
      ["places", "kazakhstan", "Republic of Kazakhstan", "minor"],
      ["places", "turkiye", "Turkiye", "minor"],
      ["organizations", "yda-holding", "Koç Holding", "major"],
      ["organizations", "yda-holding", "YDA", "minor"],
      ["organizations", "ministry-of-transport-of-kazakhstan", "Ministry of Health of Kazakhstan", "major"],
      ["organizations", "ministry-of-national-economy-of-kazakhstan", "Ministry of Ecology of Kazakhstan", "major"],
      [
        "organizations",
        "ministry-of-national-economy-of-kazakhstan",
        "Ministry of National Ecology of Kazakhstan",
        "major",
      ],
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
];

describe("the level of a change of the data", () => {
  test.each([...rowsOf(attempts), ...rowsOf(own), ...moreOwn])("%s: %s", async (_change, needs, edit) => {
    expect(await levelSaid(edit)).toBe(needs);
  });
});

const worded: Attempts = {
  major: {
    "may not be about others, in other words": student((figure) =>
      Object.assign(figure, { about: ["TR"], in: "KZ", label: "students from Türkiye in Kazakhstan" }),
    ),
    "may not be of another measure, in other words": student((figure) =>
      Object.assign(figure, { measure: "enrolments", label: "students from Kazakhstan enrolled in Türkiye" }),
    ),
    "may not exchange its content": swap(
      "figures",
      dataset.figures.findIndex(({ id }) => id === STUDENTS),
      1,
    ),
  },
  minor: {
    "may not be given another number in words": student((figure) => (figure.label = "twenty Kazakhstanis")),
    "may not be given another place in an order": set("events", "council-meeting", {
      title: "Sixth meeting of the High-Level Strategic Cooperation Council",
    }),
    "may not be given another place in an order in another language": text(LABELS, "Пятое", "Шестое"),
    "may not be given another value": student((figure) => (figure.value += 1)),
    "may not be given a note": student((figure) => (figure.note = "As of July.")),
    "may not be quoted otherwise": student(
      (figure) => (first(figure.citations, ({ quote }) => quote).quote = "12,000"),
    ),
    "may not be given another office": data(
      (draft) => (first(record(draft.participants, "hakan-fidan").roles).title = "Minister of Trade"),
    ),
    "may not be given another headline": data(
      (draft) => (record(draft.sources, "politico-kz-visit").title += " (updated)"),
    ),
    "may not be given another title of a document": set("agreements", "joint-declaration", {
      title: "Joint Declaration on Trade",
    }),
    "may not be given another number in words of another language": text(
      "dist/locale-ru.js",
      "Восемнадцать",
      "Девятнадцать",
    ),
    "may not be given another number in digits in another language": text(TURKISH, "10 milyar", "11 milyar"),
    "may not be given another name in another language": text(LABELS, "Serik Jumangarin", "Ali Yerlikaya"),
    "says nothing about another": setFirst("figures", { label: "Another" }),
  },
  patch: {
    "may be told in other words": set("gaps", "clock-times", { question: "When?" }),
    "may be reworded": student((figure) => (figure.label = "Kazakhstanis who study in Türkiye")),
    "may be titled anew, in the dataset's words": set("events", "arrival", { title: "Arrival in Ankara" }),
    "may be translated anew": text(LABELS, "Ankara'ya geliş", "Ankara'ya varış"),
    "may be translated anew around the same number": text(LABELS, "Temmuz 2025", "2025 Temmuz"),
    "may have its claims translated anew": text(TURKISH, "İki ülkenin heyetleri.", "Ülkelerin heyetleri."),
  },
};

describe("a record that a changeset marks as wording", () => {
  const mark = [
    `figures ${STUDENTS}`,
    "gaps clock-times",
    "participants hakan-fidan",
    "sources politico-kz-visit",
    "agreements joint-declaration",
    ...["events arrival", "events council-meeting"],
    ...["ankara-visit-2025", "arrival", "serik-zhumangarin", "documents-signed-by", "trade-target"].map(
      (id) => `labels tr/${id}`,
    ),
    ...["labels ru/documents-signed-count", "labels ru/council-meeting"],
  ];

  test.each(rowsOf(worded))("%s: %s", async (_change, needs, edit) => {
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
