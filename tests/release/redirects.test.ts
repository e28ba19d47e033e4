import { describe, expect, test, vi } from "vitest";
import { redirectProblems, retiredIds } from "../../scripts/release/redirects.js";
import { dataset, events, getEvent, getPlace, places } from "../../src/index.js";
import type { Redirects } from "../../src/model/redirect.js";

vi.mock("../../data/redirects.js", async (original) => ({
  ...(await original<typeof import("../../data/redirects.js")>()),
  eventRedirects: { "landing-in-ankara": "arrival", talks: ["airport-talk", "arrival"] },
  placeRedirects: {},
}));

describe("a retired id", () => {
  test("gives the record that it moved to", () => {
    expect(getEvent("landing-in-ankara")).toBe(getEvent("arrival"));
    expect(getEvent("landing-in-ankara")?.id).toBe("arrival");
    expect(getEvent("landing-in-ankara", dataset)).toBe(getEvent("arrival"));
    expect(getEvent("landing-in-ankara", events)).toBe(getEvent("arrival"));
  });

  test("gives none where its record was split, as there is a choice to make", () => {
    expect(getEvent("talks")).toBeUndefined();
  });

  test("is none of another visit's, nor of another collection's", () => {
    expect(getEvent("landing-in-ankara", [...events])).toBeUndefined();
    expect(getPlace("landing-in-ankara", places)).toBeUndefined();
  });

  test("is no member of an object's prototype", () => {
    for (const id of ["toString", "__proto__", "constructor"]) expect(getEvent(id)).toBeUndefined();
  });
});

describe("the redirects", () => {
  const planted = (redirects: Redirects): readonly string[] =>
    redirectProblems(dataset, { ...retiredIds, events: redirects });

  test("of this dataset hold", () => {
    expect(redirectProblems(dataset, retiredIds)).toEqual([]);
  });

  test.each([
    [{ arrival: "airport-talk" }, 'events: the retired id "arrival" is in use again; an id is never reused'],
    [{ old: "arival" }, 'events: the retired id "old" leads to "arival", which has no record'],
    [{ old: "ankara" }, 'events: the retired id "old" leads to "ankara", which has no record'],
    [{ old: "older", older: "arrival" }, 'events: the retired id "old" leads to "older", which is retired itself'],
    [{ old: ["arrival", "gone"] }, 'events: the retired id "old" leads to "gone", which has no record'],
    [{ old: [] }, 'events: the retired id "old" leads nowhere'],
    [{ old: ["arrival"] }, 'events: the retired id "old" is split into one record'],
  ])("%j is a problem", (redirects, problem) => {
    expect(planted(redirects)).toEqual([problem]);
  });
});
