import { expect, test } from "vitest";
import { findAgreements, findEvents, getEvent, getPlace, places, referencesTo, search } from "../../src/index.js";

test("Where did the plane land?", () => {
  const place = getPlace(getEvent("arrival").place);
  expect(place?.name).toBe("Ankara Esenboğa Airport");
});

test("Which of the places that are named lie in Ankara?", () => {
  const places = referencesTo(getPlace("ankara")).filter(({ field }) => field === "within");
  expect(places.map(({ record }) => record.id)).toEqual([
    "ankara-esenboga-airport",
    "mausoleum-of-ataturk",
    "presidential-palace",
  ]);
});

test("What took place in Ankara on the second day, but not at the palace?", () => {
  const inAnkara = findEvents({ place: "ankara", date: "2025-07-29" });
  const elsewhere = inAnkara.filter(({ place }) => place !== "presidential-palace");
  expect(elsewhere.map(({ id }) => id)).toEqual(["mausoleum-visit"]);
});

test("Which events have no place that the sources name?", () => {
  expect(findEvents({ place: null }).map(({ id }) => id)).toEqual([
    "meeting-with-yda-holding",
    "meeting-with-s-sistem-lojistik",
    "meeting-with-orzax-group",
  ]);
});

test("Where do the Turkish papers' Beştepe and Cumhurbaşkanlığı Külliyesi lie?", () => {
  const named = ["Beştepe", "Cumhurbaşkanlığı Külliyesi"].map((name) => search(name)[0]?.record);
  expect(named).toEqual([getPlace("presidential-palace"), getPlace("presidential-palace")]);
});

test("By which codes do registers know Kazakhstan?", () => {
  const codes = getPlace("kazakhstan").identifiers?.map(({ scheme, value }) => `${scheme} ${value}`);
  expect(codes).toEqual(["iso-3166-1-alpha-3 KAZ", "iso-3166-1-numeric 398", "wikidata Q232"]);
});

test("Which place has the code KZ-61?", () => {
  const [place] = places.filter(({ identifiers }) => identifiers?.some(({ value }) => value === "KZ-61"));
  expect(place?.name).toBe("Turkistan region");
});

test("Where did the two presidents talk briefly, and in which city is that?", () => {
  const airport = getPlace(getEvent("airport-talk").place);
  expect(airport?.name).toBe("Ankara Esenboğa Airport");
  expect(getPlace(airport?.within)?.name).toBe("Ankara");
});

test("Where is the school being built that the President of Kazakhstan set going?", () => {
  const [school] = findAgreements({ initiator: "kassym-jomart-tokayev", kind: "project" });
  expect(school?.places?.map((id) => getPlace(id).name)).toEqual(["Gaziantep province", "Nurdağı"]);
});

test("Where in Kazakhstan do Turkish companies plan to build?", () => {
  const plans = findAgreements({ place: "kazakhstan", topic: "industry" });
  expect(plans.flatMap(({ places = [] }) => places.map((id) => getPlace(id).name))).toEqual([
    "Astana",
    "Aktau",
    "Turkistan region",
  ]);
});
