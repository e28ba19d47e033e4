import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as auditing from "../../src/audit.js";
import * as api from "../../src/index.js";
import * as languages from "../../src/locales.js";
import { island } from "../island.js";
import { argument, CallersOwn, fields, hostile, nested } from "./hostile.js";

type Call = (...args: readonly unknown[]) => unknown;

/** Without a visit the whole of this one would be audited at each call, which takes long and is like any other. */
const audit = (...args: readonly unknown[]): unknown =>
  (auditing.audit as Call)(...(args.length === 1 ? [...args, island] : args)); // takes anything here

const helpers = Object.entries({ ...api, ...auditing, ...languages, audit }).flatMap(
  ([name, value]): readonly (readonly [string, Call])[] =>
    typeof value === "function" && value !== api.VisitError ? [[name, value as Call]] : [],
);

/** Calls a helper; whatever it throws must be the package's own error or the caller's own. */
async function attempt(helper: Call, args: readonly unknown[]): Promise<void> {
  try {
    await helper(...args);
  } catch (error) {
    if (!(error instanceof api.VisitError || error instanceof CallersOwn)) throw error;
  }
}

const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Map.prototype,
  Date.prototype,
];
const ownNames = (): readonly (readonly PropertyKey[])[] => prototypes.map((prototype) => Reflect.ownKeys(prototype));
let before: readonly (readonly PropertyKey[])[] = [];

beforeAll(() => {
  before = ownNames();
});
afterAll(() => {
  expect(ownNames()).toEqual(before);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("every helper is called", () => {
  expect(helpers.length).toBeGreaterThan(45);
});

describe.each(helpers)("%s", (_name, helper) => {
  test("takes every hostile value, alone and with another", async () => {
    for (const one of hostile) {
      await attempt(helper, [one]);
      await attempt(helper, ["arrival", one]);
      await attempt(helper, [one, one, one]);
    }
  });

  test("takes what is nested deeper than the stack, in every field", async () => {
    for (const field of fields) {
      const record = { ...api.getEvent("signing"), [field]: nested };
      for (const one of [{ [field]: nested }, record, [record], { events: [record] }]) {
        await attempt(helper, [one]);
        await attempt(helper, [{ text: "x", place: "x" }, one]);
        await attempt(helper, ["x", one]);
      }
    }
  });

  test("takes whatever else, and records that are wrong in one thing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 3 }), async (args) =>
        attempt(
          helper,
          args.map((make) => make()),
        ),
      ),
      { numRuns: 30 },
    );
  });
});
