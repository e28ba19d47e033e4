/** A briefing of the visit, written with the public API alone. `npm start` prints it. */
import * as v from "ankara-visit-2025";
import { heading, point, strong } from "./page.js";

/** "●●● ≠": a dot for each independent origin behind a record, and whether it stands in a disagreement of sources. */
function weight(record: v.CitedRecord<v.AnkaraIds>): string {
  const disputed = v.discrepanciesOf(record).length > 0 ? "\u00a0≠" : "";
  return `${"●".repeat(v.witnessesOf(record).length)}${disputed}`;
}

/** "Hakan Fidan (speaker), diplomatic corps (attendee)": who took part, and as what. */
function who(event: v.VisitEvent): string {
  const people = v.participantsIn(event).map(({ participant, role }) => ({ name: participant.name, role }));
  const groups = v.groupsIn(event).map(({ group, role }) => ({ name: group, role }));
  return [...people, ...groups].map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(", ");
}

heading(v.visit.title);
strong("● an independent witness   ≠ sources disagree: see below");
for (const { date, events } of v.timeline()) {
  strong(v.formatPeriod(date, "en-GB"));
  for (const event of events) {
    const at = v.placesOf(event).map(({ name }) => `, ${name}`);
    const unsaid = event.inferred?.includes("date") ? " – day inferred" : "";
    point(event.partOf === undefined ? "•" : "  ·", `${event.title}${at}`, weight(event), `${who(event)}${unsaid}`);
  }
}

heading("What was agreed");
for (const agreement of v.agreements) {
  const ahead = agreement.milestones.filter(({ reached }) => !reached);
  const steps = ahead.map(
    ({ stage, date }) => `; to be ${stage}${date === undefined ? "" : ` in ${v.formatPeriod(date)}`}`,
  );
  const state = [v.statusOf(agreement), ...steps].join("").replaceAll("-", " ");
  point("•", agreement.title, weight(agreement), state);
}

heading("The numbers, and on whose word");
for (const speaker of [...v.participants, undefined]) {
  const figures = v.findFigures({ speaker: speaker?.id ?? null });
  if (figures.length > 0) strong(speaker?.name ?? "The pages, in no participant's name");
  for (const figure of figures) {
    const period = figure.period === undefined ? "" : `, ${v.formatPeriod(figure.period)}`;
    point("•", `${v.formatFigure(figure)} – ${figure.label}${period}`, weight(figure));
  }
}

heading("Where the sources disagree");
for (const { question, sides } of v.discrepancies) {
  strong(question);
  for (const side of sides) {
    point(
      "•",
      side.claim,
      v
        .witnessesOf(side)
        .map(({ origin }) => origin)
        .join(", "),
    );
  }
}

heading("Whose accounts these are");
for (const origin of new Set(v.sources.map((source) => source.origin))) {
  const publishers = v.sources.filter((source) => source.origin === origin).map(({ publisher }) => publisher);
  point("•", origin, [...new Set(publishers)].join(", "));
}
strong("citationsOf(record) gives the words and links that a record rests on; docs/sources.md lists the pages.");
strong(`Not told here: ${v.statements.length} statements, and ${v.gaps.length} questions that no source answers.`);
