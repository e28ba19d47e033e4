import { expect, test } from "vitest";
import {
  boundsOf,
  events,
  figures,
  findEvents,
  findFigures,
  findStatements,
  formatDate,
  formatFigure,
  getFigure,
  getParticipant,
  holds,
  search,
  visit,
  witnessesOf,
} from "../../src/index.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";

test("How many documents were signed, and according to whom?", () => {
  const counts = findFigures({ measure: "documents-signed" });
  expect(counts.map((count) => [formatFigure(count), ...witnessesOf(count).map(({ origin }) => origin)])).toEqual([
    ["18 documents", "akorda", "anadolu-agency", "presidency-of-turkiye"],
    ["20 documents", "anadolu-agency", "anewz"],
    ["20 documents", "anadolu-agency", "times-of-central-asia", "daily-sabah", "hurriyet-daily-news", "anewz"],
    ["more than 20 documents", "ak-party"],
  ]);
});

test("Whom does a page name for a count of the documents?", () => {
  const [count, ...others] = findFigures({ measure: "documents-signed", speaker: "recep-tayyip-erdogan" });
  expect(formatFigure(count)).toBe("20 documents");
  expect(others).toEqual([]);
});

test('Does "more than twenty" documents rule out eighteen?', () => {
  expect(holds(getFigure("documents-signed-ak-party"), ">", getFigure("documents-signed"))).toBe(true);
});

test("Which meeting of the council was it?", () => {
  expect(formatFigure(getFigure("council-meeting-number"))).toBe("5th");
});

test("How long may citizens of Türkiye stay in Kazakhstan without a visa, and how long until then?", () => {
  const terms = findFigures({ measure: "visa-free-days", about: "TR", in: "KZ" });
  expect(terms.map(formatFigure)).toEqual(["90 days", "30 days"]);
});

test("How many diplomats watched the award ceremony?", () => {
  const [diplomats] = findFigures({ measure: "attendance", event: "award-ceremony" });
  expect(formatFigure(diplomats)).toBe("about 80 people");
});

test("How would a newspaper write how many Kazakhstanis study in Türkiye?", () => {
  expect(formatFigure(getFigure("kazakhstani-students-in-turkiye"))).toBe("more than 12,000 people");
});

test("How would a newspaper in Türkiye write how many Kazakhstanis visited it?", () => {
  expect(formatFigure(getFigure("kazakhstani-visitors-2024"), "tr")).toBe("about 800.000 people");
});

test("How many Turkish companies work in Kazakhstan, and who said so?", () => {
  const companies = getFigure("turkish-companies-in-kazakhstan");
  expect(formatFigure(companies)).toBe("about 4,000 companies");
  expect(getParticipant(companies.speaker)?.name).toBe("Kassym-Jomart Tokayev");
});

test("At what turnover of trade does Erdoğan aim?", () => {
  const [trade] = findFigures({ speaker: "recep-tayyip-erdogan", topic: "trade" });
  expect(formatFigure(trade)).toBe("a target of 15 billion US dollars");
});

test("How large was trade in 2024, and according to whom?", () => {
  const amounts = findFigures({ measure: "trade-turnover", period: "2024" });
  expect(amounts.map((amount) => [formatFigure(amount), ...witnessesOf(amount).map(({ origin }) => origin)])).toEqual([
    ["5 billion US dollars", "akorda"],
    ["about 5 billion US dollars", "qazinform", "hurriyet-daily-news"],
  ]);
});

test("What does each president say that Kazakhstan has invested in Türkiye?", () => {
  const sums = findFigures({ measure: "investment", about: "KZ", speaker: [visit.guests[0], visit.hosts[0]] });
  expect(sums.map((sum) => `${getParticipant(sum.speaker)?.name}: ${formatFigure(sum)}`)).toEqual([
    "Kassym-Jomart Tokayev: more than 2.5 billion US dollars",
    "Recep Tayyip Erdoğan: about 1.5 billion US dollars",
  ]);
});

test("How much has Türkiye invested in Kazakhstan?", () => {
  const sums = findFigures({ measure: "investment", about: "TR", in: "KZ" });
  expect(sums.map(formatFigure)).toEqual(["5 billion US dollars"]);
});

test("How fast did the economy of Kazakhstan grow, and when?", () => {
  const growth = findFigures({ measure: "gdp-growth", about: "KZ" });
  expect(growth.map((figure) => [formatDate(figure.period), formatFigure(figure)])).toEqual([
    ["2024", "5.1%"],
    ["the first half of 2025", "6.2%"],
  ]);
});

test("Did it grow faster in the first half of 2025 than in 2024?", () => {
  const [before, now] = [getFigure("kazakhstan-gdp-growth-2024"), getFigure("kazakhstan-gdp-growth-2025-first-half")];
  expect(holds(now, ">", before)).toBe(true);
});

test("Is it certain that more than 10,000 Kazakhstanis study in Türkiye?", () => {
  expect(holds(getFigure("kazakhstani-students-in-turkiye"), ">", 10_000)).toBe(true);
});

test("Above which number do the words put the students?", () => {
  expect(boundsOf(getFigure("kazakhstani-students-in-turkiye"))).toMatchObject({ min: 12_000, includesMin: false });
});

test("Is it certain that at least 750,000 Kazakhstanis visited Türkiye in 2024?", () => {
  expect(holds(getFigure("kazakhstani-visitors-2024"), ">=", 750_000)).toBeUndefined();
});

test("Is it certain that 2025 will bring more visitors than 2024?", () => {
  const [year2024, year2025] = [getFigure("kazakhstani-visitors-2024"), getFigure("kazakhstani-visitors-2025")];
  expect(holds(year2025, ">", year2024)).toBeUndefined();
});

test("Is Türkiye among the thirty leading economies, and among the ten?", () => {
  expect(holds(getFigure("turkiye-economy-rank"), "<=", 30)).toBe(true);
  expect(holds(getFigure("turkiye-economy-rank"), "<=", 10)).toBeUndefined();
});

test("Which numbers are only forecasts?", () => {
  const forecasts = findFigures({ modality: "forecast" });
  expect(forecasts.map(({ id }) => id)).toEqual([
    "maarif-schools-expected",
    "kazakhstani-visitors-2025",
    "orzax-investment",
    "orzax-jobs",
  ]);
});

test("Which targets do the sources report?", () => {
  const targets = findFigures({ modality: "target" });
  expect(targets.map((target) => `${target.label}: ${formatFigure(target)}`)).toEqual([
    "trade turnover between Kazakhstan and Türkiye: a target of 15 billion US dollars",
    "trade turnover between Kazakhstan and Türkiye, as aimed for on the eve of the talks: a target of 10 billion US dollars",
  ]);
});

test("What does the President of Kazakhstan plan or offer?", () => {
  const speaker = "kassym-jomart-tokayev";
  expect(findFigures({ modality: "plan", speaker }).map(({ id }) => id)).toEqual(["kazakhstan-gdp-2025"]);
  expect(findFigures({ text: "ready", speaker }).map(({ id }) => id)).toEqual(["goods-offered", "exports-offered"]);
});

test("Which numbers does the speaker hedge?", () => {
  expect(figures.filter(({ hedged }) => hedged).map(formatFigure)).toEqual([
    "expected to exceed 1 million people, perhaps",
  ]);
});

test("Which numbers of people are approximate?", () => {
  expect(findFigures({ comparator: "~", unit: "people" }).map(({ label }) => label)).toEqual([
    "visitors from Kazakhstan to Türkiye",
    "representatives of the diplomatic corps at the award ceremony",
  ]);
});

test("How many numbers did each president give, and how many stand without a speaker?", () => {
  expect(findFigures({ speaker: "kassym-jomart-tokayev" })).toHaveLength(16);
  expect(findFigures({ speaker: "recep-tayyip-erdogan" })).toHaveLength(5);
  expect(findFigures({ speaker: null })).toHaveLength(17);
});

test("How many statements of each president at the award ceremony are there?", () => {
  expect(findStatements({ speaker: "kassym-jomart-tokayev", event: "award-ceremony" })).toHaveLength(33);
  expect(findStatements({ speaker: "recep-tayyip-erdogan", event: "award-ceremony" })).toHaveLength(7);
});

test("How many events were there of each kind?", () => {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  expect(kinds.map((kind) => [kind, findEvents({ kind }).length])).toEqual([
    ["arrival", 1],
    ["ceremony", 2],
    ["talk", 7],
    ["site-visit", 1],
    ["council-meeting", 1],
    ["signing", 1],
    ["press-conference", 1],
    ["award", 1],
  ]);
});

test("How does each sort of number read, in each language?", () => {
  const figure = getFigure("visa-free-days");
  const sorts = (["=", "~", ">", ">=", "<", "<="] as const).flatMap((comparator) =>
    (["reported", "forecast", "target", "plan"] as const).map((modality) => ({ ...figure, comparator, modality })),
  );
  const values = [1, 2, 3, 5, 10, 21, 100, 1_000_000].map((value) => ({ ...figure, value }));
  const units = ["USD", "percent", "rank", "tonnes", "people", "documents"].map((unit) => ({ ...figure, unit }));
  const told = (["en", tr, kk, ru] as const).map((locale) =>
    [...sorts, ...values, ...units, { ...figure, hedged: true as const }].map((one) =>
      formatFigure(one, locale === "en" ? locale : { locale }),
    ),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "90 days",
        "90 days expected",
        "a target of 90 days",
        "90 days planned",
        "about 90 days",
        "about 90 days expected",
        "a target of about 90 days",
        "about 90 days planned",
        "more than 90 days",
        "expected to exceed 90 days",
        "a target of more than 90 days",
        "more than 90 days planned",
        "at least 90 days",
        "at least 90 days expected",
        "a target of at least 90 days",
        "at least 90 days planned",
        "less than 90 days",
        "less than 90 days expected",
        "a target of less than 90 days",
        "less than 90 days planned",
        "at most 90 days",
        "at most 90 days expected",
        "a target of at most 90 days",
        "at most 90 days planned",
        "1 day",
        "2 days",
        "3 days",
        "5 days",
        "10 days",
        "21 days",
        "100 days",
        "1 million days",
        "90 US dollars",
        "90%",
        "90th place",
        "90 tonnes",
        "90 people",
        "90 documents",
        "90 days, perhaps",
      ],
      [
        "90 gün",
        "90 gün bekleniyor",
        "90 gün hedefi",
        "90 gün planlanıyor",
        "yaklaşık 90 gün",
        "yaklaşık 90 gün bekleniyor",
        "yaklaşık 90 gün hedefi",
        "yaklaşık 90 gün planlanıyor",
        "90 günden fazla",
        "90 günü aşması bekleniyor",
        "hedef: 90 günden fazla",
        "90 günden fazla planlanıyor",
        "en az 90 gün",
        "en az 90 gün bekleniyor",
        "en az 90 gün hedefi",
        "en az 90 gün planlanıyor",
        "90 günden az",
        "90 günden az bekleniyor",
        "hedef: 90 günden az",
        "90 günden az planlanıyor",
        "en fazla 90 gün",
        "en fazla 90 gün bekleniyor",
        "en fazla 90 gün hedefi",
        "en fazla 90 gün planlanıyor",
        "1 gün",
        "2 gün",
        "3 gün",
        "5 gün",
        "10 gün",
        "21 gün",
        "100 gün",
        "1 milyon gün",
        "90 dolar",
        "yüzde 90",
        "90'ıncı sıra",
        "90 ton",
        "90 kişi",
        "90 belge",
        "90 gün olabilir",
      ],
      [
        "90 күн",
        "90 күн болады деп күтіледі",
        "меже – 90 күн",
        "жоспар бойынша 90 күн",
        "шамамен 90 күн",
        "шамамен 90 күн болады деп күтіледі",
        "меже – шамамен 90 күн",
        "жоспар бойынша шамамен 90 күн",
        "90-нан астам күн",
        "90 күннен асады деп күтіледі",
        "меже – 90-нан астам күн",
        "жоспар бойынша 90-нан астам күн",
        "кемінде 90 күн",
        "кемінде 90 күн болады деп күтіледі",
        "меже – кемінде 90 күн",
        "жоспар бойынша кемінде 90 күн",
        "90-нан кем күн",
        "90-нан кем күн болады деп күтіледі",
        "меже – 90-нан кем күн",
        "жоспар бойынша 90-нан кем күн",
        "ең көбі 90 күн",
        "ең көбі 90 күн болады деп күтіледі",
        "меже – ең көбі 90 күн",
        "жоспар бойынша ең көбі 90 күн",
        "1 күн",
        "2 күн",
        "3 күн",
        "5 күн",
        "10 күн",
        "21 күн",
        "100 күн",
        "1 миллион күн",
        "90 АҚШ доллары",
        "90%",
        "90-орын",
        "90 тонна",
        "90 адам",
        "90 құжат",
        "90 күн болуы мүмкін",
      ],
      [
        "90 дней",
        "ожидается 90 дней",
        "цель – 90 дней",
        "планируется 90 дней",
        "около 90 дней",
        "ожидается около 90 дней",
        "цель – около 90 дней",
        "планируется около 90 дней",
        "более 90 дней",
        "ожидается более 90 дней",
        "цель – более 90 дней",
        "планируется более 90 дней",
        "не менее 90 дней",
        "ожидается не менее 90 дней",
        "цель – не менее 90 дней",
        "планируется не менее 90 дней",
        "менее 90 дней",
        "ожидается менее 90 дней",
        "цель – менее 90 дней",
        "планируется менее 90 дней",
        "не более 90 дней",
        "ожидается не более 90 дней",
        "цель – не более 90 дней",
        "планируется не более 90 дней",
        "1 день",
        "2 дня",
        "3 дня",
        "5 дней",
        "10 дней",
        "21 день",
        "100 дней",
        "1 миллион дней",
        "90 долларов США",
        "90%",
        "90-е место",
        "90 тонн",
        "90 человек",
        "90 документов",
        "возможно, 90 дней",
      ],
    ]
  `);
});

test("Which record is found first, by each of many words?", () => {
  const words = [
    "alimoglu",
    "ISPARTA",
    "erdoğan",
    "trade",
    "visa free",
    "orzax",
    "90",
    "2025-07-29",
    "council",
    "eğitim",
  ];
  const first = words.map((text) => search(text, { limit: 4 }).map(({ record }) => record.id));
  expect(first).toMatchInlineSnapshot(`
    [
      [
        "selman-alimoglu",
        "meeting-with-orzax-group",
        "orzax-products",
        "orzax-markets",
      ],
      [],
      [
        "recep-tayyip-erdogan",
        "documents-signed-erdogan",
        "kazakh-investment-erdogan",
        "mediation-details",
      ],
      [
        "trade",
        "trade-turnover-target",
        "trade-turnover-target-before",
        "trade-turnover-2024-tokayev",
      ],
      [
        "visa-free-regime",
        "visa-free-days",
        "visa-free-days-before",
        "visa-change",
      ],
      [
        "orzax-group",
        "meeting-with-orzax-group",
        "orzax-plant",
        "orzax-investment",
      ],
      [
        "visa-free-regime",
        "visa-free-start",
        "zakon-visa",
        "press-conference",
      ],
      [
        "railway-port-talks",
        "mausoleum-visit",
        "meeting-with-yda-holding",
        "meeting-with-s-sistem-lojistik",
      ],
      [
        "high-level-strategic-cooperation-council",
        "council-meeting",
        "council-decision",
        "council-meeting-number",
      ],
      [],
    ]
  `);
});
