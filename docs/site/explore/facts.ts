import {
  type Agreement,
  type Attendance,
  eventsWith,
  type Figure,
  getEvent,
  type Hit,
  type Milestone,
  type Participant,
  referencesTo,
  type Source,
  type Statement,
  statusOf,
  type VisitEvent,
  type VisitRecord,
  visit,
} from "../../../src/index.js";
import { heldEvents } from "../held-events.js";
import { amount, called, day, languageName, listed, publicationDay, say, word } from "../language.js";
import { isRecordId } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { claimants, saidBy, subjectOf } from "../said-by.js";
import { capitalized, isInferred } from "../words.js";

/** Who, what, when and the number of a record, as a list shows them; absent where it has none. */
export interface Facts {
  readonly title: Fact;
  /** What sort of record it is. */
  readonly what: string;
  readonly who?: readonly Fact[] | undefined;
  readonly when?: When | undefined;
  readonly number?: Fact | undefined;
}

/** Something that a record says. */
export interface Fact {
  readonly text: string;
  /** What of it is inferred, by the paths of the fields. */
  readonly inferred?: readonly string[];
}

/** The date of a record. */
export interface When extends Fact {
  /** As the record has it, in EDTF: `2025-07-29`. Several stand one after another. */
  readonly date: string;
  /** What happened then, if the date is that of an event. */
  readonly at?: string;
}

/** What a list shows of a record. */
export function factsOf({ collection, record }: Hit): Facts {
  switch (collection) {
    case "events":
      return {
        title: titleOf(record),
        what: joined(
          say("explore.event"),
          word("eventKind", record.kind),
          record.status === undefined ? undefined : word("eventStatus", record.status),
        ),
        who: (record.participants ?? []).map((one) => attendee(record, one)),
        when: dayOf(record),
      };
    case "participants":
      return {
        title: titleOf(record),
        ...participation(eventsWith(record, heldEvents).map(({ event }) => event)),
        what: say("explore.person"),
        who: [officeOf(record)],
      };
    case "agreements":
      return agreementFacts(record);
    case "figures":
      return {
        title: fact(record, capitalized(subjectOf(record)), "measure", "period"),
        what: joined(say("explore.figure"), word("modality", record.modality)),
        who: [speakerOf(record)],
        when: dayOfEvent(record, record.statedAt === undefined ? "event" : "statedAt"),
        number: fact(record, amount(record), "value", "comparator", "unit"),
      };
    case "statements":
      return {
        title: fact(record, called(record), "summary"),
        what: say("explore.statement"),
        who: [speakerOf(record)],
        when: dayOfEvent(record, "event"),
      };
    case "discrepancies":
      return {
        title: titleOf(record),
        what: say("explore.discrepancy"),
        who: record.sides.flatMap((side) => claimants(side).map((text) => ({ text }))),
        number: { text: say("explore.answers", { n: record.sides.length }) },
      };
    case "gaps":
      return {
        title: titleOf(record),
        what: say("explore.gap"),
        who: (record.records ?? []).map((id) => ({ text: nameOfId(id) })),
      };
    case "sources":
      return {
        title: titleOf(record),
        what: joined(say("explore.source"), languageName(record.language)),
        who: [{ text: record.publisher }],
        when: publication(record),
        number: citing(record.id),
      };
    case "organizations":
      return {
        title: titleOf(record),
        what: joined(say("explore.organization"), word("organizationKind", record.kind)),
        number: citing(record.id),
      };
    case "places":
      return {
        title: titleOf(record),
        what: joined(say("explore.place"), word("placeKind", record.kind)),
        who: record.within === undefined ? undefined : [{ text: nameOfId(record.within) }],
        number: citing(record.id),
      };
    case "topics":
      return {
        title: { text: capitalized(called(record)) },
        what: say("explore.topic"),
        number: citing(record.id),
      };
  }
}

function agreementFacts(record: Agreement): Facts {
  const dated = record.milestones.filter(
    (one): one is Milestone & { readonly date: `${number}` } => one.date !== undefined,
  );
  const last = dated.filter(({ reached }) => reached).at(-1) ?? dated.at(-1);
  const field = record.signatories === undefined ? "parties" : "signatories";
  return {
    title: titleOf(record),
    what: joined(say("explore.agreement"), word("agreementKind", record.kind)),
    who: (record[field] ?? []).map((id) => fact(record, nameOfId(id), `${field}.${id}`)),
    when:
      last === undefined
        ? undefined
        : {
            ...fact(record, day(last.date), `milestones.${last.stage}.date`),
            date: last.date,
            at: capitalized(
              last.reached
                ? word("agreementStatus", last.stage)
                : say("explore.expectedToBe", { stage: word("stage", last.stage) }),
            ),
          },
    number: { text: capitalized(word("agreementStatus", statusOf(record))) },
  };
}

function publication(record: Source): When | undefined {
  const { published } = record;
  return published === undefined
    ? undefined
    : { ...fact(record, publicationDay(published), "published"), date: published };
}

/** What a record says, with those of its fields that are inferred. */
function fact(record: Pick<VisitRecord, "inferred">, text: string, ...paths: readonly string[]): Fact {
  return { text, inferred: paths.filter((path) => isInferred(record, path)) };
}

function titleOf(record: VisitRecord): Fact {
  return fact(record, called(record), "title", "name");
}

function dayOfEvent(record: Figure | Statement, field: "event" | "statedAt"): When | undefined {
  const event = getEvent("statedAt" in record && field === "statedAt" ? record.statedAt : record.event);
  if (event === undefined) return undefined;
  const own = dayOf(event);
  const inferred = [...(isInferred(record, field) ? [field] : []), ...(own.inferred ?? [])];
  return { ...own, inferred, at: called(event) };
}

function dayOf(event: VisitEvent): When {
  const { date, until } = event;
  if (until === undefined) return { ...fact(event, day(date), "date"), date };
  const text = say("explore.fromTo", { from: day(date), until: day(until) });
  return { ...fact(event, text, "date"), date: `${date}/${until}` };
}

/** When somebody took part, and how often. */
function participation(events: readonly VisitEvent[]): Pick<Facts, "when" | "number"> {
  const days = events.map(dayOf);
  return {
    when:
      days.length === 0
        ? undefined
        : { text: listed(textsOf(days)), date: [...new Set(days.map(({ date }) => date))].join("; ") },
    number: { text: say("shared.events", { n: events.length }) },
  };
}

function officeOf(record: Participant): Fact {
  const [role] = record.roles;
  const words = [
    role === undefined ? "" : word("office", role.title),
    record.country === undefined ? "" : word("country", record.country),
  ];
  return fact(record, words.filter((own) => own !== "").join(", "), "roles", "country");
}

function attendee(event: VisitEvent, attendance: Attendance): Fact {
  if ("group" in attendance) return fact(event, word("group", attendance.group), `participants.${attendance.group}`);
  const id = "participant" in attendance ? attendance.participant : attendance.organization;
  return fact(event, nameOfId(id), `participants.${id}`);
}

/** Who stated a record: a person or, if its sources name nobody, the pages of a figure. */
function speakerOf(record: Figure | Statement): Fact {
  if (record.speaker !== undefined) return fact(record, nameOfId(record.speaker), "speaker");
  return { text: "value" in record ? saidBy(record).name : say("explore.speakerNotNamed") };
}

function nameOfId(id: string): string {
  if (id === visit.id) return called(visit);
  return isRecordId(id) ? nameOf(recordOf(id)) : word("country", id);
}

/** How many records name one. */
function citing(id: string): Fact {
  return { text: say("shared.records", { n: new Set(referencesTo(id).map(({ record }) => record.id)).size }) };
}

/** The texts, each once. */
export function textsOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.map(({ text }) => text))];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(", ");
}
