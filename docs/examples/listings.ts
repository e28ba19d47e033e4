/** Everything in the records, part by part. */
import * as v from "ankara-visit-2025";
import { bySpeaker, figureText } from "./figures.js";
import { capitalized, list, mark, officeOf, statusName, support } from "./names.js";
import { originName } from "./origin-name.js";
import { bold, dim, heading, paragraph, row } from "./page.js";

/** The lines of each part, by the word that asks for it. */
export const listings: Readonly<Record<string, () => readonly string[]>> = {
  events: () => [...heading("What happened"), ...events()],
  participants: () => [...heading("Who took part"), ...participants()],
  agreements: () => [...heading("What was agreed"), ...agreements()],
  figures: () => [...heading("All numbers", "one source unless more are given"), ...figures()],
  statements: () => [...heading("Who said what", "without the numbers"), ...statements()],
  disputes: () => [...heading("Where sources disagree"), ...disputes()],
  gaps: () => [...heading("What no source says"), ...gaps()],
  sources: () => [...heading("Where it comes from", "pages, by independent source"), ...sources()],
};

/** A point, what is to be said about it below, and in fainter print what a careful reader must know. */
function point(text: string, below: string, note = ""): readonly string[] {
  return row("•", [text, below, note === "" ? "" : dim(note)].filter((line) => line !== "").join("\n"));
}

function events(): readonly string[] {
  return v.timeline().flatMap(({ date, events }) => [
    ...paragraph(bold(v.formatDate(date, "en-GB"))),
    ...events.flatMap((event) => {
      const place = v.getPlace(event.place)?.name;
      const at = place === undefined ? "" : `, ${place}`;
      return point(
        `${bold(event.title)}${at}${mark(event)} ${support(v.witnessesOf(event))}`,
        `${event.summary}\n${attendees(event)}`,
        event.note,
      );
    }),
  ]);
}

function attendees(event: v.VisitEvent): string {
  const all = v.attendanceOf(event).map((attendee) => {
    const name = "group" in attendee ? attendee.group : nameOf(attendee);
    return attendee.role === undefined ? name : `${name} (${attendee.role})`;
  });
  return `Present: ${list(all)}.`;
}

function nameOf(attendee: Exclude<v.Attendee, { readonly group: string }>): string {
  return "participant" in attendee ? attendee.participant.name : attendee.organization.name;
}

function participants(): readonly string[] {
  return v.participants.flatMap((person) => {
    const titles = v.eventsWith(person).map(({ event }) => event.title);
    return point(`${bold(person.name)}, ${officeOf(person)}`, titles.join("; "));
  });
}

function agreements(): readonly string[] {
  return v.agreements.flatMap((agreement) =>
    point(
      `${bold(agreement.title)}${mark(agreement)} ${support(v.witnessesOf(agreement))}`,
      `${steps(agreement)}\n${agreement.summary}`,
      agreement.note,
    ),
  );
}

/** "Under construction 19 December 2024, not yet commissioned (expected 2026)." */
function steps(agreement: v.Agreement): string {
  const steps = agreement.milestones.map(({ stage, date, reached }) => {
    const when = date === undefined ? "" : v.formatDate(date, "en-GB");
    if (reached) return `${statusName(stage)} ${when}`.trim();
    return `not yet ${statusName(stage)}${when === "" ? "" : ` (expected ${when})`}`;
  });
  return `${capitalized([...(v.statusOf(agreement) === "planned" ? ["planned"] : []), ...steps].join(", "))}.`;
}

function figures(): readonly string[] {
  return bySpeaker(v.figures).flatMap(({ name, records }) => [
    ...paragraph(bold(name)),
    ...records.flatMap((figure) => row("•", figureText(figure))),
  ]);
}

function statements(): readonly string[] {
  return bySpeaker(v.statements).flatMap(({ name, records }) => [
    ...paragraph(bold(name)),
    ...records.flatMap(({ summary }) => row("•", summary)),
  ]);
}

function disputes(): readonly string[] {
  return v.discrepancies.flatMap(({ question, sides, note }) => [
    ...paragraph(bold(question)),
    ...sides.flatMap((side) =>
      row("•", `${side.claim} ${dim(`– ${list(v.witnessesOf(side).map(({ origin }) => originName(origin)))}`)}`),
    ),
    ...paragraph(dim(note)),
  ]);
}

function gaps(): readonly string[] {
  return v.gaps.flatMap(({ question, note }) => point(bold(question), "", note));
}

function sources(): readonly string[] {
  return [...new Set(v.sources.map(({ origin }) => origin))].flatMap((origin) => [
    ...paragraph(bold(capitalized(originName(origin)))),
    ...v.sources
      .filter((source) => source.origin === origin)
      .flatMap(({ publisher, title, published, url = "" }) => {
        const date = published === undefined ? "" : `, ${v.formatDate(published, "en-GB")}`;
        return point(`${publisher}, “${title}”${date}`, "", url);
      }),
  ]);
}
