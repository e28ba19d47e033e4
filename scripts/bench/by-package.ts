import type { Package } from "./installed.js";
import { type Contestant, OURS } from "./queries.js";

/** The package's own answers. */
export function byPackage({ findEvents, findFigures, findStatements }: Package): Contestant {
  return {
    name: OURS,
    events: (records, { kind, topic, participant, day, from, to, place, places, guest, word }) => {
      const visit = { events: records, places };
      return {
        kind: () => findEvents({ kind }, records),
        topic: () => findEvents({ topic }, records),
        participant: () => findEvents({ participant }, records),
        on: () => findEvents({ on: day }, records),
        between: () => findEvents({ between: [from, to] }, records),
        place: () => findEvents({ place }, visit),
        "kind + place + participant": () => findEvents({ kind, place, participant: guest }, visit),
        text: () => findEvents({ text: word }, records),
      };
    },
    figures: (records, { measure, country }) => ({
      "measure + in": () => findFigures({ measure, in: country }, records),
    }),
    statements: (records, { speaker, about }) => ({
      "speaker + about": () => findStatements({ speaker, about }, records),
    }),
  };
}
