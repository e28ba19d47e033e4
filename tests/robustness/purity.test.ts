import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { answers } from "./answers.js";

const copy = structuredClone(api.dataset);

/** Freezes nothing and notices everything: a visit whose every list and record counts the changes made to it. */
function watched<T extends object>(value: T, changes: string[]): T {
  return new Proxy(value, {
    get: (target, key, receiver) => {
      const part: unknown = Reflect.get(target, key, receiver);
      return typeof part === "object" && part !== null ? watched(part, changes) : part;
    },
    set: (_target, key) => changes.push(`set ${String(key)}`) < 0,
    deleteProperty: (_target, key) => changes.push(`delete ${String(key)}`) < 0,
    defineProperty: (_target, key) => changes.push(`define ${String(key)}`) < 0,
  });
}

describe("the helpers", () => {
  test("give the same answer twice, and leave the dataset as it was", () => {
    expect(answers()).toBe(answers());
    expect(api.dataset).toEqual(copy);
  });

  test("change nothing in a visit of one's own", () => {
    const changes: string[] = [];
    const visit = watched(structuredClone(api.dataset), changes);
    const [event, figure, agreement] = [visit.events[8], visit.figures[8], visit.agreements[0]];
    if (event === undefined || figure === undefined || agreement === undefined) throw new Error("they are there");
    api.findEvents(
      { date: "2025-07", role: "speaker", place: "ankara", participant: { all: ["hakan-fidan"] }, text: "council" },
      visit,
    );
    api.findParticipants({ event: "signing", text: "erdogan" }, visit);
    api.findAgreements({ status: "signed", place: "turkiye" }, visit);
    api.findFigures({ about: "KZ", period: "2024" }, visit);
    api.findStatements({ topic: ["trade", "culture"] }, visit);
    api.getEvent("signing", visit);
    api.timeline(visit);
    api.search("tokayev education", { from: visit });
    api.referencesTo(event, visit);
    api.recordsCiting({ source: "qazinform-award", passage: "23.1" }, visit);
    api.eventsBefore(event, visit);
    api.eventsAfter(event, visit);
    api.attendanceOf(event, visit);
    api.orderOf(event, visit.events[5], visit);
    api.citationsOf(figure, visit);
    api.gapsOf(agreement, visit);
    api.discrepanciesOf(figure, visit);
    api.witnessesOf(figure, visit);
    api.formatFigure(figure);
    api.statusOf(agreement, "2026");
    expect(changes).toEqual([]);
  });

  test("give arrays that are the caller's own", () => {
    const signing = api.getEvent("signing");
    const lists: readonly (() => unknown[])[] = [
      ...[() => api.findEvents({}), () => api.findFigures({}), () => api.timeline(), () => api.search("visa")],
      ...[() => api.eventsBefore(signing), () => api.attendanceOf(signing), () => api.citationsOf(signing)],
      ...[() => api.referencesTo(signing), () => api.gapsOf(api.getAgreement("joint-declaration"))],
      ...[() => api.findEvents({ place: "turkiye" }), () => api.findStatements({ speaker: api.visit.guests[0] })],
    ];
    for (const list of lists) {
      const [one, other] = [list(), list()];
      expect(one).not.toBe(other);
      expect(one.length).toBeGreaterThan(0);
      one.length = 0;
      expect(list()).toEqual(other);
    }
  });
});
