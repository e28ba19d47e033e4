import { describe, expect, test, vi } from "vitest";
import {
  accordingTo,
  dataset,
  events,
  findAgreements,
  findEvents,
  findParticipants,
  findStatements,
  getEvent,
  getPlace,
  places,
  recordsCiting,
  referencesTo,
} from "../../src/index.js";

// As no release was made yet, no id of the visit is retired.
vi.mock("../../data/redirects.js", () => ({
  redirects: {
    "landing-in-ankara": "arrival",
    talks: ["airport-talk", "council-meeting"],
    "turkish-capital": "ankara",
    tokayev: "kassym-jomart-tokayev",
    schools: "education",
    qazinform: ["qazinform-council", "qazinform-award"],
  },
}));

/** What untyped code asks: the types know only the ids in use. */
const asked = <F>(filter: object): F => filter as F;

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

  test.each([
    [{ participant: "tokayev" }, { participant: "kassym-jomart-tokayev" }],
    [{ participant: ["tokayev", "hakan-fidan"] }, { participant: ["kassym-jomart-tokayev", "hakan-fidan"] }],
    [
      { participant: { all: ["tokayev", "recep-tayyip-erdogan"] } },
      { participant: { all: ["kassym-jomart-tokayev", "recep-tayyip-erdogan"] } },
    ],
    [
      { participant: "tokayev", role: "speaker" },
      { participant: "kassym-jomart-tokayev", role: "speaker" },
    ],
    [{ place: "turkish-capital" }, { place: "ankara" }],
    [{ topic: "schools" }, { topic: "education" }],
    [{ source: "qazinform" }, { source: ["qazinform-council", "qazinform-award"] }],
    [{ accordingTo: "qazinform" }, { accordingTo: ["qazinform-council", "qazinform-award"] }],
  ] as const)("asks what the new one asks: findEvents(%j)", (old, now) => {
    const found = findEvents(now);
    expect(found).not.toEqual([]);
    expect(findEvents(asked(old))).toEqual(found);
    expect(findEvents(asked(old), dataset)).toEqual(found);
  });

  test("works in the other filters, and finds both halves of a record that was split", () => {
    const halves = ["airport-talk", "council-meeting"] as const;
    expect(findParticipants(asked({ event: "talks" }))).toEqual(findParticipants({ event: halves }));
    expect(findStatements(asked({ speaker: "tokayev" }))).toEqual(findStatements({ speaker: "kassym-jomart-tokayev" }));
    expect(findAgreements(asked({ place: "turkish-capital" }))).toEqual(findAgreements({ place: "ankara" }));
    expect(findAgreements(asked({ topic: "schools" }))).toEqual(findAgreements({ topic: "education" }));
  });

  test("works in the helpers that take an id", () => {
    expect(referencesTo("tokayev")).toEqual(referencesTo("kassym-jomart-tokayev"));
    expect(recordsCiting(asked({ source: "qazinform", passage: "4.1" }))).toContainEqual(
      recordsCiting({ source: "qazinform-council", passage: "4.1" })[0],
    );
    const council = getEvent("council-meeting");
    expect(accordingTo(council, asked<"qazinform-council">(["qazinform"]))).toEqual(
      accordingTo(council, ["qazinform-council", "qazinform-award"]),
    );
  });

  test("means nothing in another visit, or in another collection", () => {
    expect(getEvent("landing-in-ankara", [...events])).toBeUndefined();
    expect(getPlace("landing-in-ankara", places)).toBeUndefined();
    expect(findEvents(asked({ participant: "tokayev" }), { ...dataset, events: [...events] })).toEqual([]);
    expect(referencesTo("tokayev", { ...dataset })).toEqual([]);
    expect(recordsCiting(asked({ source: "qazinform" }), { ...dataset })).toEqual([]);
  });

  test("is no word of another kind", () => {
    expect(findEvents(asked({ inferred: "schools" }))).toEqual([]);
    expect(findEvents(asked({ partOf: "constructor" }))).toEqual([]);
  });

  test("is no member of an object's prototype", () => {
    for (const id of ["toString", "__proto__", "constructor"]) expect(getEvent(id)).toBeUndefined();
  });
});
