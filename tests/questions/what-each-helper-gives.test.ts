import { expect, test } from "vitest";
import { audit, coverage, normalizeText } from "../../src/audit.js";
import {
  accordingTo,
  agreements,
  attendanceOf,
  type Citation,
  citationsOf,
  dataset,
  discrepanciesOf,
  eventIds,
  events,
  eventsAfter,
  eventsBefore,
  eventsWith,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  gapsOf,
  orderOf,
  organizations,
  participants,
  places,
  recordsCiting,
  referencesTo,
  search,
  sources,
  statements,
  statusOf,
  timeline,
  topics,
  witnessesOf,
} from "../../src/index.js";

// Every record is asked for by each helper: a release is compared with the last one by the answers, so that none may
// change unseen.

const idsOf = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(" ");
const hitsOf = (hits: readonly { readonly record: { readonly id: string } }[]): string =>
  idsOf(hits.map(({ record }) => record));
const claiming = [...events, ...agreements, ...figures, ...statements, ...participants, ...organizations];

test("Which events are before and after each, and which have no known order?", () => {
  const lines = events.map((event) => {
    const unknown = events.filter((other) => other !== event && orderOf(event, other) === undefined);
    return `${event.id}: ${idsOf(eventsBefore(event))} | ${idsOf(eventsAfter(event))} | ${idsOf(unknown)}`;
  });
  expect(lines).toMatchSnapshot();
  expect(timeline().map(({ date, events: own }) => `${date}: ${idsOf(own)}`)).toMatchSnapshot();
});

test("Who was at each event, and at which events was everybody?", () => {
  const attendance = events.map((event) => {
    const present = attendanceOf(event).map((one) => {
      const named = "participant" in one ? one.participant.id : "group" in one ? one.group : one.organization.id;
      return `${named}${one.role === undefined ? "" : ` (${one.role})`}`;
    });
    return `${event.id}: ${present.join(", ")}`;
  });
  expect(attendance).toMatchSnapshot();
  const attended = [...participants, ...organizations].map(
    (one) =>
      `${one.id}: ${eventsWith(one)
        .map(({ event, role }) => `${event.id}${role === undefined ? "" : ` (${role})`}`)
        .join(", ")}`,
  );
  expect(attended).toMatchSnapshot();
});

test("What does each record cite for itself and for each of its fields, and which witnesses stand behind it?", () => {
  const lines = claiming.map((record) => {
    const fields = Object.keys(record).filter((field) => !["id", "note", "inferred", "citations"].includes(field));
    const cited = fields.map((field) => {
      const found = citationsOf(record, field as never); // the name of any field that it has
      return `${field} ${found.map(({ source, passage = "-" }) => `${source.id} ${passage}`).join(" ")}`;
    });
    const behind = witnessesOf(record).map(({ origin, sources: own }) => `${origin} ${idsOf(own)}`);
    return `${record.id}: ${cited.join(", ")} | ${behind.join(", ")}`;
  });
  expect(lines).toMatchSnapshot();
  expect(citationsOf(figures[0]).map(({ url }) => url)).toMatchSnapshot();
});

test("What says each source by itself, and which records cite it?", () => {
  const lines = sources.map((source) => {
    const told = [...events, ...agreements, ...figures].flatMap((record) => {
      const own = accordingTo(record, source.id);
      return own === undefined ? [] : `${record.id} ${Object.keys(own).join()}`;
    });
    return `${source.id}: ${told.join(" ")} | ${hitsOf(recordsCiting({ source: source.id }))}`;
  });
  expect(lines).toMatchSnapshot();
});

test("What refers to each record, by which field, what is disputed of it, and what is not known?", () => {
  const named = [...claiming, ...topics, ...places];
  const lines = named.map((record) => {
    const references = referencesTo(record).map(({ field, record: { id } }) => `${id}.${field}`);
    return `${record.id}: ${references.join(" ")} | ${idsOf(discrepanciesOf(record))} | ${idsOf(gapsOf(record))}`;
  });
  expect(lines).toMatchSnapshot();
});

/** What a filter finds with each of the values that a field may have. */
function byEach<V>(values: Iterable<V>, find: (value: V) => readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(values)].map((value) => `${String(value)}: ${idsOf(find(value))}`);
}

test("Which records does each filter find by each place, topic, source, country, person and day?", () => {
  const topicIds = topics.map(({ id }) => id);
  const sourceIds = sources.map(({ id }) => id);
  const countries = ["KZ", "TR", "RU"] as const;
  const dates = ["2025", "2025-07", "2025-07-28", "2025-07-29", "../2025-07-28", "2025-07-29/..", "2024"];
  const found = {
    place: byEach(places, (place) => findEvents({ place: place.id })).map((line, index) =>
      line.replace("[object Object]", places[index]?.id ?? ""),
    ),
    topic: byEach(topicIds, (topic) => [
      ...findEvents({ topic }),
      ...findAgreements({ topic }),
      ...findFigures({ topic }),
      ...findStatements({ topic }),
    ]),
    source: byEach(sourceIds, (source) => [...findEvents({ source }), ...findParticipants({ source })]),
    accordingTo: byEach(sourceIds, (source) => findEvents({ date: "2025-07-29", accordingTo: source })),
    country: byEach(countries, (country) => [
      ...findParticipants({ country }),
      ...findFigures({ about: country }),
      ...findFigures({ in: country }),
      ...findStatements({ about: country }),
    ]),
    date: byEach(dates, (date) => [...findEvents({ date }), ...findAgreements({ date })]),
    overlaps: byEach(dates, (overlaps) => [...findEvents({ overlaps }), ...findAgreements({ overlaps })]),
    period: byEach(dates, (period) => findFigures({ period })),
    part: byEach(eventIds, (partOf) => findEvents({ partOf })),
    text: byEach(["energy", "TÜRKİYE", "signed", "trade"], (text) => [
      ...findEvents({ text }),
      ...findFigures({ text }),
    ]),
  };
  expect(found).toMatchSnapshot();
});

test("What does each word find, in which order?", () => {
  const words = "ankara energy tokayev turkey 12,000 signed minister gaza Тоқаев İstanbul ﬁrst ｔｒａｄｅ".split(" ");
  const asked = [...words, "energy minister", "minister of energy", "trade turnover", "turnover trade"];
  expect(asked.map((text) => `${text}: ${hitsOf(search(text))}`)).toMatchSnapshot();
  const names = [
    "Ørsted",
    "Straße",
    "Əliyev",
    "İstanbul",
    "Iğdır",
    "Łódź",
    "Þór",
    "Œuvre",
    "ﬁnance",
    "ｔｒａｄｅ",
    "١٢",
    "Ẑ",
  ];
  const from = { places: names.map((name) => ({ id: name, name })) };
  const letters = "orsted strasse strase aliyev eliyev istanbul igdir lodz thor oeuvre finance trade 12 z".split(" ");
  expect(letters.map((text) => `${text}: ${hitsOf(search(text, { from }))}`)).toMatchSnapshot();
  const ports = ["Port Salt Island", "Salt Port", "Port", "Salter Port", "Port Salt"];
  const named = { places: ports.map((name) => ({ id: name, name })) };
  expect(["port salt", "salt port"].map((text) => hitsOf(search(text, { from: named })))).toMatchSnapshot();
  expect([0, 1, 3, undefined].map((limit) => search("kazakhstan", { limit }).length)).toMatchSnapshot();
});

test("Which status has each agreement, at several dates?", () => {
  const dates = [undefined, "2024-01-01", "2025-07-28", "2025-07-29", "2026-01-01"];
  const lines = agreements.map((agreement) => {
    const status = dates.map((date) => (date === undefined ? statusOf(agreement) : statusOf(agreement, date)));
    return `${agreement.id}: ${status.map(String).join(" ")}`;
  });
  expect(lines).toMatchSnapshot();
});

test("What does an audit find where texts have half of the quotes, and how much of a source is accounted for?", async () => {
  const all = claiming.flatMap(({ citations }): readonly Citation[] => citations);
  const texts = Object.fromEntries(
    ["qazinform-council", "hurriyet-council", "akorda-talks", "astana-times-council"].map((source) => {
      const quotes = all.flatMap((one) => (one.source === source && one.quote !== undefined ? [one.quote] : []));
      return [source, `${quotes.filter((_quote, index) => index % 2 === 0).join(". ")}.`];
    }),
  );
  const { citations, findings, inferred } = await audit(texts, dataset);
  const counts = new Map<string, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  expect([...counts].sort()).toMatchSnapshot();
  expect(citations.filter(({ quoteFound }) => quoteFound === false).length).toMatchSnapshot();
  expect(
    inferred.map(({ record, fields, reason }) => `${record}: ${fields.join(", ")} (${reason.length > 0})`),
  ).toMatchSnapshot();
  expect(coverage().map((share) => JSON.stringify(share))).toMatchSnapshot();
  expect(
    ["“Ａ ﬁne  day”…", "naïve — ‘so’", "a\u00adb\u200bc", "İI ıi"].map((text) => normalizeText(text)),
  ).toMatchSnapshot();
});
