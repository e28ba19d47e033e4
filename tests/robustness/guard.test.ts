import { describe, expect, test } from "vitest";
import {
  eventIds,
  findEvents,
  getEvent,
  organizationsIn,
  participantsIn,
  placesOf,
  statusOf,
} from "../../src/index.js";

type Loose = (...args: readonly unknown[]) => unknown;
const loose = (helper: unknown): Loose => helper as Loose;

describe("a value that is not of its type", () => {
  test("an id in place of a record is an error that says how to get the record", () => {
    expect(() => loose(participantsIn)("signing")).toThrow(
      'participantsIn: expected a record, found "signing". Get its record first.',
    );
    expect(() => loose(statusOf)(undefined)).toThrow("statusOf: expected a record, found undefined.");
  });

  test("a record that lacks what it must have is an error with its cause", () => {
    const error: unknown = (() => {
      try {
        return loose(statusOf)({});
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ code: "invalid-record", where: "statusOf", value: [{}] });
    expect(String(error)).toContain("statusOf: something passed to it is not of its type: Cannot read properties of");
    expect(error).toHaveProperty("cause", expect.any(TypeError));
  });

  test("so is a list that has no records in it", () => {
    for (const from of [[null], [undefined], [5, null]]) {
      expect(() => loose(findEvents)({ kind: "talk" }, from)).toThrow(
        expect.objectContaining({ code: "invalid-record" }),
      );
      expect(() => loose(getEvent)("arrival", from)).toThrow(expect.objectContaining({ code: "invalid-record" }));
    }
  });

  test("so is a record that is nested in itself, which is not looked through for ever", () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    expect(() => loose(statusOf)(cyclic)).toThrow(expect.objectContaining({ code: "invalid-record" }));
  });

  test("a helper that map calls with an index says how to call it", () => {
    const message = "Call it with one argument: (x) => getEvent(x).";
    expect(() => eventIds.map(getEvent)).toThrow(message);
    expect(() => [getEvent("arrival")].map(organizationsIn)).toThrow("(x) => organizationsIn(x)");
  });
});

describe("what the caller's own getter throws comes through as it is", () => {
  class Record {
    readonly id = "a";
    get place(): string {
      throw own;
    }
  }
  const own = new TypeError("not yet loaded");
  const onItself = {
    id: "a",
    date: "2025",
    get place() {
      throw own;
    },
  };

  test.each([
    ["on the record", onItself],
    ["on its class", new Record()],
  ])("%s", (_where, record) => {
    expect(() => loose(placesOf)({ date: "2025", participants: [] })).not.toThrow();
    expect(() => loose(findEvents)({ place: "ankara" }, [record])).toThrow(own);
  });

  test("a getter that throws nothing is no excuse", () => {
    const record = {
      get id() {
        return "a";
      },
    };
    expect(() => loose(statusOf)(record)).toThrow(expect.objectContaining({ code: "invalid-record" }));
  });

  test("nor one that throws something else", () => {
    const record = {
      get place() {
        throw new TypeError("something else");
      },
    };
    expect(() => loose(statusOf)(record)).toThrow(expect.objectContaining({ code: "invalid-record" }));
  });
});
