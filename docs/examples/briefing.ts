/** A one-page briefing of the visit, written with the public API alone. `npm start` prints it. */
import * as v from "ankara-visit-2025";
import { entry, heading, strong } from "./page.js";

/** "[1:8.1, 2:23.1]": the sources' numbers in the list at the foot, each with the paragraph and its sentence. */
function cite(record: v.CitedRecord<v.AnkaraIds>): string {
  const cited = v.citationsOf(record).map(({ source, passage }) => `${v.sources.indexOf(source) + 1}:${passage}`);
  return `[${[...new Set(cited)].join(", ")}]`;
}

/** "Hakan Fidan (speaker), diplomatic corps (attendee)": who took part, and as what. */
function who(event: v.VisitEvent): string {
  const people = v.participantsIn(event).map(({ participant, role }) => ({ name: participant.name, role }));
  const groups = v.groupsIn(event).map(({ group, role }) => ({ name: group, role }));
  return [...people, ...groups].map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(", ");
}

function what(event: v.VisitEvent): string {
  const at = v.placesOf(event).map(({ name }) => `, ${name}`);
  const topics = v.topicsOf(event).map(({ label }) => label);
  return `${event.title}${at}${topics.length === 0 ? "" : `: ${topics.join(", ")}`}`;
}

heading(v.visit.title);
for (const { date, events } of v.timeline()) {
  strong(v.formatPeriod(date, "en-GB"));
  for (const event of events) {
    const unsaid = event.inferred?.includes("date") ? ", day inferred" : "";
    entry(event.partOf === undefined ? "•" : "  ·", what(event), `${who(event)}${unsaid} ${cite(event)}`);
  }
}

heading("What was agreed");
for (const agreement of v.agreements) {
  const ahead = agreement.milestones.filter(({ reached }) => !reached);
  const steps = ahead.map(
    ({ stage, date }) => `; to be ${stage}${date === undefined ? "" : ` in ${v.formatPeriod(date)}`}`,
  );
  const state = [v.statusOf(agreement), ...steps].join("").replaceAll("-", " ");
  entry("•", agreement.title, `${state} ${cite(agreement)}`);
}

heading("The numbers, and on whose word");
for (const figure of v.figures) {
  const period = figure.period === undefined ? "" : `, ${v.formatPeriod(figure.period)}`;
  const speaker = v.getParticipant(figure.statedBy)?.name ?? "the report";
  entry("•", `${v.formatFigure(figure)} – ${figure.label}${period}`, `${speaker} ${cite(figure)}`);
}

heading("Where it stands");
v.sources.forEach(({ publisher, published, title, url }, index) => {
  entry(`${index + 1}`, `${publisher}, ${v.formatPeriod(published, "en-GB")}: ${title}`, url);
});
strong("[2:19.1] is source 2, paragraph 19, sentence 1.");
strong(`Not on this page: ${v.statements.length} statements, and ${v.gaps.length} questions that no source answers.`);
