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
  visit,
  witnessesOf,
} from "../../src/index.js";

test("How many documents were signed, and according to whom?", () => {
  const counts = findFigures({ measure: "documents-signed" });
  expect(counts.map((count) => [formatFigure(count), ...witnessesOf(count).map(({ origin }) => origin)])).toEqual([
    ["18 documents", "akorda", "anadolu-agency", "presidency-of-turkiye"],
    ["20 documents", "trt-world", "anewz"],
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
  const plans = findFigures({ modality: "plan", speaker: "kassym-jomart-tokayev" });
  expect(plans.map(({ id }) => id)).toEqual(["goods-offered", "export-increase-offered", "kazakhstan-gdp-2025"]);
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
    ["talk", 5],
    ["site-visit", 1],
    ["council-meeting", 1],
    ["signing", 1],
    ["press-conference", 1],
    ["award", 1],
  ]);
});
