import { placesIn } from "./hand-loops.js";
import { load } from "./load.js";
import type { Contestant } from "./queries.js";

interface Mingo {
  readonly Query: new (query: Readonly<Record<string, unknown>>) => { find<R>(records: readonly R[]): { all(): R[] } };
}

const { Query }: Mingo = load<Mingo>("mingo");

/** mingo: MongoDB's query language over arrays. */
export const byMingo: Contestant = {
  name: "mingo",
  events: (records, { kind, topic, participant, day, from, to, place, places, guest }) => ({
    kind: () => ask(records, { kind }),
    topic: () => ask(records, { topics: topic }),
    participant: () => ask(records, { "participants.participant": participant }),
    on: () => ask(records, { date: day }),
    between: () => ask(records, { date: { $gte: from, $lte: to } }),
    place: () => ask(records, { place: { $in: [...placesIn(place, places)] } }),
    "kind + place + participant": () =>
      ask(records, { kind, place: { $in: [...placesIn(place, places)] }, "participants.participant": guest }),
  }),
  figures: (records, { measure, country }) => ({
    "measure + in": () => ask(records, { measure, in: country }),
  }),
  statements: (records, { speaker, about }) => ({
    "speaker + about": () => ask(records, { speaker, about }),
  }),
};

function ask<R>(records: readonly R[], query: Readonly<Record<string, unknown>>): R[] {
  return new Query(query).find(records).all();
}
