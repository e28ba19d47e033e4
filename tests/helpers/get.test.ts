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
  ["isDiscrepancyId", api.isDiscrepancyId, api.discrepancyIds],
  ["isEventId", api.isEventId, api.eventIds],
  ["isFigureId", api.isFigureId, api.figureIds],
  ["isGapId", api.isGapId, api.gapIds],
  ["isOrganizationId", api.isOrganizationId, api.organizationIds],
  ["isParticipantId", api.isParticipantId, api.participantIds],
  ["isPlaceId", api.isPlaceId, api.placeIds],
  ["isSourceId", api.isSourceId, api.sourceIds],
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
    const ask = get as (id: unknown) => unknown; // each as an untyped caller would call it
    for (const record of records) expect(ask(record.id)).toBe(record);
    for (const id of strange) expect(ask(id)).toBeUndefined();
  });

  test.each(getters)("%s finds nothing of its own in another visit", (name, get, records) => {
    const id: string = records[0]?.id ?? "";
    const collection = `${name.slice(3, 4).toLowerCase()}${name.slice(4)}`.replace(/y$/, "ie");
    const empty = { [collection === "discrepancie" ? "discrepancies" : `${collection}s`]: [] };
    // Called as an untyped caller would: each getter takes the visit of its own collection.
    expect((get as (id: string, from: unknown) => unknown)(id, empty)).toBeUndefined();
    expect((get as (id: string, from: unknown) => unknown)(id, api.dataset)).toBe(records[0]);
  });

  test("a field that is absent gives no record", () => {
    expect(api.getPlace(api.getEvent("meeting-with-yda-holding").place)).toBeUndefined();
    expect(api.getPlace(api.getEvent("arrival").place)?.name).toBe("Ankara Esenboğa Airport");
    expect(api.getEvent(undefined, twoEvents)).toBeUndefined();
  });
});

describe("isXId", () => {
  test.each(guards)("%s knows each id and nothing else", (_name, is, ids) => {
    for (const id of ids) expect(is(id)).toBe(true);
    for (const value of strange) expect(is(value)).toBe(false);
  });
});
