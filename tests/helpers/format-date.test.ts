import { describe, expect, test } from "vitest";
import { figures, formatPeriod } from "../../src/index.js";

/** The kinds of space around the dash of a range differ between versions of `Intl`. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/ ?– ?/g, "–");

describe("in English", () => {
  test.each([
    ["2025-07-29", "July 29, 2025"],
    ["2024-12", "December 2024"],
    ["2026", "2026"],
    ["0476", "476"],
    ["2025-07-28/2025-07-29", "July 28–29, 2025"],
    ["2025-07/2025-08", "July–August 2025"],
    ["2024/2025", "2024–2025"],
    ["2025-07-28/2025-08", "July 28, 2025–August 2025"],
    ["2025/..", "since 2025"],
    ["../2025-07-29", "until July 29, 2025"],
    ["2025-07/2025-07", "July 2025"],
    ["2025-01/2025-06", "the first half of 2025"],
    ["2025-07/2025-12", "the second half of 2025"],
    ["2025-01/2025-03", "the first quarter of 2025"],
    ["2025-04/2025-06", "the second quarter of 2025"],
    ["2025-07/2025-09", "the third quarter of 2025"],
    ["2025-10/2025-12", "the fourth quarter of 2025"],
    ["2024-01/2025-06", "January 2024–June 2025"],
    ["2025-01/2025-12", "January–December 2025"],
    ["2025-01-01/2025-06-30", "January 1–June 30, 2025"],
  ])("%s: %s", (period, text) => {
    expect(plain(formatPeriod(period))).toBe(text);
  });
});

describe("in another locale", () => {
  test.each([
    ["2025-07-29", "en-GB", "29 July 2025"],
    ["2025-01/2025-06", "en-GB", "the first half of 2025"],
    ["2025-07-29", "tr", "29 Temmuz 2025"],
    ["2024-12", "tr", "Aralık 2024"],
    ["2025-01/2025-06", "tr", "Ocak–Haziran 2025"],
    ["2025-07-29", "de", "29. Juli 2025"],
    ["2025-07-29", "kk", "2025 ж. 29 шілде"],
  ])("%s in %s: %s", (period, locale, text) => {
    expect(plain(formatPeriod(period, locale))).toBe(text);
  });

  test("it stays the Gregorian calendar, where the locale has another", () => {
    expect(formatPeriod("2025", "th")).toContain("2025");
    expect(formatPeriod("2025-07", "fa-IR")).toContain("۲۰۲۵");
  });

  test("one that nobody knows is English, and never the machine's", () => {
    expect(formatPeriod("2024-12", "xx")).toBe("December 2024");
    expect(formatPeriod("2025-01/2025-06", "enm")).not.toContain("half");
  });

  test.each(["", "e", "tr_TR", 5, null])("one that is none is an error: %s", (locale) => {
    expect(() => formatPeriod("2025", locale as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", where: "formatPeriod" }),
    );
  });
});

test("every period of the figures has a text", () => {
  const periods = new Set(figures.flatMap(({ period }) => period ?? []));
  expect([...periods].map((period) => plain(formatPeriod(period))).sort()).toEqual([
    ...["2005–2024", "2024", "2025", "2030", "January–April 2025", "January–November 2025"],
    ...["since 2019", "the first half of 2025"],
  ]);
});

test.each(["2025-02-30", "soon", "2026/2025"])("no date is an error: %s", (period) => {
  expect(() => formatPeriod(period)).toThrow(expect.objectContaining({ name: "VisitError", where: "formatPeriod" }));
});
