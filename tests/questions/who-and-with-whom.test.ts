import { expect, test } from "vitest";
import {
  attendanceOf,
  events,
  eventsWith,
  findEvents,
  findParticipants,
  getEvent,
  getOrganization,
  getParticipant,
  organizations,
  participants,
  search,
  visit,
} from "../../src/index.js";

test("Who visited whom?", () => {
  expect(getParticipant(visit.guests[0]).name).toBe("Kassym-Jomart Tokayev");
  expect(getParticipant(visit.hosts[0]).name).toBe("Recep Tayyip Erdoğan");
});

test("Who received the guest at the airport?", () => {
  const host = attendanceOf(getEvent("arrival")).find(({ role }) => role === "host");
  expect(host).toMatchObject({ participant: { name: "Recep Tayyip Erdoğan" } });
});

test("Who spoke at the council meeting besides the presidents?", () => {
  const speakers = attendanceOf(getEvent("council-meeting")).filter(({ role }) => role === "speaker");
  expect(speakers.flatMap((who) => ("participant" in who ? who.participant.name : []))).toEqual([
    "Serik Zhumangarin",
    "Nurlan Sauranbayev",
    "Hakan Fidan",
  ]);
});

test("Who presented the award, and who received it?", () => {
  const people = attendanceOf(getEvent("award-ceremony")).flatMap((who) =>
    "participant" in who ? `${who.role}: ${who.participant.name}` : [],
  );
  expect(people).toEqual(["award-presenter: Recep Tayyip Erdoğan", "award-recipient: Kassym-Jomart Tokayev"]);
});

test("Who else was at the award ceremony?", () => {
  const groups = attendanceOf(getEvent("award-ceremony")).flatMap((who) => ("group" in who ? who.group : []));
  expect(groups).toEqual([
    "Turkish public figures",
    "Turkish intellectuals",
    "Turkish business communities",
    "diplomatic corps",
  ]);
});

test("Who came to the council meeting for Türkiye?", () => {
  const side = findParticipants({ event: "council-meeting", country: "TR" });
  expect(side.map(({ name }) => name)).toEqual(["Recep Tayyip Erdoğan", "Hakan Fidan"]);
});

test("What offices do the ministers of Kazakhstan hold?", () => {
  const ministers = findParticipants({ country: "KZ", text: "minister" });
  expect(ministers.map(({ name, roles }) => `${name}, ${roles[0]?.title}`)).toEqual([
    "Serik Zhumangarin, Deputy Prime Minister – Minister of National Economy",
    "Nurlan Sauranbayev, Minister of Transport",
  ]);
});

test("Who was both at the talk at the airport and at the signing?", () => {
  const both = findParticipants({ event: { all: ["airport-talk", "signing"] } });
  expect(both.map(({ name }) => name)).toEqual(["Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]);
});

test("Whose country is unknown?", () => {
  const people = findParticipants({ country: null });
  expect(people.map(({ name }) => name)).toEqual(["Ajay Kumar Singh"]);
});

test("Who met for the companies at the talks without the President?", () => {
  const people = findParticipants({ event: ["oil-companies-meeting", "railway-port-talks"] });
  expect(people.map(({ name, roles }) => `${name}, ${roles[0]?.title}, ${roles[0]?.organization}`)).toEqual([
    "Askhat Khasenov, Chairman of the Board, kazmunaygas",
    "Ahmet Türkoğlu, Head, turkish-petroleum-corporation",
    "Talgat Aldybergenov, Chairman of the Management Board, kazakhstan-temir-zholy",
    "Ajay Kumar Singh, General Director, mersin-international-port",
  ]);
});

test("Who is meant by the Head of State?", () => {
  const [person, ...others] = findParticipants({ text: "head of state" });
  expect(person?.id).toBe("kassym-jomart-tokayev");
  expect(others).toEqual([]);
});

test("Who leads Orzax Group, and by which title?", () => {
  const [head] = findParticipants({ organization: "orzax-group" });
  expect(head?.name).toBe("Selman Alimoğlu");
  expect(head?.roles[0]?.title).toBe("Chairman of the Board of Directors");
});

test("Which international organizations are named?", () => {
  const named = organizations.filter(({ kind }) => kind === "international-organization");
  expect(named.map(({ name }) => name)).toEqual(["Organization of Turkic States", "United Nations"]);
});

test("With which companies did the President of Kazakhstan meet?", () => {
  const met = findEvents({ kind: "talk", participant: "kassym-jomart-tokayev" }).flatMap(attendanceOf);
  expect(met.flatMap((who) => ("organization" in who ? who.organization.name : []))).toEqual([
    "YDA Holding",
    "S Sistem Lojistik",
    "Orzax Group",
  ]);
});

test("Which events name YDA Holding among those who took part?", () => {
  const [meeting, ...others] = eventsWith(getOrganization("yda-holding"));
  expect(meeting?.event.title).toBe("Meeting with Hüseyin Arslan, CEO of YDA Holding");
  expect(others).toEqual([]);
});

test("What was President Erdoğan at each event?", () => {
  expect(eventsWith(getParticipant("recep-tayyip-erdogan")).map(({ event, role }) => [event.id, role])).toEqual([
    ["arrival", "host"],
    ["airport-talk", undefined],
    ["welcome-ceremony", "host"],
    ["one-to-one-talks", undefined],
    ["council-meeting", "co-chair"],
    ["signing", "signatory"],
    ["press-conference", "speaker"],
    ["award-ceremony", "award-presenter"],
  ]);
});

test("At which events is President Erdoğan not named?", () => {
  const his = findEvents({ participant: "recep-tayyip-erdogan" });
  expect(events.filter((event) => !his.includes(event)).map(({ id }) => id)).toEqual([
    "guard-of-honour",
    "oil-companies-meeting",
    "railway-port-talks",
    "mausoleum-visit",
    "meeting-with-yda-holding",
    "meeting-with-s-sistem-lojistik",
    "meeting-with-orzax-group",
  ]);
});

test("Which talks did the two presidents hold with each other?", () => {
  const both = [visit.guests[0], visit.hosts[0]] as const;
  const talks = findEvents({ kind: "talk", participant: { all: both } });
  expect(talks.map(({ id }) => id)).toEqual(["airport-talk", "one-to-one-talks"]);
});

test("Whom do I find by a name in Kazakh letters, or as a Turkish paper spells it?", () => {
  const found = ["Тоқаев", "Kasım Cömert"].flatMap((text) => findParticipants({ text }));
  expect(found.map(({ id }) => id)).toEqual(["kassym-jomart-tokayev", "kassym-jomart-tokayev"]);
});

test("How is the President of Kazakhstan called in Turkish, and who spells it so?", () => {
  const { aliases } = getParticipant("kassym-jomart-tokayev");
  expect(aliases?.find(({ language }) => language === "tr")).toEqual({
    name: "Kasım Cömert Tokayev",
    language: "tr",
    source: "yenisafak-press-conference",
  });
});

test("Of whom is the entry in Wikidata known?", () => {
  const known = participants.filter(({ identifiers }) => identifiers?.some(({ scheme }) => scheme === "wikidata"));
  expect(known.map(({ name }) => name)).toEqual(["Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]);
});

test("Which company is meant by TPAO?", () => {
  const [best] = search("TPAO");
  expect(best?.record).toBe(getOrganization("turkish-petroleum-corporation"));
});

test("Whom do I find if I type a name without its Turkish letters?", () => {
  const [best] = search("huseyin barlin");
  expect(best?.record).toBe(getParticipant("huseyin-barlin"));
});
