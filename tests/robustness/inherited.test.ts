import { expect, test } from "vitest";
import { audit } from "../../src/audit.js";
import * as api from "../../src/index.js";
import { safeParseVisit } from "../../src/schema.js";
import { answers } from "./answers.js";

// Records are read as the language reads them. What is passed besides them counts only where the caller passed it.

const json = JSON.stringify(api.dataset);
const [event] = api.events;
const untyped = (value: unknown): never => value as never; // as untyped code passes it

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof api.VisitError) return error.message;
    throw error;
  }
}

/** What is asked with little or nothing: whatever is inherited beside it would show. */
const asked: readonly (() => unknown)[] = [
  () => api.findEvents({}),
  () => api.findEvents({}, api.dataset),
  () => api.findEvents({ place: "turkiye" }, { events: api.events }),
  () => api.findEvents({ topic: untyped({ x: 1 }) }),
  () => api.findEvents({}, untyped({})),
  () => api.findParticipants({}),
  () => api.findParticipants({ event: "signing" }, { participants: api.participants }),
  () => api.findAgreements({}),
  () => api.findFigures({}),
  () => api.findStatements({}),
  () => api.search("tokayev", {}),
  () => api.search("tokayev", { from: { participants: api.participants } }),
  () => api.figures.map((figure) => api.formatFigure(figure, {})),
  () => api.attendanceOf(event, untyped({})),
  () => api.eventsBefore(event, untyped({})),
  () => safeParseVisit(JSON.parse(json)),
];

/** Keys of filters and options, and collections, that are no fields of records; and a field that every event has. */
const NAMES: readonly string[] = [
  ...["foo", "kind", "accordingTo", "overlaps", "expected", "all", "text", "topic", "signatory"],
  ...["in", "limit", "from", "locale", "units", "events", "sources", "figures", "statements", "visit"],
];

test.each([["talk"], [1], [["x"]]])("no answer changes while every object inherits %j", async (value) => {
  const all = async (): Promise<string> => JSON.stringify([answers(), asked.map(attempt), await audit({})]);
  const expected = await all();
  for (const name of NAMES)
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  let found: string;
  try {
    found = await all();
  } finally {
    for (const name of NAMES) Reflect.deleteProperty(Object.prototype, name);
  }
  expect(found === expected).toBe(true);
});

test("fields that a record inherits are not read as its own", () => {
  const visit = JSON.parse(json);
  const [first, ...others] = visit.events;
  const heir = Object.assign(Object.create({ status: "cancelled", foo: 1 }), first);
  expect(safeParseVisit({ ...visit, events: [heir, ...others] })).toEqual(safeParseVisit(visit));
  const { title, ...untitled } = first;
  const orphan = Object.assign(Object.create({ title }), untitled);
  expect(safeParseVisit({ ...visit, events: [orphan, ...others] }).problems).toMatchObject([
    { path: "events[0].title", found: "nothing" },
  ]);
});
