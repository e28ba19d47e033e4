import type { AnyIds, Figure, Place, Statement, VisitEvent } from "../../src/index.js";
import { foldByHand, wordBeginning } from "./hand-text.js";
import { type Asked, type Contestant, HAND } from "./queries.js";

/** What a careful programmer writes to get the same answers: one loop for each query. */
export const byHand: Contestant = {
  name: HAND,
  events: (records, asked) => ({
    kind: () => eventsByKind(records, asked.kind),
    topic: () => eventsByTopic(records, asked.topic),
    participant: () => eventsByParticipant(records, asked.participant),
    on: () => eventsOn(records, asked.day),
    between: () => eventsBetween(records, asked.from, asked.to),
    place: () => eventsByPlace(records, asked.place, asked.places),
    "kind + place + participant": () => eventsByThree(records, asked),
    text: () => eventsByText(records, asked.word),
  }),
  figures: (records, { measure, country }) => ({
    "measure + in": () => figuresByTwo(records, measure, country),
  }),
  statements: (records, { speaker, about }) => ({
    "speaker + about": () => statementsByTwo(records, speaker, about),
  }),
};

function eventsByKind(records: readonly VisitEvent<AnyIds>[], kind: string): VisitEvent<AnyIds>[] {
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (record.kind === kind) out.push(record);
  return out;
}

function eventsByTopic(records: readonly VisitEvent<AnyIds>[], topic: string): VisitEvent<AnyIds>[] {
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (record.topics?.includes(topic)) out.push(record);
  return out;
}

function eventsByParticipant(records: readonly VisitEvent<AnyIds>[], id: string): VisitEvent<AnyIds>[] {
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (tookPart(record, id)) out.push(record);
  return out;
}

// The events that are measured have whole days, as the real ones have, so that a comparison of text is enough.
function eventsOn(records: readonly VisitEvent<AnyIds>[], day: string): VisitEvent<AnyIds>[] {
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (record.date === day) out.push(record);
  return out;
}

function eventsBetween(records: readonly VisitEvent<AnyIds>[], from: string, to: string): VisitEvent<AnyIds>[] {
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (record.date >= from && record.date <= to) out.push(record);
  return out;
}

function eventsByPlace(
  records: readonly VisitEvent<AnyIds>[],
  place: string,
  places: readonly Place<AnyIds>[],
): VisitEvent<AnyIds>[] {
  const inside = placesIn(place, places);
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (record.place !== undefined && inside.has(record.place)) out.push(record);
  return out;
}

function eventsByThree(
  records: readonly VisitEvent<AnyIds>[],
  { kind, place, places, guest }: Asked,
): VisitEvent<AnyIds>[] {
  const inside = placesIn(place, places);
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) {
    if (record.kind === kind && record.place !== undefined && inside.has(record.place) && tookPart(record, guest)) {
      out.push(record);
    }
  }
  return out;
}

function eventsByText(records: readonly VisitEvent<AnyIds>[], word: string): VisitEvent<AnyIds>[] {
  const pattern = wordBeginning(word);
  const out: VisitEvent<AnyIds>[] = [];
  for (const record of records) if (pattern.test(foldByHand(`${record.title}\n${record.summary}`))) out.push(record);
  return out;
}

function figuresByTwo(records: readonly Figure<AnyIds>[], measure: string, country: string): Figure<AnyIds>[] {
  const out: Figure<AnyIds>[] = [];
  for (const record of records) if (record.measure === measure && record.in === country) out.push(record);
  return out;
}

function statementsByTwo(records: readonly Statement<AnyIds>[], speaker: string, about: string): Statement<AnyIds>[] {
  const out: Statement<AnyIds>[] = [];
  for (const record of records) if (record.speaker === speaker && record.about?.includes(about)) out.push(record);
  return out;
}

function tookPart({ participants = [] }: VisitEvent<AnyIds>, id: string): boolean {
  for (const entry of participants) if ("participant" in entry && entry.participant === id) return true;
  return false;
}

/** Larger places stand before those within them, so that one pass finds all. */
export function placesIn(place: string, places: readonly Place<AnyIds>[]): ReadonlySet<string> {
  const inside = new Set([place]);
  for (const { id, within } of places) if (within !== undefined && inside.has(within)) inside.add(id);
  return inside;
}
