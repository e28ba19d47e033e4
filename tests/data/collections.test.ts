import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";

const pairs = [
  ["sources", api.sources, api.sourceIds],
  ["places", api.places, api.placeIds],
  ["organizations", api.organizations, api.organizationIds],
  ["topics", api.topics, api.topicIds],
  ["participants", api.participants, api.participantIds],
  ["events", api.events, api.eventIds],
  ["agreements", api.agreements, api.agreementIds],
  ["figures", api.figures, api.figureIds],
  ["statements", api.statements, api.statementIds],
  ["discrepancies", api.discrepancies, api.discrepancyIds],
  ["gaps", api.gaps, api.gapIds],
] as const;

describe("the collections", () => {
  test.each(pairs)("the ids of %s are those of its records, in order", (_name, records, ids) => {
    expect(records.map(({ id }) => id)).toEqual(ids);
  });

  test("the whole dataset holds the very same constants", () => {
    for (const [name, records] of pairs) expect(api.dataset[name]).toBe(records);
    expect(api.dataset.visit).toBe(api.visit);
    expect(api.dataset.passages).toBe(api.passages);
  });

  test("every constant is frozen all the way down", () => {
    const soft = [api.dataset, ...pairs.map(([, , ids]) => ids)].flatMap((constant) => [...thawed(constant, "")]);
    expect(soft).toEqual([]);
  });

  test("writing to a constant throws and changes nothing", () => {
    const before = JSON.stringify(api.dataset);
    expect(() => Object.assign(api.getEvent("arrival"), { date: "2025-07-01" })).toThrow(TypeError);
    expect(() => Object.assign(api.events, { 0: null })).toThrow(TypeError);
    expect(() => Array.prototype.push.call(api.getEvent("arrival").citations, null)).toThrow(TypeError);
    expect(() => Array.prototype.reverse.call(api.eventIds)).toThrow(TypeError);
    expect(JSON.stringify(api.dataset)).toBe(before);
  });
});

function* thawed(value: unknown, path: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if (!Object.isFrozen(value)) yield path;
  for (const [key, part] of Object.entries(value)) yield* thawed(part, `${path}.${key}`);
}
