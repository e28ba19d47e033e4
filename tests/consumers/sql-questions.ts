import {
  attendanceOf,
  discrepancies,
  figures,
  findAgreements,
  findEvents,
  findFigures,
  findStatements,
  getEvent,
  getTopic,
  agreements as known,
  recordsCiting,
  statusOf,
  witnessesOf,
} from "../../src/index.js";

/** A question in SQL, with what the package's helpers answer. */
export interface SqlQuestion {
  readonly question: string;
  readonly sql: string;
  readonly answer: readonly (readonly unknown[])[];
}

export const sqlQuestions: readonly SqlQuestion[] = [
  {
    question: "who took part in the council meeting, and as what",
    sql: `
      SELECT p.name, a.role
      FROM event_participants a JOIN participants p ON p.id = a.participant
      WHERE a.event = 'council-meeting' ORDER BY a.position`,
    answer: attendanceOf(getEvent("council-meeting")).flatMap((who) =>
      "participant" in who ? [[who.participant.name, who.role ?? null]] : [],
    ),
  },
  {
    question: "where Hakan Fidan was on 29 July",
    sql: `
      SELECT e.id
      FROM events e JOIN event_participants a ON a.event = e.id
      WHERE a.participant = 'hakan-fidan' AND e.first_day >= '2025-07-29' AND e.last_day <= '2025-07-29'
      ORDER BY e.position`,
    answer: findEvents({ date: "2025-07-29", participant: "hakan-fidan" }).map(({ id }) => [id]),
  },
  {
    question: "what happened in Ankara, the places within it included",
    sql: `
      WITH RECURSIVE inside AS (
        SELECT id FROM places WHERE id = 'ankara'
        UNION ALL
        SELECT p.id FROM places p JOIN inside i ON p.within = i.id
      )
      SELECT e.id FROM events e JOIN inside i ON i.id = e.place ORDER BY e.position`,
    answer: findEvents({ place: "ankara" }).map(({ id }) => [id]),
  },
  {
    question: "which numbers were stated for Kazakhstanis in Türkiye, and by whom",
    sql: `
      SELECT f.id, f.comparator, f.value, f.unit, f.speaker
      FROM figures f JOIN figure_about a ON a.figure = f.id
      WHERE a.country = 'KZ' AND f.in_country = 'TR' ORDER BY f.position`,
    answer: findFigures({ about: "KZ", in: "TR" }).map(({ id, comparator, value, unit, speaker }) => [
      ...[id, comparator, value, unit, speaker ?? null],
    ]),
  },
  {
    question: "which numbers are for a time that certainly lies in 2024",
    sql: `
      SELECT id FROM figures
      WHERE first_day >= '2024-01-01' AND last_day <= '2024-12-31' ORDER BY position`,
    answer: findFigures({ period: "2024" }).map(({ id }) => [id]),
  },
  {
    question: "what is still only expected",
    sql: `
      SELECT id FROM agreements
      WHERE id IN (SELECT agreement FROM agreement_milestones WHERE NOT reached) ORDER BY position`,
    answer: findAgreements({ expected: true }).map(({ id }) => [id]),
  },
  {
    question: "how far each agreement has come",
    sql: `
      SELECT a.id, coalesce(arg_max(m.stage, m.position) FILTER (m.reached), 'planned')
      FROM agreements a JOIN agreement_milestones m ON m.agreement = a.id
      GROUP BY a.id, a.position ORDER BY a.position`,
    answer: known.map((agreement) => [agreement.id, statusOf(agreement)]),
  },
  {
    question: "how many independent origins are behind each number",
    sql: `
      SELECT f.id, count(DISTINCT s.origin)::INTEGER
      FROM figures f JOIN citations c ON c.record = f.id JOIN sources s ON s.id = c.source
      GROUP BY f.id, f.position ORDER BY f.position`,
    answer: figures.map((figure) => [figure.id, witnessesOf(figure).length]),
  },
  {
    question: "how many independent origins are behind each side of a disagreement",
    sql: `
      SELECT d.question, side.claim, count(DISTINCT s.origin)::INTEGER
      FROM discrepancies d
      JOIN discrepancy_sides side ON side.discrepancy = d.id
      JOIN discrepancy_side_citations c ON c.discrepancy = d.id AND c.side = side.position
      JOIN sources s ON s.id = c.source
      GROUP BY d.question, side.claim, d.position, side.position ORDER BY d.position, side.position`,
    answer: discrepancies.flatMap(({ question, sides }) =>
      sides.map((side) => [question, side.claim, witnessesOf(side).length]),
    ),
  },
  {
    question: "on which subjects Erdoğan spoke, and how often",
    sql: `
      SELECT t.label, count(*)::INTEGER AS times
      FROM statements s JOIN statement_topics st ON st.statement = s.id JOIN topics t ON t.id = st.topic
      WHERE s.speaker = 'recep-tayyip-erdogan'
      GROUP BY t.id, t.label ORDER BY t.label`,
    answer: timesByLabel(),
  },
  {
    question: "what rests on one sentence",
    sql: `
      SELECT record FROM citations WHERE source = 'qazinform-award' AND passage = '8.1'
      UNION
      SELECT discrepancy FROM discrepancy_side_citations WHERE source = 'qazinform-award' AND passage = '8.1'
      ORDER BY record`,
    answer: recordsCiting({ source: "qazinform-award", passage: "8.1" })
      .map(({ record }) => [record.id])
      .sort(),
  },
];

function timesByLabel(): readonly (readonly [string, number])[] {
  const labels = findStatements({ speaker: "recep-tayyip-erdogan" }).flatMap((said) =>
    (said.topics ?? []).map((topic) => getTopic(topic).label),
  );
  return [...new Set(labels)].sort().map((label) => [label, labels.filter((other) => other === label).length] as const);
}
