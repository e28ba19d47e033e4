import {
  type Agreement,
  type Attendance,
  eventsWith,
  type Figure,
  getEvent,
  getFigure,
  getParticipant,
  getStatement,
  type Hit,
  type Milestone,
  referencesTo,
  type Statement,
  statusOf,
  type VisitEvent,
  visit,
} from "../../../src/index.js";
import { amount, called, day, languageName, listed, publicationDay, say, word } from "../language.js";
import { isRecordId } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { saidBy, subjectOf } from "../said-by.js";
import { capitalized, isInferred } from "../words.js";

/** Who, what, when and the number of a record, as a list shows them; absent where it has none. */
export interface Facts {
  readonly title: string;
  /** What sort of record it is. */
  readonly what: string;
  readonly who?: string | undefined;
  readonly when?: When | undefined;
  readonly number?: string | undefined;
}

/** A date, and whether it is inferred that the record belongs to it. */
export interface When {
  readonly date: string;
  /** What happened then, if the date is that of an event. */
  readonly at?: string;
  readonly isInferred: boolean;
}

/** What a list shows of a record. */
export function factsOf({ collection, record }: Hit): Facts {
  switch (collection) {
    case "events":
      return {
        title: called(record),
        what: joined(
          say("explore.event"),
          word("eventKind", record.kind),
          record.status === undefined ? undefined : word("eventStatus", record.status),
        ),
        who: named((record.participants ?? []).map(attendee)),
        when: { date: dayOf(record), isInferred: isInferred(record, "date") },
        number: undefined,
      };
    case "participants":
      return {
        title: called(record),
        ...participation(eventsWith(record).map(({ event }) => event)),
        what: say("explore.person"),
        who: officeOf(record),
      };
    case "agreements":
      return agreementFacts(record);
    case "figures":
      return {
        title: capitalized(subjectOf(record)),
        what: joined(say("explore.figure"), word("modality", record.modality)),
        who: saidBy(record).name,
        when: dayOfEvent(record, record.statedAt === undefined ? "event" : "statedAt"),
        number: amount(record),
      };
    case "statements":
      return {
        title: called(record),
        what: say("explore.statement"),
        who: record.speaker === undefined ? say("explore.speakerNotNamed") : nameOfId(record.speaker),
        when: dayOfEvent(record, "event"),
      };
    case "discrepancies":
      return {
        title: called(record),
        what: say("explore.discrepancy"),
        who: named(record.sides.flatMap(({ records }) => records.map(speakerOf))),
        number: say("explore.answers", { n: record.sides.length }),
      };
    case "gaps":
      return { title: called(record), what: say("explore.gap"), who: named((record.records ?? []).map(nameOfId)) };
    case "sources":
      return {
        title: called(record),
        what: joined(say("explore.source"), languageName(record.language)),
        who: record.publisher,
        when:
          record.published === undefined
            ? undefined
            : { date: publicationDay(record.published), isInferred: isInferred(record, "published") },
        number: say("shared.records", { n: citing(record.id) }),
      };
    case "organizations":
      return {
        title: called(record),
        what: joined(say("explore.organization"), word("organizationKind", record.kind)),
        number: say("shared.records", { n: citing(record.id) }),
      };
    case "places":
      return {
        title: called(record),
        what: joined(say("explore.place"), word("placeKind", record.kind)),
        who: record.within === undefined ? undefined : nameOfId(record.within),
        number: say("shared.records", { n: citing(record.id) }),
      };
    case "topics":
      return {
        title: capitalized(called(record)),
        what: say("explore.topic"),
        number: say("shared.records", { n: citing(record.id) }),
      };
  }
}

function agreementFacts(record: Agreement): Facts {
  const dated = record.milestones.filter(
    (one): one is Milestone & { readonly date: `${number}` } => one.date !== undefined,
  );
  const last = dated.filter(({ reached }) => reached).at(-1) ?? dated.at(-1);
  return {
    title: called(record),
    what: joined(say("explore.agreement"), word("agreementKind", record.kind)),
    who: named((record.signatories ?? record.parties ?? []).map(nameOfId)),
    when:
      last === undefined
        ? undefined
        : {
            date: day(last.date),
            at: capitalized(
              last.reached
                ? word("agreementStatus", last.stage)
                : say("explore.expectedToBe", { stage: word("stage", last.stage) }),
            ),
            isInferred: isInferred(record, `milestones.${last.stage}`),
          },
    number: capitalized(word("agreementStatus", statusOf(record))),
  };
}

function dayOfEvent(record: Figure | Statement, field: "event" | "statedAt"): When | undefined {
  const event = getEvent("statedAt" in record && field === "statedAt" ? record.statedAt : record.event);
  if (event === undefined) return undefined;
  return {
    date: dayOf(event),
    at: called(event),
    isInferred: isInferred(record, field) || isInferred(event, "date"),
  };
}

function dayOf({ date, until }: VisitEvent): string {
  const from = day(date) ?? "";
  return until === undefined ? from : say("explore.fromTo", { from, until: day(until) });
}

/** When somebody took part, and how often. */
function participation(events: readonly VisitEvent[]): Pick<Facts, "when" | "number"> {
  const days = [...new Set(events.map(dayOf))];
  return {
    when: days.length === 0 ? undefined : { date: listed(days), isInferred: false },
    number: say("shared.events", { n: events.length }),
  };
}

function officeOf({
  roles,
  country,
}: {
  readonly roles: readonly { readonly title: string }[];
  readonly country?: string;
}): string {
  const [role] = roles;
  const words = [
    role === undefined ? "" : word("office", role.title),
    country === undefined ? "" : word("country", country),
  ];
  return words.filter((own) => own !== "").join(", ");
}

function attendee(attendance: Attendance): string {
  if ("participant" in attendance) return nameOfId(attendance.participant);
  return "organization" in attendance ? nameOfId(attendance.organization) : word("group", attendance.group);
}

/** Who stated a record that a side of a disagreement names. */
function speakerOf(id: string): string | undefined {
  const figure = getFigure(id as Figure["id"]); // another id gives nothing
  if (figure !== undefined) return saidBy(figure).name;
  const speaker = getParticipant(getStatement(id as Statement["id"])?.speaker); // so does this
  return speaker === undefined ? undefined : called(speaker);
}

function nameOfId(id: string): string {
  if (id === visit.id) return called(visit);
  return isRecordId(id) ? nameOf(recordOf(id)) : word("country", id);
}

/** How many records name one. */
function citing(id: string): number {
  return new Set(referencesTo(id).map(({ record }) => record.id)).size;
}

const MOST = 3;

function named(names: readonly (string | undefined)[]): string | undefined {
  const own = [...new Set(names.flatMap((name) => name ?? []))];
  if (own.length === 0) return undefined;
  const more = own.length > MOST + 1 ? own.length - MOST : 0;
  return more === 0 ? own.join(", ") : say("explore.moreNames", { list: own.slice(0, MOST).join(", "), n: more });
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(", ");
}
