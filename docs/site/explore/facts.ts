import {
  type Agreement,
  type Attendance,
  eventsWith,
  type Figure,
  formatDate,
  formatFigure,
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
import { isRecordId } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { saidBy, subjectOf } from "../said-by.js";
import { capitalized, counted, countryName, isInferred, languageName, printed } from "../words.js";

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
        title: record.title,
        what: joined("Event", printed(record.kind), record.status),
        who: named((record.participants ?? []).map(attendee)),
        when: { date: dayOf(record), isInferred: isInferred(record, "date") },
        number: undefined,
      };
    case "participants":
      return {
        title: record.name,
        ...participation(eventsWith(record).map(({ event }) => event)),
        what: "Person",
        who: officeOf(record),
      };
    case "agreements":
      return agreementFacts(record);
    case "figures":
      return {
        title: capitalized(subjectOf(record)),
        what: joined("Figure", record.modality),
        who: saidBy(record).name,
        when: dayOfEvent(record, record.statedAt === undefined ? "event" : "statedAt"),
        number: formatFigure(record),
      };
    case "statements":
      return {
        title: record.summary,
        what: "Statement",
        who: record.speaker === undefined ? "Speaker not named" : nameOfId(record.speaker),
        when: dayOfEvent(record, "event"),
      };
    case "discrepancies":
      return {
        title: record.question,
        what: "Discrepancy",
        who: named(record.sides.flatMap(({ records }) => records.map(speakerOf))),
        number: `${record.sides.length} answers`,
      };
    case "gaps":
      return { title: record.question, what: "Gap", who: named((record.records ?? []).map(nameOfId)) };
    case "sources":
      return {
        title: record.title,
        what: joined("Source", languageName(record.language)),
        who: record.publisher,
        when:
          record.published === undefined
            ? undefined
            : { date: formatDate(record.published, "en-GB"), isInferred: isInferred(record, "published") },
        number: counted(citing(record.id), "record"),
      };
    case "organizations":
      return {
        title: record.name,
        what: joined("Organisation", printed(record.kind)),
        number: counted(citing(record.id), "record"),
      };
    case "places":
      return {
        title: record.name,
        what: joined("Place", printed(record.kind)),
        who: record.within === undefined ? undefined : nameOfId(record.within),
        number: counted(citing(record.id), "record"),
      };
    case "topics":
      return { title: capitalized(record.label), what: "Topic", number: counted(citing(record.id), "record") };
  }
}

function agreementFacts(record: Agreement): Facts {
  const dated = record.milestones.filter(
    (one): one is Milestone & { readonly date: `${number}` } => one.date !== undefined,
  );
  const last = dated.filter(({ reached }) => reached).at(-1) ?? dated.at(-1);
  return {
    title: record.title,
    what: joined("Agreement", printed(record.kind)),
    who: named((record.signatories ?? record.parties ?? []).map(nameOfId)),
    when:
      last === undefined
        ? undefined
        : {
            date: formatDate(last.date, "en-GB"),
            at: capitalized(last.reached ? printed(last.stage) : `expected to be ${printed(last.stage)}`),
            isInferred: isInferred(record, `milestones.${last.stage}`),
          },
    number: capitalized(printed(statusOf(record))),
  };
}

function dayOfEvent(record: Figure | Statement, field: "event" | "statedAt"): When | undefined {
  const event = getEvent("statedAt" in record && field === "statedAt" ? record.statedAt : record.event);
  if (event === undefined) return undefined;
  return {
    date: dayOf(event),
    at: event.title,
    isInferred: isInferred(record, field) || isInferred(event, "date"),
  };
}

function dayOf({ date, until }: VisitEvent): string {
  const start = formatDate(date, "en-GB");
  return until === undefined ? start : `${start} to ${formatDate(until, "en-GB")}`;
}

/** When somebody took part, and how often. */
function participation(events: readonly VisitEvent[]): Pick<Facts, "when" | "number"> {
  const days = [...new Set(events.map(dayOf))];
  return {
    when: days.length === 0 ? undefined : { date: days.join(" and "), isInferred: false },
    number: counted(events.length, "event"),
  };
}

function officeOf({
  roles,
  country,
}: {
  readonly roles: readonly { readonly title: string }[];
  readonly country?: string;
}): string {
  return [roles[0]?.title, country === undefined ? undefined : countryName(country)].filter(Boolean).join(", ");
}

function attendee(attendance: Attendance): string {
  if ("participant" in attendance) return nameOfId(attendance.participant);
  return "organization" in attendance ? nameOfId(attendance.organization) : attendance.group;
}

/** Who stated a record that a side of a disagreement names. */
function speakerOf(id: string): string | undefined {
  const figure = getFigure(id as Figure["id"]); // another id gives nothing
  if (figure !== undefined) return saidBy(figure).name;
  return getParticipant(getStatement(id as Statement["id"])?.speaker)?.name; // so does this
}

function nameOfId(id: string): string {
  if (id === visit.id) return visit.title;
  return isRecordId(id) ? nameOf(recordOf(id)) : countryName(id);
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
  return own.slice(0, more === 0 ? own.length : MOST).join(", ") + (more === 0 ? "" : ` and ${more} more`);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(", ");
}
