import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  type Citation,
  citationsOf,
  dataset,
  findParticipants,
  getSource,
  type Source,
} from "../../src/index.js";
import { caught } from "../caught.js";
import { island } from "../island.js";

const daily: Source<AnyIds> = { ...getSource("qazinform-award"), id: "daily", url: "https://example.org/a" };

describe("citationsOf", () => {
  test("gives every citation of every record its source and a link", () => {
    const { visit, organizations, participants, events, agreements, figures, statements, discrepancies } = dataset;
    const records = [...organizations, ...participants, ...events, ...agreements, ...figures, ...statements];
    for (const record of [visit, ...records, ...discrepancies.flatMap(({ sides }) => sides)]) {
      const resolved = citationsOf(record);
      expect(resolved.map(({ source, url: _url, ...rest }) => ({ source: source.id, ...rest }))).toStrictEqual(
        record.citations,
      );
      for (const { source, url, quote } of resolved) {
        expect(source).toBe(getSource(source.id));
        const [page, fragment] = (url ?? "").split("#:~:text=");
        expect(page).toBe(source.url);
        expect(fragment && decodeURIComponent(fragment)).toBe(quote);
      }
    }
  });

  test("looks in the sources that are passed, and says where one is missing", () => {
    const landing = { citations: [{ source: "daily", passage: "1.1", quote: "two words" }] } as const;
    expect(citationsOf(landing, [daily])).toStrictEqual([
      { source: daily, passage: "1.1", quote: "two words", url: "https://example.org/a#:~:text=two%20words" },
    ]);
    expect(citationsOf(landing, { sources: [daily] })).toStrictEqual(citationsOf(landing, [daily]));
    for (const call of [() => citationsOf(landing), () => citationsOf(landing, [])]) {
      const error = caught(call);
      expect(error).toMatchObject({ code: "invalid-collection", where: "citationsOf" });
      expect(error.message).toBe(
        'citationsOf: the record cites "daily", which is not among the sources. Pass the visit that the record belongs to as the last argument.',
      );
    }
  });
});

describe("the citations of a member whose name has points", () => {
  const cite = (...supports: readonly string[]): readonly [Citation<AnyIds>] => [{ source: "gazette", supports }];
  const [person] = island.participants;
  const [arrival] = island.events;
  if (person === undefined || arrival === undefined) throw new Error("the island has both");

  test("are its own, not those of a name within its name", () => {
    const roles = [{ title: "Prof" }, { title: "Prof. emeritus" }];
    const scholar = { ...person, roles, citations: cite("name", "roles.Prof. emeritus"), inferred: ["roles.Prof"] };
    const paths = ["roles", "roles.Prof", "roles.Prof. emeritus"] as const;
    expect(paths.map((path) => citationsOf(scholar, path, island).length)).toEqual([1, 0, 1]);
    const found = paths.map((inferred) => findParticipants({ inferred }, { ...island, participants: [scholar] }));
    expect(found.map(({ length }) => length)).toEqual([1, 1, 0]);
  });

  test("are those of its parts too", () => {
    const participants = [{ group: "press.club", role: "guest" }, { group: "press" }];
    const event = { ...arrival, participants, citations: cite("participants.press.club.role") };
    const paths = ["participants", "participants.press.club", "participants.press"] as const;
    expect(paths.map((path) => citationsOf(event, path, island).length)).toEqual([1, 1, 0]);
  });
});

describe("the link of a citation", () => {
  const link = (quote: string | undefined, url = daily.url ?? ""): string | undefined => {
    const citation: Citation<AnyIds> = { source: "daily", ...(quote === undefined ? {} : { quote }) };
    return citationsOf({ citations: [citation] }, [{ ...daily, url }])[0]?.url;
  };

  test("escapes what has a meaning in a text fragment", () => {
    expect(link("90-day, R&D")).toBe("https://example.org/a#:~:text=90%2Dday%2C%20R%26D");
    expect(link("Erdoğan")).toBe("https://example.org/a#:~:text=Erdo%C4%9Fan");
    expect(link("50% #1")).toBe("https://example.org/a#:~:text=50%25%20%231");
  });

  test("keeps an address that has a fragment of its own", () => {
    expect(link("a", "https://example.org/a#b")).toBe("https://example.org/a#b:~:text=a");
  });

  test("is absent where the source has no address, whatever is quoted", () => {
    const { url: _url, ...printed } = daily;
    const [resolved] = citationsOf({ citations: [{ source: "daily", quote: "two words" }] }, [printed]);
    expect(resolved).toStrictEqual({ source: printed, quote: "two words" });
  });

  test("is the page's address where nothing is quoted", () => {
    expect([link(undefined), link("")]).toEqual([daily.url, daily.url]);
  });

  test("gives any quote back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (quote) => {
        const [, fragment = ""] = (link(quote) ?? "").split("#:~:text=");
        expect(fragment).toMatch(/^[\w.!~*'()%]+$/);
        expect(decodeURIComponent(fragment)).toBe(quote);
      }),
    );
    expect(link("\ud800 \udc00")).toBe("https://example.org/a#:~:text=%EF%BF%BD%20%EF%BF%BD");
  });
});
