import { expect, test } from "vitest";
import {
  boundsOf,
  events,
  findEvents,
  findFigures,
  findStatements,
  formatFigure,
  formatPeriod,
  getFigure,
  getParticipant,
  holds,
} from "../../src/index.js";

test("How many documents were signed beside the Joint Declaration?", () => {
  const [documents] = findFigures({ measure: "documents-signed" });
  expect(documents?.value).toBe(18);
});

test("Which meeting of the council was it?", () => {
  expect(formatFigure(getFigure("council-meeting-number"))).toBe("5th");
});

test("How long is the visa-free term for citizens of Türkiye in Kazakhstan?", () => {
  const [term] = findFigures({ measure: "visa-free-days", about: "TR", in: "KZ" });
  expect(formatFigure(term)).toBe("90 days");
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
  expect(getParticipant(companies.statedBy)?.name).toBe("Kassym-Jomart Tokayev");
});

test("At what turnover of trade does Erdoğan aim?", () => {
  const [trade] = findFigures({ statedBy: "recep-tayyip-erdogan", topic: "trade" });
  expect(formatFigure(trade)).toBe("a target of 15 billion US dollars");
});

test("How large is trade at present?", () => {
  expect(findFigures({ measure: "trade-turnover", modality: "reported" })).toEqual([]);
});

test("How fast did the economy of Kazakhstan grow, and when?", () => {
  const growth = findFigures({ measure: "gdp-growth", about: "KZ" });
  expect(growth.map((figure) => [formatPeriod(figure.period), formatFigure(figure)])).toEqual([
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
  expect(forecasts.map(({ id }) => id)).toEqual(["maarif-schools-expected", "kazakhstani-visitors-2025"]);
});

test("Which numbers does somebody aim at or plan?", () => {
  const aims = findFigures({ modality: ["target", "plan"] });
  expect(aims.map((figure) => formatFigure(figure))).toEqual([
    "a target of 15 billion US dollars",
    "300 billion US dollars planned",
  ]);
});

test("Which number does its speaker himself hedge?", () => {
  const [hedged, ...others] = findFigures({ hedged: true });
  expect(formatFigure(hedged)).toBe("possibly more than 1 million people expected");
  expect(others).toEqual([]);
});

test("Which numbers are no more than approximate?", () => {
  expect(findFigures({ comparator: "~" }).map(({ label }) => label)).toEqual([
    "Turkish companies operating with success in Kazakhstan",
    "Kazakhstanis who visited Türkiye",
    "members of the diplomatic corps at the award ceremony",
  ]);
});

test("How many numbers did each president give, and how many the reports themselves?", () => {
  expect(findFigures({ statedBy: "kassym-jomart-tokayev" })).toHaveLength(9);
  expect(findFigures({ statedBy: "recep-tayyip-erdogan" })).toHaveLength(2);
  expect(findFigures({ statedBy: null })).toHaveLength(5);
});

test("How many statements of each president are there?", () => {
  expect(findStatements({ speaker: "kassym-jomart-tokayev" })).toHaveLength(32);
  expect(findStatements({ speaker: "recep-tayyip-erdogan" })).toHaveLength(13);
});

test("How many events were there of each kind?", () => {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  expect(kinds.map((kind) => [kind, findEvents({ kind }).length])).toEqual([
    ["arrival", 1],
    ["ceremony", 2],
    ["talk", 4],
    ["site-visit", 1],
    ["council-meeting", 1],
    ["signing", 1],
    ["award", 1],
  ]);
});
