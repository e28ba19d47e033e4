import { describe, expect, test } from "vitest";
import { calendarOf } from "../../scripts/files/calendar.js";
import { ownEdition } from "../../scripts/files/edition.js";
import { DATA_VERSION, dataset } from "../../src/index.js";
import { island, islandWith } from "../island.js";
import { brunei, rome, wideIsland } from "./other-visits.js";

const { text } = calendarOf(dataset, ownEdition(DATA_VERSION));

describe("the calendar", () => {
  test("leaves out what is vaguer than a day, and says so", () => {
    const vague = islandWith(({ events }) => {
      for (const event of events) event.date = "2025-07";
      Object.assign(events[0] ?? {}, { date: "2025-07-31" });
      // Some time within two days, and not both of them.
      Object.assign(events[1] ?? {}, { date: "2025-07-31/2025-08-01" });
    });
    const calendar = calendarOf(vague, {});
    expect(calendar.leftOut.map(({ id }) => id)).toEqual(island.events.slice(1).map(({ id }) => id));
    expect(calendar.text).toContain("DTSTART;VALUE=DATE:20250731\r\nDTEND;VALUE=DATE:20250801\r\n");
    expect(calendar.text).not.toContain("20250802");
  });

  test("has lines of at most 75 octets, ended by CRLF", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test("has no line that a text of the visit brings", () => {
    const lines = "T\r\nX-EVIL:1\nX-EVIL:2\u0000\u0007\u000b\u001b\u2028";
    const hostile = islandWith(({ visit, events, places }) => {
      visit.title = lines;
      for (const event of events) Object.assign(event, { title: lines, kind: lines, summary: lines, note: lines });
      for (const place of places) place.name = lines;
    });
    const calendar = calendarOf(hostile, { version: "1.0.0\r\nBEGIN:VEVENT\r\nUID:evil" }).text;
    expect(calendar).not.toMatch(/^(X-EVIL|UID:evil)/m);
    expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(island.events.length);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(calendar.match(/^CATEGORIES:T X-EVIL:1 X-EVIL:2 \r$/gm)).toHaveLength(island.events.length);
  });

  test("is stamped by the latest source and numbered by the version", () => {
    const stamps = new Set([...text.matchAll(/^DTSTAMP:(.+)\r$/gm)].map(([, stamp]) => stamp));
    const latest = dataset.sources
      .map(({ published }) => published)
      .sort()
      .at(-1);
    expect([...stamps]).toEqual([`${latest?.replaceAll("-", "")}T000000Z`]);
    expect(calendarOf(dataset, ownEdition("1.2.3")).text).toContain("\r\nSEQUENCE:1002003\r\n");
  });

  test("says nothing of status where all took place", () => {
    expect(text).not.toMatch(/^STATUS:|Status:/m);
  });
});

describe("the calendar of another visit", () => {
  const wide = calendarOf(wideIsland, {});
  const other = calendarOf(rome, {});

  test("gives what lasted all its days, from the first to the last", () => {
    expect(entryOf(other, "g20-summit")).toContain("DTSTART;VALUE=DATE:20211030\nDTEND;VALUE=DATE:20211101\n");
    const fair = entryOf(wide, "fair");
    expect(fair).toContain("DTSTART;VALUE=DATE:20250728\nDTEND;VALUE=DATE:20250731\n");
    expect(fair).toContain("Began at 09:00 local time.");
  });

  test("begins an event at the local time that its source gives, without a zone and without an end", () => {
    for (const entry of [entryOf(other, "departure-from-istanbul"), entryOf(wide, "ball")])
      expect(entry).not.toMatch(/DTEND|DURATION|TZID|Began at/);
    expect(entryOf(other, "departure-from-istanbul")).toContain("\nDTSTART:20211029T220300\n");
    expect(entryOf(wide, "ball")).toContain("\nDTSTART:20250728T184000\n");
  });

  test("marks what was called off, put off or is still to come", () => {
    expect(entryOf(other, "glasgow-stay")).toMatch(/Status: cancelled\..*\nSTATUS:CANCELLED\n/s);
    expect(entryOf(wide, "regatta")).toMatch(/Status: planned\..*\nSTATUS:TENTATIVE\n/s);
    expect(entryOf(wide, "parade")).toMatch(/Status: postponed\..*\nSTATUS:TENTATIVE\n/s);
    expect(entryOf(other, "biden-talks")).not.toContain("STATUS");
  });

  test("takes an interval for a day only where both of its ends are that day", () => {
    expect(entryOf(wide, "parade")).toContain("DTSTART;VALUE=DATE:20250731\nDTEND;VALUE=DATE:20250801\n");
  });

  test("leaves out what began or ended on no certain day, whatever its time", () => {
    expect(wide.leftOut.map(({ id }) => id)).toEqual(["walk", "strike"]);
    expect(other.leftOut.map(({ id }) => id)).toEqual([
      ...["arrival-in-rome", "protocol-offer", "in-flight-talk", "glasgow-biden-meeting"],
    ]);
    expect(calendarOf(brunei, {}).leftOut).toEqual([]);
    // A calendar names the day after, and has no year of five digits.
    const late = { ...brunei, events: brunei.events.map((event) => ({ ...event, date: "9999-12-31" as const })) };
    expect(calendarOf(late, {}).leftOut).toEqual(late.events);
  });

  test("counts no revisions where the data has no version, or one of another form", () => {
    const sequences = (version: string): unknown =>
      new Set([...calendarOf(brunei, { version }).text.matchAll(/^SEQUENCE:(.+)\r$/gm)].map(([, number]) => number));
    expect(wide.text).toMatch(/^PRODID:-\/\/salt-visit\/\/salt-visit\/\/EN\r$/m);
    expect(wide.text).toContain("\r\nSEQUENCE:0\r\n");
    expect([sequences("second draft"), sequences("20240904.0.0")]).toEqual([new Set(["0"]), new Set(["0"])]);
    expect(sequences("2024.9.4")).toEqual(new Set(["2024009004"]));
  });
});

/** The lines of an event, unfolded. */
function entryOf({ text: all }: { readonly text: string }, id: string): string {
  const unfolded = all.replaceAll("\r\n ", "").replaceAll("\r\n", "\n");
  return unfolded.split("BEGIN:VEVENT").find((entry) => entry.includes(`\nUID:${id}@`)) ?? "";
}
