import {
  type Agreement,
  type AnyIds,
  eventsWith,
  type Figure,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  participants,
  type Statement,
  sources,
  type VisitEvent,
  witnessesOf,
} from "../../src/index.js";

/** The records of all visits, as a program would hold them to ask the helpers. */
export interface ManyRecords {
  readonly events: readonly VisitEvent<AnyIds>[];
  readonly agreements: readonly Agreement<AnyIds>[];
  readonly figures: readonly Figure<AnyIds>[];
  readonly statements: readonly Statement<AnyIds>[];
}

/** A question about all visits: in SQL, and to the helpers. Both give one number. */
export interface ManyQuestion {
  readonly question: string;
  readonly sql: string;
  readonly ask: (records: ManyRecords) => number;
}

export const manyQuestions: readonly ManyQuestion[] = [
  {
    question: "talks of one person in a year",
    sql: `SELECT count(*) FROM events e JOIN event_participants a ON a.visit = e.visit AND a.event = e.id
      WHERE a.participant = 'recep-tayyip-erdogan' AND e.kind = 'talk'
        AND e.first_day >= '2027-01-01' AND e.last_day <= '2027-12-31'`,
    ask: ({ events }) => findEvents({ participant: "recep-tayyip-erdogan", kind: "talk", date: "2027" }, events).length,
  },
  {
    question: "the greatest reported number of students",
    sql: "SELECT max(value) FROM figures WHERE measure = 'students' AND modality = 'reported'",
    ask: ({ figures }) =>
      findFigures({ measure: "students", modality: "reported" }, figures).reduce(
        (most, { value }) => Math.max(most, value),
        0,
      ),
  },
  {
    question: "what one person said about a country",
    sql: `SELECT count(*) FROM statements s JOIN statement_about a ON a.visit = s.visit AND a.statement = s.id
      WHERE s.speaker = 'recep-tayyip-erdogan' AND a.country = 'KZ'`,
    ask: ({ statements }) => findStatements({ speaker: "recep-tayyip-erdogan", about: "KZ" }, statements).length,
  },
  {
    question: "agreements that are still to take a step",
    sql: "SELECT count(DISTINCT (visit, agreement)) FROM agreement_milestones WHERE NOT reached",
    ask: ({ agreements }) => findAgreements({ expected: true }, agreements).length,
  },
  {
    question: "events of each person, added up",
    sql: "SELECT count(participant) FROM event_participants",
    ask: ({ events }) => participants.reduce((sum, person) => sum + eventsWith(person, events).length, 0),
  },
  {
    question: "independent origins of each number, added up",
    sql: `SELECT sum(origins) FROM (
      SELECT count(DISTINCT s.origin) AS origins
      FROM figures f
      JOIN citations c ON c.visit = f.visit AND c.record = f.id
      JOIN sources s ON s.visit = c.visit AND s.id = c.source
      GROUP BY f.visit, f.id)`,
    ask: ({ figures }) => figures.reduce((sum, figure) => sum + witnessesOf(figure, { sources }).length, 0),
  },
];
