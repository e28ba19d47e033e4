/** Everything in the records, part by part. */
import * as v from "ankara-visit-2025";
import { bySpeaker, figureText } from "./figures.js";
import { called, day, inEnglish, isEnglish, say, summaryOf, word } from "./language.js";
import { capitalized, list, mark, markInferred, officeOf, support, whenInferred } from "./names.js";
import { bold, dim, faint, heading, paragraph, row } from "./page.js";

/** The lines of each part, by the word that asks for it. */
export const listings: Readonly<Record<string, () => readonly string[]>> = {
  events: () => [...heading(say("whatHappened")), ...events()],
  participants: () => [...heading(say("whoTookPart")), ...participants()],
  agreements: () => [...heading(say("whatWasAgreed")), ...agreements()],
  figures: () => [...heading(say("allNumbers"), say("oneSource")), ...figures()],
  statements: () => [...heading(say("whoSaidWhat"), say("withoutNumbers")), ...statements()],
  disputes: () => [...heading(say("whereSourcesDisagree")), ...disputes()],
  gaps: () => [...heading(say("noSourceSays")), ...gaps()],
  sources: () => [...heading(say("whereItComesFrom"), say("byIndependentSource")), ...sources()],
};

/** A point, what is to be said about it below, and in fainter print what a careful reader must know. */
function point(text: string, below: readonly string[], note = ""): readonly string[] {
  return row("•", [text, ...below, note === "" ? "" : dim(note)].filter((line) => line !== "").join("\n"));
}

function events(): readonly string[] {
  return v.timeline().flatMap(({ date, events }) => [
    ...paragraph(bold(day(date))),
    ...events.flatMap((event) => {
      const place = v.getPlace(event.place);
      const at = place === undefined ? "" : `, ${called(place)}${markInferred(event, "place")}`;
      return point(
        `${bold(called(event))}${at}${mark(event)}${whenInferred(event, "date")} ${support(v.witnessesOf(event))}`,
        [inEnglish(event.summary), attendees(event)],
        inEnglish(event.note),
      );
    }),
  ]);
}

function attendees(event: v.VisitEvent): string {
  const all = v.attendanceOf(event).map((attendee) => {
    const name = "group" in attendee ? word("group", attendee.group) : nameOf(attendee);
    const role = attendee.role === undefined ? "" : ` (${word("eventRole", attendee.role)})`;
    return name + role + markInferred(event, `participants.${pathOf(attendee)}`);
  });
  return say("present", { list: list(all) });
}

/** The part of a path that names somebody who attended. */
function pathOf(attendee: v.Attendee): string {
  if ("group" in attendee) return attendee.group;
  return "participant" in attendee ? attendee.participant.id : attendee.organization.id;
}

function nameOf(attendee: Exclude<v.Attendee, { readonly group: string }>): string {
  return called("participant" in attendee ? attendee.participant : attendee.organization);
}

function participants(): readonly string[] {
  return v.participants.flatMap((person) => {
    const titles = v
      .eventsWith(person)
      .map(({ event }) => called(event) + markInferred(event, `participants.${person.id}`));
    return point(`${bold(called(person))}, ${officeOf(person)}`, [titles.join("; ")]);
  });
}

function agreements(): readonly string[] {
  return v.agreements.flatMap((agreement) =>
    point(
      `${bold(called(agreement))}${mark(agreement)} ${support(v.witnessesOf(agreement))}`,
      [steps(agreement), inEnglish(agreement.summary)],
      inEnglish(agreement.note),
    ),
  );
}

/** "Under construction 19 December 2024, not yet commissioned (expected 2026)." */
function steps(agreement: v.Agreement): string {
  const steps = agreement.milestones.map(({ stage, date, reached }) => {
    const when = date === undefined ? "" : day(date);
    const unsure = markInferred(agreement, `milestones.${stage}.stage`, `milestones.${stage}.date`);
    if (reached && isEnglish) return `${word("agreementStatus", stage)} ${when}`.trim() + unsure;
    if (reached) {
      // In other languages a date beside a verb has a form of its own.
      const beside = [when, unsure === "" ? "" : say("inferred")].filter((text) => text !== "").join(", ");
      return word("agreementStatus", stage) + (beside === "" ? "" : ` (${beside})`);
    }
    const expected = when === "" ? "" : ` (${say("expected", { date: when })})`;
    return say("notYet", { stage: word("stage", stage) }) + expected + unsure;
  });
  const planned = v.statusOf(agreement) === "planned" ? [word("agreementStatus", "planned")] : [];
  return `${capitalized([...planned, ...steps].join(", "))}.`;
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
    ...records.flatMap((statement) => row("•", summaryOf(statement) + markInferred(statement, "summary"))),
  ]);
}

function disputes(): readonly string[] {
  return v.discrepancies.flatMap((dispute) => [
    ...paragraph(bold(called(dispute))),
    ...dispute.sides.flatMap((side) => {
      const origins = list(v.witnessesOf(side).map(({ origin }) => word("origin", origin)));
      return row("•", `${called(side)} ${dim(`– ${origins}`)}`);
    }),
    ...faint(inEnglish(dispute.note)),
  ]);
}

function gaps(): readonly string[] {
  return v.gaps.flatMap((gap) => point(bold(called(gap)), [], inEnglish(gap.note)));
}

function sources(): readonly string[] {
  return [...new Set(v.sources.map(({ origin }) => origin))].flatMap((origin) => [
    ...paragraph(bold(capitalized(word("origin", origin)))),
    ...v.sources
      .filter((source) => source.origin === origin)
      .flatMap((source) => {
        const date = source.published === undefined ? "" : `, ${day(source.published)}`;
        return point(`${source.publisher}, “${called(source)}”${date}`, [], source.url);
      }),
  ]);
}
