import type { AnyIds, VisitEvent } from "../../src/index.js";
import { placesIn } from "./hand-loops.js";
import { wordBeginning } from "./hand-text.js";
import { load } from "./load.js";
import type { Contestant } from "./queries.js";

type Predicate<R> = ((record: R) => boolean) | Readonly<Record<string, unknown>>;

interface Chain<R> {
  filter(predicate: Predicate<R>): Chain<R>;
  value(): R[];
}

interface Lodash {
  <R>(records: readonly R[]): Chain<R>;
  filter<R>(records: readonly R[], predicate: Predicate<R>): R[];
  deburr(text: string): string;
  toLower(text: string): string;
  includes(list: unknown, value: unknown): boolean;
  some(list: unknown, predicate: Readonly<Record<string, unknown>>): boolean;
}

const _: Lodash = load<Lodash>("lodash");

/** lodash: its shorthands where they say it, its predicates elsewhere, chained where there are several. */
export const byLodash: Contestant = {
  name: "lodash",
  events: (records, { kind, topic, participant, day, from, to, place, places, guest, word }) => ({
    kind: () => _.filter(records, { kind }),
    topic: () => _.filter(records, ({ topics }) => _.includes(topics, topic)),
    participant: () => _.filter(records, ({ participants }) => _.some(participants, { participant })),
    on: () => _.filter(records, { date: day }),
    between: () => _.filter(records, ({ date }) => date >= from && date <= to),
    place: () => _.filter(records, isIn(placesIn(place, places))),
    "kind + place + participant": () =>
      _(records)
        .filter({ kind })
        .filter(isIn(placesIn(place, places)))
        .filter(({ participants }) => _.some(participants, { participant: guest }))
        .value(),
    text: () => {
      const pattern = wordBeginning(word);
      return _.filter(records, ({ title, summary }) => pattern.test(_.toLower(_.deburr(`${title}\n${summary}`))));
    },
  }),
  figures: (records, { measure, country }) => ({
    "measure + in": () => _.filter(records, { measure, in: country }),
  }),
  statements: (records, { speaker, about }) => ({
    "speaker + about": () =>
      _(records)
        .filter({ speaker })
        .filter((record) => _.includes(record.about, about))
        .value(),
  }),
};

function isIn(inside: ReadonlySet<string>): (record: VisitEvent<AnyIds>) => boolean {
  return ({ place }) => place !== undefined && inside.has(place);
}
