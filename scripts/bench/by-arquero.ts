import { placesIn } from "./hand-loops.js";
import { loadModule } from "./load.js";
import type { Contestant } from "./queries.js";

interface Table {
  params(values: Readonly<Record<string, unknown>>): Table;
  filter(criterion: string): Table;
  array(column: string): { readonly id: string }[];
}

interface Arquero {
  table(columns: Readonly<Record<string, readonly unknown[]>>): Table;
}

const { table }: Arquero = await loadModule<Arquero>("arquero");

/** arquero: columns. Its tables – with the ids of the people in a column of their own – are made beforehand. */
export const byArquero: Contestant = {
  name: "arquero",
  events: (records, { kind, topic, participant, day, from, to, place, places, guest }) => {
    const events = table({
      record: records,
      kind: records.map((record) => record.kind),
      topics: records.map((record) => record.topics ?? []),
      people: records.map(({ participants = [] }) =>
        participants.flatMap((entry) => ("participant" in entry ? [entry.participant] : [])),
      ),
      date: records.map(({ date }) => date),
      place: records.map((record) => record.place),
    });
    return {
      kind: () => ask(events, "d.kind === $.kind", { kind }),
      topic: () => ask(events, "op.includes(d.topics, $.topic)", { topic }),
      participant: () => ask(events, "op.includes(d.people, $.participant)", { participant }),
      on: () => ask(events, "d.date === $.day", { day }),
      between: () => ask(events, "d.date >= $.from && d.date <= $.to", { from, to }),
      place: () => ask(events, "op.includes($.inside, d.place)", { inside: [...placesIn(place, places)] }),
      "kind + place + participant": () =>
        ask(events, "d.kind === $.kind && op.includes($.inside, d.place) && op.includes(d.people, $.guest)", {
          kind,
          inside: [...placesIn(place, places)],
          guest,
        }),
    };
  },
  figures: (records, { measure, country }) => {
    const figures = table({
      record: records,
      measure: records.map((record) => record.measure),
      in: records.map((record) => record.in),
    });
    return {
      "measure + in": () => ask(figures, "d.measure === $.measure && d.in === $.country", { measure, country }),
    };
  },
  statements: (records, { speaker, about }) => {
    const statements = table({
      record: records,
      speaker: records.map((record) => record.speaker),
      about: records.map((record) => record.about ?? []),
    });
    return {
      "speaker + about": () =>
        ask(statements, "d.speaker === $.speaker && op.includes(d.about, $.about)", { speaker, about }),
    };
  },
};

function ask(records: Table, criterion: string, values: Readonly<Record<string, unknown>>): { readonly id: string }[] {
  return records.params(values).filter(`(d, $) => ${criterion}`).array("record");
}
