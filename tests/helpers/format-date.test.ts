import { describe, expect, test, vi } from "vitest";
import { figures, formatDate } from "../../src/index.js";
import { caught } from "../caught.js";

describe("in English", () => {
  test.each([
    ["2025-07-29", "July 29, 2025"],
    ["2024-12", "December 2024"],
    ["2026", "2026"],
    ["0476", "476"],
    ["2025-07-28/2025-07-29", "July 28–29, 2025"],
    ["2025-07/2025-08", "July – August 2025"],
    ["2024/2025", "2024–2025"],
    ["2025-07-28/2025-08", "July 28, 2025 – August 2025"],
    ["2025/..", "since 2025"],
    ["../2025-07-29", "until July 29, 2025"],
    ["2025-07/2025-07", "July 2025"],
    ["2025-01/2025-06", "the first half of 2025"],
    ["2025-07/2025-12", "the second half of 2025"],
    ["2025-01/2025-03", "the first quarter of 2025"],
    ["2025-04/2025-06", "the second quarter of 2025"],
    ["2025-07/2025-09", "the third quarter of 2025"],
    ["2025-10/2025-12", "the fourth quarter of 2025"],
    ["2024-01/2025-06", "January 2024 – June 2025"],
    ["2025-01/2025-12", "January – December 2025"],
    ["2025-01-01/2025-06-30", "January 1 – June 30, 2025"],
  ])("%s: %s", (period, text) => {
    expect(formatDate(period)).toBe(text);
  });
});

describe("in another locale", () => {
  test.each([
    ["2025-07-29", "en-GB", "29 July 2025"],
    ["2025-01/2025-06", "en-GB", "the first half of 2025"],
    ["2025-07-29", "tr", "29 Temmuz 2025"],
    ["2024-12", "tr", "Aralık 2024"],
    ["2025-01/2025-06", "tr", "Ocak – Haziran 2025"],
    ["2025-07-29", "de", "29. Juli 2025"],
    ["2025-07-29", "ru", "29 июля 2025 г."],
    ["2025-07-28/2025-07-29", "ru", "28–29 июля 2025 г."],
    ["2025-07-28/2025-07-29", "en-GB", "28–29 July 2025"],
    ["2025-07-28/2026-01-02", "en-GB", "28 July 2025 – 2 January 2026"],
  ])("%s in %s: %s", (period, locale, text) => {
    expect(formatDate(period, locale)).toBe(text);
  });

  test.each(["kk", "KK-Cyrl-KZ", "kaz"])("Kazakh is English in every engine, as Chrome has none: %s", (locale) => {
    for (const date of ["2025-07-29", "2024-12", "2025-07-28/2025-07-29", "2025-01/2025-06", "2025/.."]) {
      expect(formatDate(date, locale)).toBe(formatDate(date));
    }
    expect(formatDate("2024-12", "kkj")).not.toBe("December 2024");
  });

  test("it stays the Gregorian calendar, where the locale has another", () => {
    expect(formatDate("2025", "th")).toContain("2025");
    expect(formatDate("2025-07", "fa-IR")).toContain("۲۰۲۵");
  });

  test("one that nobody knows is English, and never the machine's", () => {
    expect(formatDate("2024-12", "xx")).toBe("December 2024");
    for (const locale of ["enm", "de-x-en"]) expect(formatDate("2025-01/2025-06", locale)).not.toContain("half");
  });

  test("a tag that is longer than any is an error at once", () => {
    const canonical = vi.spyOn(Intl, "getCanonicalLocales");
    for (const tag of [`en-x-${"a-".repeat(150_000)}a`, `en-x-${"a-".repeat(48)}a`])
      expect(caught(() => formatDate("2025", tag))).toMatchObject({ code: "invalid-value", where: "formatDate" });
    expect(canonical).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(formatDate("2025", `en-x-${"a-".repeat(47)}a`)).toBe("2025");
  });

  test.each(["", "e", "tr_TR", ["en"], null])("anything else is an error: %s", (locale) => {
    expect(() => formatDate("2025", locale as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", where: "formatDate" }),
    );
  });
});

test("no date has no text, and a number, as map passes it, is no locale", () => {
  expect(formatDate(undefined)).toBeUndefined();
  expect(["2025", "2024-12"].map(formatDate)).toEqual(["2025", "December 2024"]);
});

test("every period of the figures has a text", () => {
  const texts = figures.map(({ period }) => formatDate(period)).filter((text) => text !== undefined);
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(text).toMatch(/\d{4}/);
});

test.each(["2025-02-30", "soon", "2026/2025"])("a malformed date is an error: %s", (period) => {
  expect(() => formatDate(period)).toThrow(expect.objectContaining({ name: "VisitError", where: "formatDate" }));
});

test("the year 0 is not written as the year 1", () => {
  expect(formatDate("0000")).toBe("1 BC");
  expect(formatDate("0000-02-29")).toMatch(/^February 29, 1 B/);
  expect(formatDate("0001")).toBe("1");
});
