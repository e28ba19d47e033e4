import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnyIds, citationsOf, citationUrl, dataset, getSource, type Source, VisitError } from "../../src/index.js";
import { twoEvents } from "../fixtures.js";

const daily: Source<AnyIds> = {
  ...getSource("qazinform-award"),
  id: "daily",
  origin: "own",
  url: "https://example.org/a",
};

describe("citationsOf", () => {
  test("gives every citation of every record its source and a link", () => {
    const { visit, organizations, participants, events, agreements, figures, statements } = dataset;
    for (const record of [
      visit,
      ...organizations,
      ...participants,
      ...events,
      ...agreements,
      ...figures,
      ...statements,
    ]) {
      const resolved = citationsOf(record);
      expect(resolved.map(({ source, passage, quote }) => [source.id, passage, quote])).toEqual(
        record.citations.map(({ source, passage, quote }) => [source, passage, quote]),
      );
      expect(resolved.map(({ url }) => url)).toEqual(record.citations.map((citation) => citationUrl(citation)));
      for (const { source } of resolved) expect(source).toBe(getSource(source.id));
    }
  });

  test("looks in the sources that the user brings, and says where one is missing", () => {
    const [landing] = twoEvents;
    if (landing === undefined) throw new Error("there are two events");
    expect(citationsOf(landing, [daily])[0]?.source).toBe(daily);
    expect(citationsOf(landing, { sources: [daily] })[0]?.url).toBe("https://example.org/a#:~:text=two%20words");
    expect(() => citationsOf(landing, [])).toThrow(VisitError);
  });
});

describe("citationUrl", () => {
  const link = (quote: string, url = daily.url): string => citationUrl({ source: "daily", quote }, [{ ...daily, url }]);

  test("escapes what has a meaning in a text fragment", () => {
    expect(link("90-day, R&D")).toBe("https://example.org/a#:~:text=90%2Dday%2C%20R%26D");
    expect(link("Erdoğan")).toBe("https://example.org/a#:~:text=Erdo%C4%9Fan");
    expect(link("50% #1")).toBe("https://example.org/a#:~:text=50%25%20%231");
  });

  test("keeps an address that has a fragment of its own", () => {
    expect(link("a", "https://example.org/a#b")).toBe("https://example.org/a#b:~:text=a");
  });

  test("is the page's address where nothing is quoted", () => {
    expect(citationUrl({ source: "daily", passage: "1.1" }, [daily])).toBe(daily.url);
  });

  test("any quote comes back from the link", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (quote) => {
        const [, fragment = ""] = link(quote).split("#:~:text=");
        expect(fragment).toMatch(/^[\w.!~*'()%]+$/);
        expect(decodeURIComponent(fragment)).toBe(quote);
      }),
    );
    expect(link("\ud800")).toBe("https://example.org/a#:~:text=%EF%BF%BD");
  });
});
