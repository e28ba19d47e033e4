import { deepFreeze } from "../../src/deep-freeze.js";
import type { AnyIds, VisitEvent } from "../../src/index.js";
import { byPackage } from "./by-package.js";
import { giveResult, readInput } from "./child.js";
import { byHand } from "./hand-loops.js";
import type { IndexInput, IndexResult } from "./indexes.js";
import { importPackage } from "./installed.js";
import { type Answer, type Asked, COMMON, type EventAnswers } from "./queries.js";
import { daysFor, multiplyEvents } from "./synthetic.js";
import { median } from "./timing.js";
import { weigh } from "./weigh.js";

const QUERIES: readonly (keyof EventAnswers)[] = ["kind", "participant", "on", "text"];

const { consumer, size }: IndexInput = readInput<IndexInput>();
const own: Awaited<ReturnType<typeof importPackage>> = await importPackage(consumer);
const days: readonly string[] = daysFor(size);
const [day = ""]: readonly string[] = days.slice(days.length / 2);
const asked: Asked = { ...COMMON, places: own.places, day, from: day, to: day };

// Other records first, so that the engine knows the code.
for (let round = 0; round < 200; round++) {
  const small = deepFreeze(multiplyEvents(own.events, 100));
  const [ours, loops] = [byPackage(own).events(small, asked), byHand.events(small, asked)];
  for (const query of QUERIES) for (const run of [ours[query], ours[query], ours[query], loops[query]]) run?.();
}

const events: readonly VisitEvent<AnyIds>[] = deepFreeze(multiplyEvents(own.events, size));
const [ours, loops]: readonly [EventAnswers, EventAnswers] = [
  byPackage(own).events(events, asked),
  byHand.events(events, asked),
];
giveResult(QUERIES.map(measure));

function measure(query: keyof EventAnswers): IndexResult {
  const [run = () => [], loop = () => []]: readonly (Answer | undefined)[] = [ours[query], loops[query]];
  const byLoop = median(Array.from({ length: 7 }, () => timeOf(loop)));
  const first = timeOf(run);
  let second = 0;
  const bytes = weigh(() => {
    second = timeOf(run);
  });
  const later = median(Array.from({ length: 7 }, () => timeOf(run)));
  return { query, calls: [first, second, later].map((time) => time / byLoop), bytes };
}

function timeOf(run: Answer): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
