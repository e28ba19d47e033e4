import { expect, test } from "vitest";
import { compareData } from "../../scripts/release/compare-data.js";
import type { ReleasedData } from "../../scripts/release/data.js";
import type { JsonRecord } from "../../scripts/release/json.js";
import { dataset } from "../../src/index.js";

const of = (events: readonly JsonRecord[]): ReleasedData => ({ collections: { events }, retired: {} });

// Each that changed compared with each other one took minutes.
test("a thousand corrections of twenty thousand records are compared in seconds", () => {
  const before = Array.from({ length: 20_000 }, (_, index): JsonRecord => {
    const event: object | undefined = dataset.events[index % dataset.events.length];
    return { ...event, id: `event-${index}` };
  });
  const after = before.map((event, index) =>
    index % 20 === 0 ? { ...event, title: `${event["title"]} ${index}`, date: "2025-07-30" } : event,
  );
  const start = performance.now();
  expect(compareData(of(before), of(after))).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
