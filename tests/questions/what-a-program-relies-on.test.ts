import { expect, test } from "vitest";
import { coverage } from "../../src/audit.js";
import {
  dataset,
  eventIds,
  events,
  findEvents,
  formatDate,
  formatFigure,
  getEvent,
  getFigure,
  holds,
  passages,
  places,
  search,
  timeline,
} from "../../src/index.js";

test("Can a program change a record by mistake?", () => {
  const arrival = getEvent("arrival");
  expect([dataset, events, arrival, arrival.participants, arrival.citations[0], places].every(Object.isFrozen)).toBe(
    true,
  );
});

test("Can a program change what a helper gave, as that is its own?", () => {
  const [day] = timeline();
  expect([timeline(), day, day?.events, findEvents({}), search("trade")].some(Object.isFrozen)).toBe(false);
});

test("Is an event one and the same, however a program comes by it?", () => {
  expect(eventIds.map((id) => getEvent(id))).toEqual(events);
  expect(getEvent("arrival")).toBe(events.find(({ id }) => id === "arrival"));
  expect(search("arrival")[0]?.record).toBe(getEvent("arrival"));
});

test("In which language is a date or a number written if a program asks for none?", () => {
  expect(formatDate("2025-07")).toBe("July 2025");
  expect(formatFigure(getFigure("trade-turnover-target"))).toBe("a target of 15 billion US dollars");
});

test("Is a number less than another, or more?", () => {
  const documents = getFigure("documents-signed");
  expect((["<", "<=", ">", ">="] as const).map((sign) => holds(documents, sign, 19))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("Of which reports is it known how much the records cite?", () => {
  expect(coverage().map(({ source }) => source)).toEqual(passages.map(({ source }) => source));
});
