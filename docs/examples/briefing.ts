/** A one-page briefing of the visit, written with the public API alone. `npm start` prints it. */
import {
  type Agreement,
  type CitedRecord,
  type Figure,
  findAgreements,
  findEvents,
  findFigures,
  gaps,
  getParticipant,
  getPlace,
  getTopic,
  sources,
  statements,
  statusOf,
  type VisitEvent,
  visit,
} from "ankara-visit-2025";
import { entry, heading, strong } from "./page.js";

/** "[1: 8.1, 9.2]": the source's number in the list at the foot, then the sentences. */
function cite({ citations }: CitedRecord): string {
  const passages = sources.flatMap(({ id }, index) => {
    const own = citations.flatMap(({ source, passage }) => (source === id ? (passage ?? []) : []));
    return own.length === 0 ? [] : `${index + 1}: ${[...new Set(own)].join(", ")}`;
  });
  return `[${passages.join(" | ")}]`;
}

function day(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }).format(new Date(date));
}

/** "Hakan Fidan (speaker), diplomatic corps": who took part, and as what. */
function who({ participants = [] }: VisitEvent): string {
  const names = participants.flatMap((attendance) => {
    if ("group" in attendance) return attendance.group;
    if ("organization" in attendance) return [];
    const { name } = getParticipant(attendance.participant);
    return attendance.role === undefined ? name : `${name} (${attendance.role})`;
  });
  return names.join(", ");
}

function what({ title, place, topics = [] }: VisitEvent): string {
  const at = place === undefined ? "" : `, ${getPlace(place).name}`;
  const on = topics.length === 0 ? "" : `: ${topics.map((topic) => getTopic(topic).label).join(", ")}`;
  return `${title}${at}${on}`;
}

/** "more than 12,000 people": the number as its source bounds it. */
function amount({ value, unit, comparator }: Figure): string {
  const bound = { "=": "", "~": "about ", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most " };
  const number = new Intl.NumberFormat("en", value < 1e6 ? {} : { notation: "compact", compactDisplay: "long" });
  const counted = `${bound[comparator]}${unit === "USD" ? "US$" : ""}${number.format(value)}`;
  if (unit === "rank") return comparator === "<=" ? `among the top ${value}` : `${counted} in rank`;
  if (unit === "ordinal") return `${value}th`;
  if (unit === "percent") return `${counted}%`;
  return unit === "USD" ? counted : `${counted} ${unit}`;
}

/** "possibly more than 1 million people": the amount, and in what sense it was said. */
function said(figure: Figure): string {
  const sense = { reported: "", forecast: ", expected", target: ", a target", plan: ", planned" }[figure.modality];
  return figure.hedged ? `possibly ${amount(figure)}` : `${amount(figure)}${sense}`;
}

function stillAhead({ milestones }: Agreement): string {
  const ahead = milestones.filter(({ reached }) => !reached);
  return ahead.map(({ stage, date }) => `; to be ${stage}${date === undefined ? "" : ` in ${date}`}`).join("");
}

heading(visit.title);
for (const date of visit.days) {
  strong(day(date));
  for (const event of findEvents({ on: date })) {
    const unsaid = event.inferred?.includes("date") ? ", day inferred" : "";
    entry(event.partOf === undefined ? "•" : "  ·", what(event), `${who(event)}${unsaid} ${cite(event)}`);
  }
}

heading("What was agreed");
for (const agreement of findAgreements({})) {
  const state = `${statusOf(agreement)}${stillAhead(agreement)}`.replaceAll("-", " ");
  entry("•", agreement.title, `${state} ${cite(agreement)}`);
}

heading("The numbers, and on whose word");
for (const figure of findFigures({})) {
  const speaker = figure.statedBy === undefined ? "the report" : getParticipant(figure.statedBy).name;
  const period = figure.period === undefined ? "" : `, ${figure.period.replace("/", " to ")}`;
  entry("•", `${said(figure)} – ${figure.label}${period}`, `${speaker} ${cite(figure)}`);
}

heading("Where it stands");
for (const [index, { publisher, published, title, url }] of sources.entries()) {
  entry(`${index + 1}`, `${publisher}, ${published}: ${title}`, url);
}
strong("[2: 19.1] is source 2, paragraph 19, sentence 1.");
strong(`Not on this page: ${statements.length} statements, and ${gaps.length} questions that no source answers.`);
