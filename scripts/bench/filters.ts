/**
 * Ten questions put to the built package, to a loop written by hand for each, and to lodash, in one process: warm, at one
 * size, of records that may change or that are frozen. Prints what each takes as a multiple of the loop.
 */
import { createRequire } from "node:module";
import type { AnyIds, Figure, Statement, VisitEvent } from "../../src/index.js";
import { dayAt, freeze, multiply, multiplyEvents, thaw } from "./synthetic.js";
import { type Run, ratios } from "./timing.js";

type Package = typeof import("../../src/index.js");
interface Lodash {
  filter<R>(records: readonly R[], predicate: ((record: R) => boolean) | object): R[];
  deburr(text: string): string;
  includes(list: unknown, value: unknown): boolean;
  some(list: unknown, predicate: object): boolean;
}

const [build = "", size = "real", frozen = "", rounds = "9"] = process.argv.slice(2);
const own: Package = await import(build);
const _: Lodash = createRequire(import.meta.url)("lodash");
const made = <R>(real: readonly R[], many: (real: readonly R[], size: number) => R[]): readonly R[] => {
  // Frozen, the real ones are the package's own, of which it also checks the words that are asked for.
  if (size === "real") return frozen === "frozen" ? real : thaw(real);
  const records = many(real, Number(size));
  return frozen === "frozen" ? freeze(records) : records;
};
const events = made<VisitEvent<AnyIds>>(own.events, multiplyEvents);
const figures = made<Figure<AnyIds>>(own.figures, multiply);
const statements = made<Statement<AnyIds>>(own.statements, multiply);
const visit = { events, places: own.places };
const day = size === "real" ? "2025-07-29" : dayAt(Number(size) / 2);

/** Larger places stand before those within them, so that one pass finds all. */
function placesIn(place: string): ReadonlySet<string> {
  const inside = new Set([place]);
  for (const { id, within } of own.places) if (within !== undefined && inside.has(within)) inside.add(id);
  return inside;
}

function tookPart({ participants = [] }: VisitEvent<AnyIds>, id: string): boolean {
  for (const entry of participants) if ("participant" in entry && entry.participant === id) return true;
  return false;
}

function loop<R>(records: readonly R[], matches: (record: R) => boolean): R[] {
  const out: R[] = [];
  for (const record of records) if (matches(record)) out.push(record);
  return out;
}

/** Each question as a loop – a literal one, as each has its own in a program – as the package's, and as lodash's. */
const questions: Readonly<Record<string, readonly [hand: Run, ours: Run, lodash: Run]>> = {
  kind: [
    () => {
      const out = [];
      for (const record of events) if (record.kind === "talk") out.push(record);
      return out;
    },
    () => own.findEvents({ kind: "talk" }, events),
    () => _.filter(events, { kind: "talk" }),
  ],
  topic: [
    () => {
      const out = [];
      for (const record of events) if (record.topics?.includes("education")) out.push(record);
      return out;
    },
    () => own.findEvents({ topic: "education" }, events),
    () => _.filter(events, ({ topics }) => _.includes(topics, "education")),
  ],
  participant: [
    () => {
      const out = [];
      for (const record of events) if (tookPart(record, "hakan-fidan")) out.push(record);
      return out;
    },
    () => own.findEvents({ participant: "hakan-fidan" }, events),
    () => _.filter(events, ({ participants }) => _.some(participants, { participant: "hakan-fidan" })),
  ],
  date: [
    () => {
      const out = [];
      for (const record of events) if (record.date === day) out.push(record);
      return out;
    },
    () => own.findEvents({ date: day }, events),
    () => _.filter(events, { date: day }),
  ],
  place: [
    () => {
      const inside = placesIn("ankara");
      const out = [];
      for (const record of events) if (record.place !== undefined && inside.has(record.place)) out.push(record);
      return out;
    },
    () => own.findEvents({ place: "ankara" }, visit),
    () => {
      const inside = placesIn("ankara");
      return _.filter(events, ({ place }) => place !== undefined && inside.has(place));
    },
  ],
  "kind, place, participant": [
    () => {
      const inside = placesIn("ankara");
      const out = [];
      for (const record of events) {
        if (record.kind !== "talk" || record.place === undefined || !inside.has(record.place)) continue;
        if (tookPart(record, "kassym-jomart-tokayev")) out.push(record);
      }
      return out;
    },
    () => own.findEvents({ kind: "talk", place: "ankara", participant: "kassym-jomart-tokayev" }, visit),
    () => {
      const inside = placesIn("ankara");
      const found = _.filter(_.filter(events, { kind: "talk" }), ({ place = "" }) => inside.has(place));
      return _.filter(found, ({ participants }) => _.some(participants, { participant: "kassym-jomart-tokayev" }));
    },
  ],
  measure: [
    () => {
      const out = [];
      for (const record of figures) if (record.measure === "visitors") out.push(record);
      return out;
    },
    () => own.findFigures({ measure: "visitors" }, figures),
    () => _.filter(figures, { measure: "visitors" }),
  ],
  "measure, in": [
    () => {
      const out = [];
      for (const record of figures) if (record.measure === "visitors" && record.in === "TR") out.push(record);
      return out;
    },
    () => own.findFigures({ measure: "visitors", in: "TR" }, figures),
    () => _.filter(figures, { measure: "visitors", in: "TR" }),
  ],
  "speaker, about": [
    () => {
      const out = [];
      for (const record of statements) {
        if (record.speaker === "recep-tayyip-erdogan" && record.about?.includes("KZ")) out.push(record);
      }
      return out;
    },
    () => own.findStatements({ speaker: "recep-tayyip-erdogan", about: "KZ" }, statements),
    () => _.filter(_.filter(statements, { speaker: "recep-tayyip-erdogan" }), ({ about }) => _.includes(about, "KZ")),
  ],
  text: [
    () => {
      const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return loop(statements, ({ summary }) => /(?<![\p{L}\p{N}])friend/u.test(fold(summary)));
    },
    () => own.findStatements({ text: "friend" }, statements),
    () => _.filter(statements, ({ summary }) => /(?<![\p{L}\p{N}])friend/u.test(_.deburr(summary).toLowerCase())),
  ],
};

for (const [name, runs] of Object.entries(questions)) {
  const [expected = [], ...others] = runs.map((run) => run());
  const isSame = (found: readonly unknown[]): boolean =>
    found.length === expected.length && found.every((record, index) => record === expected[index]);
  if (expected.length < 1 || !others.every(isSame)) throw new Error(`"${name}" is answered in different ways.`);
}
// A program asks many things, and the engine fits its code to all of them: each question is asked before any is timed.
for (const runs of Object.values(questions)) ratios(runs, 1);
const measured = Object.entries(questions).map(([name, runs]) => [name, ratios(runs, Number(rounds))]);
process.stdout.write(JSON.stringify(Object.fromEntries(measured)));
