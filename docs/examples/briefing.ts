/** A briefing of the visit, written with the public API alone. `npm start` prints it. */
import * as v from "ankara-visit-2025";
import { heading, point, strong } from "./page.js";

/** "●●● ≠": a dot for each independent origin behind a record, and whether the sources disagree about it. */
function weight(record: v.CitedRecord<v.AnkaraIds>): string {
  const disputed = v.discrepanciesOf(record).length > 0 ? "\u00a0≠" : "";
  return `${"●".repeat(v.witnessesOf(record).length)}${disputed}`;
}

/** "Hakan Fidan (speaker), diplomatic corps (attendee)": who took part, and as what. */
function who(event: v.VisitEvent): string {
  const named = v.attendanceOf(event).map((attendee) => {
    const name = "group" in attendee ? attendee.group : attendeeName(attendee);
    return attendee.role === undefined ? name : `${name} (${attendee.role})`;
  });
  return named.join(", ");
}

function attendeeName(attendee: Exclude<v.Attendee, { readonly group: string }>): string {
  return "participant" in attendee ? attendee.participant.name : attendee.organization.name;
}

heading(v.visit.title);
strong("● an independent origin   ≠ sources disagree: see below");
for (const { date, events } of v.timeline()) {
  strong(v.formatDate(date, "en-GB"));
  for (const event of events) {
    const place = v.getPlace(event.place)?.name;
    const at = place === undefined ? "" : `, ${place}`;
    const unsaid = event.inferred?.includes("date") ? " – day inferred" : "";
    point(event.partOf === undefined ? "•" : "  ·", `${event.title}${at}`, weight(event), `${who(event)}${unsaid}`);
  }
}

heading("What was agreed");
for (const agreement of v.agreements) {
  const ahead = agreement.milestones.filter(({ reached }) => !reached);
  const steps = ahead.map(
    ({ stage, date }) => `, not yet ${stage}${date === undefined ? "" : ` (expected in ${v.formatDate(date)})`}`,
  );
  const state = [v.statusOf(agreement), ...steps].join("").replaceAll("-", " ");
  point("•", agreement.title, weight(agreement), state);
}

heading("The numbers, by who stated them");
for (const speaker of [...v.participants, undefined]) {
  const figures = v.findFigures({ speaker: speaker?.id ?? null });
  if (figures.length > 0) strong(speaker?.name ?? "Reported by the pages, without a speaker");
  for (const figure of figures) {
    const period = figure.period === undefined ? "" : `, ${v.formatDate(figure.period)}`;
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

heading("Where the information comes from");
for (const origin of new Set(v.sources.map((source) => source.origin))) {
  const publishers = v.sources.filter((source) => source.origin === origin).map(({ publisher }) => publisher);
  point("•", origin, [...new Set(publishers)].join(", "));
}
strong("citationsOf(record) returns the quotes and links behind a record; docs/sources.md lists the pages.");
strong(`Not shown here: ${v.statements.length} statements, and ${v.gaps.length} questions that no source answers.`);
