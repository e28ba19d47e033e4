import { placesIn } from "./hand-loops.js";
import { load } from "./load.js";
import type { Contestant } from "./queries.js";

type Sift = (query: Readonly<Record<string, unknown>>) => (record: unknown) => boolean;

const sift: Sift = load<{ readonly default: Sift }>("sift").default;

/** sift: MongoDB's query language as a predicate. */
export const bySift: Contestant = {
  name: "sift",
  events: (records, { kind, topic, participant, day, from, to, place, places, guest }) => ({
    kind: () => records.filter(sift({ kind })),
    topic: () => records.filter(sift({ topics: topic })),
    participant: () => records.filter(sift({ "participants.participant": participant })),
    on: () => records.filter(sift({ date: day })),
    between: () => records.filter(sift({ date: { $gte: from, $lte: to } })),
    place: () => records.filter(sift({ place: { $in: [...placesIn(place, places)] } })),
    "kind + place + participant": () =>
      records.filter(sift({ kind, place: { $in: [...placesIn(place, places)] }, "participants.participant": guest })),
  }),
  figures: (records, { measure, country }) => ({
    "measure + in": () => records.filter(sift({ measure, in: country })),
  }),
  statements: (records, { speaker, about }) => ({
    "speaker + about": () => records.filter(sift({ speaker, about })),
  }),
};
