/** The visit on one page: what happened, what was agreed, which numbers are disputed, and what is unknown. */
import * as v from "ankara-visit-2025";
import { inOrder } from "./day.js";
import { bySpeaker, figureText, saidBy, shortFigure } from "./figures.js";
import { capitalized, list, mark, officeOf, statusName, support } from "./names.js";
import { bold, dim, heading, paragraph, row } from "./page.js";

const FIRMEST_FIRST: readonly v.AgreementStatus[] = [
  ...(["opened", "commissioned", "in-force", "ratified", "exchanged", "signed", "adopted"] as const),
  ...(["under-construction", "decided", "announced", "proposed", "planned", "terminated"] as const),
];
const PRESIDENTS = [...v.visit.guests, ...v.visit.hosts];

export function summary(): readonly string[] {
  const origins = new Set(v.sources.map(({ origin }) => origin)).size;
  const marks = "≠ marks where they disagree, “inferred” what none of them states";
  return [
    ...paragraph(dim(`${v.sources.length} pages, ${origins} independent sources. ${marks}.`)),
    ...[mainEvents(), agreedByStatus(), disputedNumbers(), undisputedNumbers(), openQuestions()].flat(),
  ];
}

function mainEvents(): readonly string[] {
  const events = v.findEvents({ partOf: null });
  const days = v
    .timeline(events)
    .map(({ date, events }) => ({ day: v.formatDate(date, "en-GB"), placed: inOrder(events) }));
  const labels = days.flatMap(({ day, placed }) => placed.map(({ place }) => place || day));
  const times = events.some(({ time }) => time !== undefined) ? "" : "; no source gives a time of day";
  return [
    ...heading("What happened", `numbers show the known order${times}`),
    ...days.flatMap(({ day, placed }) => [
      ...(placed.length > 1 ? paragraph(bold(day)) : []),
      ...placed.flatMap(({ event, place }) => row(place || bold(day), eventText(event), labels)),
    ]),
  ];
}

function eventText(event: v.VisitEvent): string {
  const { inferred = [] } = event;
  const others = v
    .attendanceOf(event)
    .flatMap((attendee) => ("participant" in attendee ? attendee.participant : []))
    .filter(({ id, name }) => !PRESIDENTS.some((president) => president === id) && !event.title.includes(name))
    .map((person) => {
      const known = inferred.includes(`participants.${person.id}`) ? "inferred; " : "";
      return `${person.name} (${known}${officeOf(person)})`;
    });
  const unsure = [...(inferred.includes("date") ? ["day"] : []), ...(inferred.includes("after") ? ["order"] : [])];
  return [
    event.title + mark(event),
    others.length === 0 ? "" : `, with ${list(others)}`,
    unsure.length === 0 ? "" : dim(` (${list(unsure)} inferred)`),
  ].join("");
}

function agreedByStatus(): readonly string[] {
  const groups = FIRMEST_FIRST.map((status) => ({
    label: capitalized(statusName(status)),
    agreements: v.agreements.filter((agreement) => v.statusOf(agreement) === status),
  })).filter(({ agreements }) => agreements.length > 0);
  const labels = groups.map(({ label }) => label);
  return [
    ...heading("What was agreed"),
    ...groups.flatMap(({ label, agreements }) =>
      agreements.flatMap((agreement, index) => row(index === 0 ? label : "", agreementText(agreement), labels)),
    ),
  ];
}

function agreementText(agreement: v.Agreement): string {
  const next = agreement.milestones.find(({ reached, date }) => !reached && date !== undefined);
  const due = next === undefined ? "" : `, to be ${statusName(next.stage)} in ${v.formatDate(next.date)}`;
  return `${agreement.partOf === undefined ? "•" : "–"} ${agreement.title}${due}${mark(agreement)}`;
}

function disputedNumbers(): readonly string[] {
  const disputes = v.discrepancies.filter(isAboutNumbers);
  const labels = disputes.flatMap(({ sides }) => sides.map(numberOf));
  return [
    ...heading("Numbers in dispute", "the lowest first, with who says so"),
    ...disputes.flatMap(({ question, sides, note }) => [
      ...paragraph(bold(question)),
      ...[...sides]
        .sort((a, b) => rankOf(a) - rankOf(b))
        .flatMap((side) =>
          row(
            numberOf(side),
            `${capitalized(list(figuresOf(side).flatMap(saidBy)))} ${dim(support(v.witnessesOf(side)))}`,
            labels,
          ),
        ),
      ...paragraph(dim(note)),
    ]),
  ];
}

/** Whether each side has a number of its own, which the sources of no other side give. */
function isAboutNumbers({ sides }: v.Discrepancy): boolean {
  return sides.every((side) => {
    const others = sides.filter((other) => other !== side).flatMap(({ citations }) => citations);
    const sources = others.map(({ source }) => source);
    const own = figuresOf(side);
    return own.length > 0 && own.every((figure) => v.accordingTo(figure, sources)?.value === undefined);
  });
}

function figuresOf({ records }: v.DiscrepancySide): readonly v.Figure[] {
  return records.filter(v.isFigureId).map((id) => v.getFigure(id));
}

function numberOf(side: v.DiscrepancySide): string {
  return list(figuresOf(side).map(shortFigure));
}

/** What to sort sides by: "more than 20" stands behind "20". */
function rankOf(side: v.DiscrepancySide): number {
  const values = figuresOf(side).map(({ value, comparator }) =>
    comparator === ">" ? value * (1 + Number.EPSILON) : value,
  );
  return Math.min(...values);
}

/** What the presidents said about the two countries together. */
function undisputedNumbers(): readonly string[] {
  const shown = v
    .findFigures({ modality: "reported", speaker: PRESIDENTS })
    .filter((figure) => v.discrepanciesOf(figure).length === 0)
    .filter(({ about = [], in: to }) => about.length > 1 || to !== undefined);
  return [
    ...heading("Numbers nobody disputes", "said by the presidents; one source unless more are given"),
    ...bySpeaker(shown).flatMap(({ name, records }) => [
      ...paragraph(bold(name)),
      ...records.flatMap((figure) => row("•", figureText(figure))),
    ]),
  ];
}

/** The first question about the visit as a whole, and about each agreement that binds somebody. */
function openQuestions(): readonly string[] {
  const subjects = [v.visit, ...v.findAgreements({ status: ["signed", "in-force"] })];
  const questions = new Set(subjects.flatMap((subject) => v.gapsOf(subject)[0]?.question ?? []));
  return [
    ...heading("What no source says", `${questions.size} of ${v.gaps.length} open questions`),
    ...[...questions].flatMap((question) => row("•", question)),
  ];
}
