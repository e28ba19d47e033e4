import type { AnyIds, VisitEvent } from "../../src/index.js";
import { giveResult, readInput } from "./child.js";
import type { GetInput, GetResult } from "./get.js";
import { importPackage } from "./installed.js";
import { randomNumbers } from "./random.js";
import { multiply } from "./synthetic.js";
import { ratioOf, timeInTurn } from "./timing.js";
import { weigh } from "./weigh.js";

const MOST_IDS = 10_000;

const { consumer, size, effort }: GetInput = readInput<GetInput>();
const { events, getEvent } = await importPackage(consumer);
const records: readonly VisitEvent<AnyIds>[] = Object.freeze(multiply<VisitEvent<AnyIds>>(events, size));

// The ids are hashed once before anything is weighed: their hashes are the first map's or the first index's cost.
const ids: ReadonlySet<string> = new Set(records.map(({ id }) => id));
const asked: readonly string[] = draw([...ids], Math.min(size, MOST_IDS));

let map: ReadonlyMap<string, VisitEvent<AnyIds>> = new Map();
const mapBytes: number = weigh(() => {
  map = new Map(records.map((record) => [record.id, record]));
});
const indexBytes: number = weigh(() => getEvent(asked[0], records));

const rounds = timeInTurn(
  [
    { name: "getEvent", run: () => asked.filter((id) => getEvent(id, records) === undefined) },
    { name: "Map.get", run: () => asked.filter((id) => map.get(id) === undefined) },
  ].map((one) => ({ ...one, budgetMs: 2000, firstMs: 0 })),
  effort,
);
giveResult({ times: ratioOf(rounds, "getEvent", "Map.get"), indexBytes, mapBytes } satisfies GetResult);

function draw(from: readonly string[], count: number): readonly string[] {
  const random = randomNumbers();
  return Array.from({ length: count }, () => from[Math.floor(random() * from.length)] ?? "");
}
