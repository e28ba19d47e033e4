import { deepFreeze } from "../../src/deep-freeze.js";
import { byAlasql } from "./by-alasql.js";
import { byArquero } from "./by-arquero.js";
import { byLodash } from "./by-lodash.js";
import { byMingo } from "./by-mingo.js";
import { byPackage } from "./by-package.js";
import { bySift } from "./by-sift.js";
import { giveResult, readInput } from "./child.js";
import { byHand } from "./hand-loops.js";
import { importPackage, type Package } from "./installed.js";
import type { FindInput, FindResult } from "./measure-find.js";
import { type Answer, type Asked, COMMON, type Collections, type Contestant, HAND, OURS } from "./queries.js";
import { askOnce } from "./same-records.js";
import { daysFor, multiply, multiplyEvents, thaw } from "./synthetic.js";
import { type Effort, ratioOf, timeInTurn } from "./timing.js";

// All queries of one size, in a process of their own. Each collection is made, asked and let go before the next.

type ByName = ReadonlyMap<string, Readonly<Record<string, Answer | undefined>>>;

/** A million records take some libraries seconds; their ratios are large enough to be clear from one round. */
const BUDGET_MS = { close: 12_000, libraries: 400 } as const;

const { consumer, size, effort, frozen }: FindInput = readInput<FindInput>();
const own: Package = await importPackage(consumer);
// Records that may change are only put beside the loop: the libraries do the same with all.
const contestants: readonly Contestant[] = [
  byPackage(own),
  byHand,
  ...(frozen ? [byLodash, bySift, byMingo, byAlasql, byArquero] : []),
];
const collections = ["events", "figures", "statements"] as const;

// First everything in brief: a program asks many things, and the engine's code is fitted to all of them.
for (const name of collections) measure(name, "real", { rounds: 1, sampleMs: 1, warmUpMs: 30 });
giveResult(collections.flatMap((name) => measure(name, size, effort)));

function measure(name: keyof Collections, records: FindInput["size"], how: Effort): readonly FindResult[] {
  const answers = answersOf(name, records);
  return Object.keys(answers.get(OURS) ?? {}).map((query) => compare(query, answers, how));
}

function compare(query: string, answers: ByName, how: Effort): FindResult {
  const able = [...answers].flatMap(([name, { [query]: run }]) => (run === undefined ? [] : [{ name, run }]));
  const asked = askOnce(query, able);
  // The two that are close take turns by themselves: what a library throws away would be collected at their cost.
  const close = asked.slice(0, 2).map((one) => ({ ...one, budgetMs: BUDGET_MS.close }));
  const all = asked.filter(({ name }) => name !== HAND).map((one) => ({ ...one, budgetMs: BUDGET_MS.libraries }));
  const [closeRounds, rounds] = [timeInTurn(close, { ...how, rounds: 2 * how.rounds }), timeInTurn(all, how)];
  const libraries = all.map(({ name }) => name).filter((name) => name !== OURS);
  return {
    query,
    times: {
      [HAND]: ratioOf(closeRounds, HAND, OURS),
      ...Object.fromEntries(libraries.map((name) => [name, ratioOf(rounds, name, OURS)])),
    },
  };
}

function answersOf(name: keyof Collections, records: FindInput["size"]): ByName {
  const asked = { ...COMMON, ...askedDays(records), places: own.places };
  if (name === "events") {
    const events = made(own.events, records, multiplyEvents);
    return new Map(contestants.map((one) => [one.name, { ...one.events(events, asked) }]));
  }
  if (name === "figures") {
    const figures = made(own.figures, records, multiply);
    return new Map(contestants.map((one) => [one.name, { ...one.figures(figures, asked) }]));
  }
  const statements = made(own.statements, records, multiply);
  return new Map(contestants.map((one) => [one.name, { ...one.statements(statements, asked) }]));
}

/** The real records, or so many made after them. */
function made<R>(
  real: readonly R[],
  records: FindInput["size"],
  multiplied: (real: readonly R[], size: number) => R[],
): readonly R[] {
  if (records !== "real") return frozen ? deepFreeze(multiplied(real, records)) : multiplied(real, records);
  return frozen ? real : thaw(real);
}

/** A day in the middle, and a tenth of all days. */
function askedDays(records: FindInput["size"]): Pick<Asked, "day" | "from" | "to"> {
  if (records === "real") return { day: "2025-07-29", from: "2025-07-01", to: "2025-07-28" };
  const days = daysFor(records);
  const at = (share: number): string => days[Math.floor(days.length * share)] ?? "";
  return { day: at(0.5), from: at(0.4), to: at(0.5) };
}
