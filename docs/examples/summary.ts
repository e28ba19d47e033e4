/** The visit on one page: what happened, what was agreed, which numbers are disputed, and what is unknown. */
import * as v from "ankara-visit-2025";
import { isInferred } from "../strings/inferred.js";
import { inOrder } from "./day.js";
import { bySpeaker, figureText, saidBy, shortFigure } from "./figures.js";
import { called, day as dayText, inEnglish, say, word } from "./language.js";
import { capitalized, list, mark, markInferred, officeOf, support, whenInferred } from "./names.js";
import { bold, dim, faint, heading, paragraph, row } from "./page.js";

const FIRMEST_FIRST: readonly v.AgreementStatus[] = [
  ...(["opened", "commissioned", "in-force", "ratified", "exchanged", "signed", "adopted"] as const),
  ...(["under-construction", "decided", "announced", "proposed", "planned", "terminated"] as const),
];
const PRESIDENTS = [...v.visit.guests, ...v.visit.hosts];

export function summary(): readonly string[] {
  const origins = new Set(v.sources.map(({ origin }) => origin)).size;
  return [
    ...paragraph(dim(say("pages", { pages: v.sources.length, origins }))),
    ...[mainEvents(), agreedByStatus(), disputedNumbers(), otherNumbers(), openQuestions()].flat(),
  ];
}

function mainEvents(): readonly string[] {
  const events = v.findEvents({ partOf: null, participant: v.visit.guests });
  const days = v.timeline(events).map(({ date, events }) => ({ day: dayText(date), placed: inOrder(events) }));
  const labels = days.flatMap(({ day, placed }) => placed.map(({ place }) => place || day));
  const times = events.some(({ time }) => time !== undefined) ? "" : `; ${say("noTimes")}`;
  return [
    ...heading(say("whatHappened"), say("knownOrder") + times),
    ...days.flatMap(({ day, placed }) => [
      ...(placed.length > 1 ? paragraph(bold(day)) : []),
      ...placed.flatMap(({ event, place }) => row(place || bold(day), eventText(event), labels)),
    ]),
  ];
}

function eventText(event: v.VisitEvent): string {
  const others = v
    .attendanceOf(event)
    .flatMap((attendee) => ("participant" in attendee ? attendee.participant : []))
    .filter(({ id, name }) => !PRESIDENTS.some((president) => president === id) && !event.title.includes(name))
    .map((person) => {
      const known = isInferred(event, `participants.${person.id}`) ? `${say("inferred")}; ` : "";
      return `${called(person)} (${known}${officeOf(person)})`;
    });
  return [
    called(event) + mark(event),
    others.length === 0 ? "" : `, ${say("with", { people: list(others) })}`,
    whenInferred(event, "date", "after"),
  ].join("");
}

function agreedByStatus(): readonly string[] {
  const agreements = FIRMEST_FIRST.flatMap((status) => v.agreements.filter((one) => v.statusOf(one) === status));
  const labels = agreements.map(stageText);
  return [
    ...heading(say("whatWasAgreed")),
    ...agreements.flatMap((agreement, index) => {
      const label = labels[index] ?? "";
      return row(label === labels[index - 1] ? "" : label, agreementText(agreement), labels);
    }),
  ];
}

function stageText(agreement: v.Agreement): string {
  const status = v.statusOf(agreement) ?? "planned";
  return capitalized(word("agreementStatus", status)) + markInferred(agreement, `milestones.${status}.stage`);
}

function agreementText(agreement: v.Agreement): string {
  const next = agreement.milestones.find(({ reached, date }) => !reached && date !== undefined);
  const due =
    next?.date === undefined ? "" : `, ${say("due", { stage: word("stage", next.stage), date: dayText(next.date) })}`;
  return `• ${called(agreement)}${due}${mark(agreement)}`;
}

function disputedNumbers(): readonly string[] {
  const disputes = v.discrepancies.filter(isAboutNumbers);
  const labels = disputes.flatMap(({ sides }) => sides.map(numberOf));
  return [
    ...heading(say("numbersInDispute"), say("lowestFirst")),
    ...disputes.flatMap((dispute) => [
      ...paragraph(bold(called(dispute))),
      ...[...dispute.sides]
        .sort((a, b) => rankOf(a) - rankOf(b))
        .flatMap((side) =>
          row(
            numberOf(side),
            `${capitalized(list(figuresOf(side).flatMap(saidBy)))} ${dim(support(v.witnessesOf(side)))}`,
            labels,
          ),
        ),
      ...faint(inEnglish(dispute.note)),
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
function otherNumbers(): readonly string[] {
  const shown = v
    .findFigures({ modality: "reported", speaker: PRESIDENTS })
    .filter((figure) => v.discrepanciesOf(figure).length === 0)
    .filter(({ about = [], in: to }) => about.length > 1 || to !== undefined)
    // Of how many kinds the goods are says little beside what they are worth.
    .filter(({ unit }) => unit !== "categories");
  return [
    ...heading(say("otherNumbers"), say("saidByPresidents")),
    ...bySpeaker(shown).flatMap(({ name, records }) => [
      ...paragraph(bold(name)),
      ...records.flatMap((figure) => row("•", figureText(figure))),
    ]),
  ];
}

/** The first question about the visit as a whole, and about each agreement that binds somebody. */
function openQuestions(): readonly string[] {
  const subjects = [v.visit, ...v.findAgreements({ status: ["signed", "in-force"] })];
  const gaps = new Set(subjects.flatMap((subject) => v.gapsOf(subject)[0] ?? []));
  return [
    ...heading(say("noSourceSays"), say("openQuestions", { shown: gaps.size, all: v.gaps.length })),
    ...[...gaps].flatMap((gap) => row("•", called(gap))),
  ];
}
