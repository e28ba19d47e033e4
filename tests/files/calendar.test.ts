import { describe, expect, test } from "vitest";
import { calendarOf } from "../../scripts/files/calendar.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { island, islandWith } from "../island.js";

const { text, leftOut } = calendarOf(dataset, DATA_VERSION);

describe("the calendar", () => {
  test("has every event, each once, as all events have a day", () => {
    const uids = [...text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);
    expect(uids).toEqual(dataset.events.map(({ id }) => `${id}@ankara-visit-2025`));
    expect(leftOut).toEqual([]);
  });

  test("leaves out what is vaguer than a day, and says so", () => {
    const vague = islandWith(({ events }) => {
      for (const event of events) event.date = "2025-07";
      Object.assign(events[0] ?? {}, { date: "2025-07-31/2025-08-01" });
    });
    const calendar = calendarOf(vague, DATA_VERSION);
    expect(calendar.leftOut).toEqual(island.events.slice(1).map(({ id }) => id));
    expect(calendar.text).toContain("DTSTART;VALUE=DATE:20250731\r\nDTEND;VALUE=DATE:20250802\r\n");
  });

  test("has lines of at most 75 octets, ended by CRLF", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("is stamped by the latest source and numbered by the version", () => {
    const stamps = new Set([...text.matchAll(/^DTSTAMP:(.+)\r$/gm)].map(([, stamp]) => stamp));
    const latest = dataset.sources
      .map(({ published }) => published)
      .sort()
      .at(-1);
    expect([...stamps]).toEqual([`${latest?.replaceAll("-", "")}T000000Z`]);
    expect(calendarOf(dataset, "1.2.3").text).toContain("\r\nSEQUENCE:1002003\r\n");
  });

  test("gives no event a clock time", () => {
    expect(text).not.toMatch(/^DT(START|END):/m);
  });
});
