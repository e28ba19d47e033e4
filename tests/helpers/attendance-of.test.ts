import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  dataset,
  eventsWith,
  findEvents,
  getEvent,
  getParticipant,
  participantsIn,
  timeline,
  VisitError,
  type VisitEvent,
} from "../../src/index.js";
import { twoEvents, twoParticipants } from "../fixtures.js";

describe("participantsIn and eventsWith", () => {
  test("are each other's reverse", () => {
    for (const event of dataset.events) {
      for (const { participant, role } of participantsIn(event)) {
        expect(eventsWith(participant)).toContainEqual(role === undefined ? { event } : { event, role });
      }
    }
    for (const participant of dataset.participants) {
      const found = eventsWith(participant);
      expect(found.map(({ event }) => event)).toEqual(findEvents({ participant: participant.id }));
      for (const { event, role } of found) {
        expect(participantsIn(event)).toContainEqual(role === undefined ? { participant } : { participant, role });
      }
    }
  });

  test("give the very records, and roles as they are in the event", () => {
    const [first, second] = participantsIn(getEvent("award-ceremony"));
    expect(first).toEqual({ participant: getParticipant("recep-tayyip-erdogan"), role: "presenter" });
    expect(second?.participant).toBe(getParticipant("kassym-jomart-tokayev"));
  });

  test("serve another visit; who is not in its participants is left out", () => {
    const [landing, farewell] = twoEvents;
    const [ada, bo] = twoParticipants;
    if (!landing || !farewell || !ada || !bo) throw new Error("there are two of each");
    expect(participantsIn(landing, twoParticipants)).toEqual([{ participant: ada, role: "guest" }]);
    expect(participantsIn(landing, { participants: [bo] })).toEqual([]);
    expect(participantsIn(farewell, twoParticipants)).toEqual([]);
    expect(eventsWith(ada, { events: twoEvents })).toEqual([{ event: landing, role: "guest" }]);
    expect(eventsWith(bo, twoEvents)).toEqual([]);
    expect(() => eventsWith(bo, {} as never)).toThrow(VisitError);
  });
});

describe("timeline", () => {
  test("has every event once, day by day", () => {
    const days = timeline();
    expect(days.map(({ date }) => date)).toEqual(dataset.visit.days);
    expect(days.flatMap(({ events }) => events)).toEqual(dataset.events);
  });

  test("puts vaguer dates where they begin, open ones first and malformed ones last, and changes nothing", () => {
    const [landing] = twoEvents;
    if (!landing) throw new Error("there are two events");
    const dates = ["soon", "2030-02-03", "2030-01/2030-03", "2030-01-01", "../2030", "2030-01", "2030-02-03"];
    const events: readonly VisitEvent<AnyIds>[] = Object.freeze(dates.map((date) => ({ ...landing, date })));
    expect(timeline(events).map(({ date, events: own }) => [date, own.length])).toEqual([
      ["../2030", 1],
      ["2030-01-01", 1],
      ["2030-01", 1],
      ["2030-01/2030-03", 1],
      ["2030-02-03", 2],
      ["soon", 1],
    ]);
    expect(timeline({ events: [] })).toEqual([]);
  });
});
