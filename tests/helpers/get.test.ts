import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { twoEvents } from "../fixtures.js";

const getters = [
  ["getAgreement", api.getAgreement, api.agreements],
  ["getDiscrepancy", api.getDiscrepancy, api.discrepancies],
  ["getEvent", api.getEvent, api.events],
  ["getFigure", api.getFigure, api.figures],
  ["getGap", api.getGap, api.gaps],
  ["getOrganization", api.getOrganization, api.organizations],
  ["getParticipant", api.getParticipant, api.participants],
  ["getPlace", api.getPlace, api.places],
  ["getSource", api.getSource, api.sources],
  ["getStatement", api.getStatement, api.statements],
  ["getTopic", api.getTopic, api.topics],
] as const;

const guards = [
  ["isAgreementId", api.isAgreementId, api.agreementIds],
  ["isEventId", api.isEventId, api.eventIds],
  ["isFigureId", api.isFigureId, api.figureIds],
  ["isParticipantId", api.isParticipantId, api.participantIds],
  ["isStatementId", api.isStatementId, api.statementIds],
  ["isTopicId", api.isTopicId, api.topicIds],
] as const;

const strange: readonly unknown[] = [
  "",
  "typo",
  "toString",
  "__proto__",
  "constructor",
  "0",
  0,
  null,
  undefined,
  {},
  [],
  Symbol("id"),
];

describe("getX", () => {
  test.each(getters)("%s gives each record of its collection, and undefined for the rest", (_name, get, records) => {
    for (const record of records) expect(get(record.id)).toBe(record);
    for (const id of strange) expect(get(id as string)).toBeUndefined(); // what an untyped caller may pass
  });

  test("looks in an array that may change as it now is", () => {
    const growing = [...twoEvents];
    expect(api.getEvent("landing", growing)).toBe(twoEvents[0]);
    growing.shift();
    expect(api.getEvent("landing", growing)).toBeUndefined();
  });

  test("looks in a frozen array through an index, the same", () => {
    const fixed = Object.freeze([...twoEvents]);
    expect(api.getEvent("farewell", fixed)).toBe(twoEvents[1]);
    expect(api.getEvent("farewell", fixed)).toBe(twoEvents[1]);
    expect(api.getEvent("toString", fixed)).toBeUndefined();
  });

  test("finds the first of two records with one id, frozen or not", () => {
    const [landing] = twoEvents;
    if (landing === undefined) throw new Error("there are two events");
    const twice = [landing, { ...landing, title: "Second" }];
    expect(api.getEvent("landing", twice)).toBe(landing);
    expect(api.getEvent("landing", Object.freeze(twice))).toBe(landing);
  });
});

describe("isXId", () => {
  test.each(guards)("%s knows each id and nothing else", (_name, is, ids) => {
    for (const id of ids) expect(is(id)).toBe(true);
    for (const value of strange) expect(is(value)).toBe(false);
  });
});
