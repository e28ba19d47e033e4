import { describe, expect, test, vi } from "vitest";
import { dataset, events, getEvent, getPlace, places } from "../../src/index.js";

// As no release was made yet, no id of the visit is retired.
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

  test("means nothing in another visit, or in another collection", () => {
    expect(getEvent("landing-in-ankara", [...events])).toBeUndefined();
    expect(getPlace("landing-in-ankara", places)).toBeUndefined();
  });

  test("is no member of an object's prototype", () => {
    for (const id of ["toString", "__proto__", "constructor"]) expect(getEvent(id)).toBeUndefined();
  });
});
