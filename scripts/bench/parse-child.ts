import { pathToFileURL } from "node:url";
import { giveResult, readInput } from "./child.js";
import { root } from "./installed.js";
import type { ParseInput, ParseResult } from "./parse.js";
import { replicate } from "./replicate.js";
import { median } from "./timing.js";
import { weigh } from "./weigh.js";

type Schema = typeof import("../../src/schema.js");
type Main = typeof import("../../src/index.js");

const built = (name: string): string => pathToFileURL(`${root}/dist/${name}`).href;
const { parseVisit, visitSchema }: Schema = await import(built("schema.js"));
const { dataset }: Main = await import(built("index.js"));

const { times, rounds }: ParseInput = readInput<ParseInput>();
const text: string = JSON.stringify(replicate(dataset, times));
const json: unknown = JSON.parse(text);

// A small one first, so that the engine knows the code.
const small: unknown = JSON.parse(JSON.stringify(dataset));
for (let round = 0; round < 10; round++) for (const read of [parseVisit, visitSchema.parse]) read(small);

const contenders: readonly (() => unknown)[] = [
  () => parseVisit(json),
  () => visitSchema.parse(json),
  () => JSON.parse(text),
];
const taken: readonly number[][] = contenders.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [at, run] of contenders.entries()) {
    const start = performance.now();
    run();
    taken[at]?.push(performance.now() - start);
  }
}
const [own, shape, parsed]: readonly number[] = taken.map(median);
const kept: unknown[] = [];
const bytes: number = weigh(() => kept.push(parseVisit(json)));
const jsonBytes: number = weigh(() => kept.push(JSON.parse(text)));
const records: number = Object.values(parseVisit(json)).flat().length;
const result: ParseResult = {
  records,
  parseVisit: own ?? Number.NaN,
  shape: shape ?? Number.NaN,
  json: parsed ?? Number.NaN,
  bytes,
  jsonBytes,
};
giveResult(result);
