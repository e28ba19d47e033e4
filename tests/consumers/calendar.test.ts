import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { dataset, dateBounds, findEvents, getPlace, visit } from "../../src/index.js";
import { writtenFiles } from "./written-files.js";

const text = readFileSync(join(writtenFiles(), "visit.ics"), "utf8");
const calendar = new ICAL.Component(ICAL.parse(text));
const events = dataset.events.filter(({ date }) => dateBounds(date)?.first === dateBounds(date)?.last);
const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));

describe("ical.js", () => {
  test("finds every event, on its day and on no other", () => {
    expect(entries.map(({ uid, summary }) => [uid, summary])).toEqual(
      events.map(({ id, title }) => [`${id}@ankara-visit-2025`, title]),
    );
    for (const [index, { startDate, endDate }] of entries.entries()) {
      expect(startDate.isDate).toBe(true);
      expect(startDate.toString()).toBe(events[index]?.date);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  test("reads what happened, whole, and where", () => {
    for (const [index, { description, location }] of entries.entries()) {
      const event = events[index];
      expect(description.split("\n\n")).toEqual(expect.arrayContaining([event?.summary]));
      expect(event?.place === undefined || location.startsWith(getPlace(event?.place)?.name ?? "?")).toBe(true);
    }
    expect(entries[0]?.location).toMatch(/, Ankara, Türkiye$/);
  });

  test("reads the name of the calendar", () => {
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe(visit.title.replace(", ", " – "));
  });

  test("tells what is inferred", () => {
    const marked = entries.filter(({ description }) => /^Inferred: .*date/m.test(description)).map(({ uid }) => uid);
    expect(marked).toEqual(findEvents({ inferred: "date" }, events).map(({ id }) => `${id}@ankara-visit-2025`));
    expect(marked.length).toBeLessThan(dataset.events.length);
  });

  test("refuses a calendar that was cut", () => {
    expect(() => ICAL.parse(text.slice(0, text.length / 2))).toThrow();
  });
});
