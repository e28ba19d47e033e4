import { expect, test } from "vitest";
import { findAgreements, findEvents, getEvent, getPlace, placesOf, referencesTo } from "../../src/index.js";

test("Where did the plane land?", () => {
  const [place] = placesOf(getEvent("arrival"));
  expect(place?.name).toBe("Ankara Esenboga Airport");
});

test("Which of the places that are named lie in Ankara?", () => {
  const places = referencesTo(getPlace("ankara")).filter(({ field }) => field === "within");
  expect(places.map(({ record }) => record.id)).toEqual([
    "ankara-esenboga-airport",
    "mausoleum-of-ataturk",
    "presidential-palace",
  ]);
});

test("What is known to have taken place in Ankara on the second day?", () => {
  const inAnkara = findEvents({ place: "ankara", on: "2025-07-29" });
  expect(inAnkara.map(({ id }) => id)).toEqual(["mausoleum-visit", "welcome-ceremony"]);
});

test("Which events have no place that the sources name?", () => {
  expect(findEvents({ place: null }).map(({ id }) => id)).toEqual([
    "meeting-with-yda-holding",
    "meeting-with-s-sistem-lojistik",
    "meeting-with-orzax-group",
    "council-meeting",
    "signing",
    "award-ceremony",
  ]);
});

test("Where did the two presidents talk briefly, and in which city is that?", () => {
  const [airport] = placesOf(getEvent("airport-talk"));
  expect(airport?.name).toBe("Ankara Esenboga Airport");
  expect(getPlace(airport?.within)?.name).toBe("Ankara");
});

test("Where is the school being built that the President of Kazakhstan set going?", () => {
  const [school] = findAgreements({ initiator: "kassym-jomart-tokayev", kind: "project" });
  expect(school && placesOf(school).map(({ name }) => name)).toEqual(["Gaziantep province"]);
});
