import type { AnyIds, VisitEvent } from "../../src/index.js";
import { placesIn } from "./hand-loops.js";
import { load } from "./load.js";
import type { Contestant } from "./queries.js";

interface Alasql {
  <R>(sql: string, parameters: readonly unknown[]): R[];
  readonly fn: Record<string, (...values: readonly never[]) => unknown>;
}

const alasql: Alasql = load<Alasql>("alasql");

// SQL knows no lists; functions of one's own are how alasql is taught them.
alasql.fn["has"] = (list: readonly string[] | undefined, value: string): boolean => list?.includes(value) ?? false;
alasql.fn["attended"] = (list: VisitEvent<AnyIds>["participants"], id: string): boolean =>
  list?.some((entry) => "participant" in entry && entry.participant === id) ?? false;

/** alasql: SQL over arrays. It keeps its compiled statements, and gives copies of the rows. */
export const byAlasql: Contestant = {
  name: "alasql",
  events: (records, { kind, topic, participant, day, from, to, place, places, guest }) => ({
    kind: () => where("kind = ?", records, kind),
    topic: () => where("has(topics, ?)", records, topic),
    participant: () => where("attended(participants, ?)", records, participant),
    on: () => where("date = ?", records, day),
    between: () => where("date >= ? AND date <= ?", records, from, to),
    place: () => where("place IN @(?)", records, [...placesIn(place, places)]),
    "kind + place + participant": () =>
      where(
        "kind = ? AND place IN @(?) AND attended(participants, ?)",
        records,
        kind,
        [...placesIn(place, places)],
        guest,
      ),
  }),
  figures: (records, { measure, country }) => ({
    "measure + in": () => where("measure = ? AND `in` = ?", records, measure, country),
  }),
  statements: (records, { speaker, about }) => ({
    "speaker + about": () => where("speaker = ? AND has(about, ?)", records, speaker, about),
  }),
};

function where<R>(condition: string, records: readonly R[], ...values: readonly unknown[]): R[] {
  return alasql<R>(`SELECT * FROM ? WHERE ${condition}`, [records, ...values]);
}
