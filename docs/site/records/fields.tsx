import { type ComponentChildren, Fragment, type JSX } from "preact";
import {
  type Agreement,
  type Alias,
  type AnyIds,
  boundsOf,
  type Discrepancy,
  eventsBefore,
  eventsWith,
  type Figure,
  formatDate,
  type Gap,
  getEvent,
  getPlace,
  type Identifier,
  type Milestone,
  type NumberBounds,
  type Organization,
  type OriginalTitle,
  type Participant,
  type Place,
  type Source,
  type Statement,
  statusOf,
  type VisitEvent,
} from "../../../src/index.js";
import { originName } from "../../examples/origin-name.js";
import { hrefOf } from "../links.js";
import { saidBy } from "../said-by.js";
import { counted, countryName, isInferred, languageName, printed } from "../words.js";
import { RecordLink, RecordLinks } from "./record-link.js";
import { Sides, sharedRecords } from "./sides.js";

/** A field of a record as the page shows it. */
export interface Field {
  /** Its name in the record, by which `inferred` speaks of it. */
  readonly name: string;
  /** What it is called on the page. */
  readonly label: string;
  readonly value: ComponentChildren;
  /** Whether it is one of the details that most readers pass over. */
  readonly isFolded?: true;
}

/** Fields that are folded away. */
function folded(fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => ({ ...field, isFolded: true }));
}

/** A field that is shown where the record has it. */
function field<T>(
  name: string,
  label: string,
  value: T | undefined,
  show: (value: T) => ComponentChildren,
): readonly Field[] {
  return value === undefined ? [] : [{ name, label, value: show(value) }];
}

/** A field with the records that it names, each by its name and with the way to it. */
function links(name: string, label: string, named: string | readonly string[] | undefined): readonly Field[] {
  const ids = [named ?? []].flat();
  return ids.length === 0 ? [] : [{ name, label, value: <RecordLinks ids={ids} /> }];
}

export function eventFields(event: VisitEvent): readonly Field[] {
  const { after = [] } = event;
  const earlier = after.length === 0 ? [] : eventsBefore(event).map(({ id }) => id);
  return [
    ...field("status", "Status", event.status, (status) => <strong>{printed(status)}</strong>),
    ...field("date", "When", event.date, (date) => formatDate(date, "en-GB")),
    ...field("until", "Until", event.until, (date) => formatDate(date, "en-GB")),
    ...field("time", "Began at", event.time, (time) => `${time}, local time`),
    ...links("place", "Where", wayOut(event.place)),
    ...field("kind", "Kind", event.kind, printed),
    ...links("partOf", "Part of", event.partOf),
    ...links("after", "After", event.after),
    ...links(
      "after",
      "Therefore also after",
      earlier.filter((id) => !after.some((one) => one === id)),
    ),
    ...field("participants", "Who took part", event.participants, (all) => <Attendances all={all} />),
    ...links("topics", "On", event.topics),
  ];
}

type Attendances = NonNullable<VisitEvent["participants"]>;

function Attendances({ all }: { readonly all: Attendances }): JSX.Element {
  return (
    <ul>
      {all.map((entry) => (
        <li key={JSON.stringify(entry)}>
          {"participant" in entry && <RecordLink id={entry.participant} />}
          {"organization" in entry && <RecordLink id={entry.organization} />}
          {"group" in entry && entry.group}
          {entry.role !== undefined && <small> {printed(entry.role)}</small>}
        </li>
      ))}
    </ul>
  );
}

export function participantFields(participant: Participant): readonly Field[] {
  const attended = eventsWith(participant);
  return [
    ...field("roles", "Office", participant.roles, (roles) => (
      <ul>
        {roles.map(({ title, organization }) => (
          <li key={title}>
            {title}
            {organization !== undefined && (
              <>
                , <RecordLink id={organization} />
              </>
            )}
          </li>
        ))}
      </ul>
    )),
    ...field("country", "For", participant.country, countryName),
    ...namesFields(participant),
    ...field("events", "Took part in", attended.length === 0 ? undefined : attended, (all) => (
      <ul>
        {all.map(({ event, role }) => (
          <li key={event.id}>
            <RecordLink id={event.id} />
            {role !== undefined && <small> {printed(role)}</small>}
          </li>
        ))}
      </ul>
    )),
  ];
}

const TITLES: Readonly<Record<Agreement["titleStatus"], string>> = {
  formal: "the document's own",
  reported: "as a report calls it",
  described: "the dataset's wording",
};

export function agreementFields(agreement: Agreement): readonly Field[] {
  return [
    {
      name: `milestones.${statusOf(agreement)}`,
      label: "Status",
      value: <strong>{printed(statusOf(agreement))}</strong>,
    },
    ...field("milestones", "Steps", agreement.milestones, (steps) => <Steps of={agreement} steps={steps} />),
    ...field("kind", "Kind", agreement.kind, printed),
    ...field("titleStatus", "Title", agreement.titleStatus, (status) => TITLES[status]),
    ...originalField(agreement.original),
    ...links("parties", "Parties", agreement.parties),
    ...links("initiator", "On the initiative of", agreement.initiator),
    ...links("signatories", "Signed by", agreement.signatories),
    ...links("event", "Agreed at", agreement.event),
    ...links("partOf", "Part of", agreement.partOf),
    ...links("places", "Where", agreement.places),
    ...links("topics", "On", agreement.topics),
    ...namesFields(agreement),
  ];
}

/** A title in the language that it was given in. */
function originalField(original: OriginalTitle | undefined): readonly Field[] {
  return field("original", "Original title", original, ({ title, language }) => (
    <>
      <span lang={language}>{title}</span> <small>{languageName(language)}</small>
    </>
  ));
}

interface StepsProps {
  readonly of: Agreement;
  readonly steps: readonly Milestone[];
}

function Steps({ of: agreement, steps }: StepsProps): JSX.Element {
  return (
    <ol>
      {steps.map(({ stage, date, reached }) => (
        <li key={`${stage} ${date}`}>
          {printed(stage)}
          {date !== undefined && `, ${formatDate(date, "en-GB")}`}
          {!reached && <span class="mark expected">expected</span>}
          {isInferred(agreement, `milestones.${stage}`) && <span class="mark inferred">inferred</span>}
        </li>
      ))}
    </ol>
  );
}

export function figureFields(figure: Figure): readonly Field[] {
  return [
    ...(figure.speaker === undefined
      ? [{ name: "speaker", label: "Stated by", value: `no named speaker; reported by ${saidBy(figure).name}` }]
      : links("speaker", "Stated by", figure.speaker)),
    ...occasionField("statedAt", "Stated at", figure.statedAt),
    ...field("period", "For", figure.period, (period) => formatDate(period, "en-GB")),
    ...links("about", "About", figure.about),
    ...field("in", "In", figure.in, countryName),
    ...links("event", "About the event", figure.event),
    ...links("agreement", "About the agreement", figure.agreement),
    ...links("topics", "On", figure.topics),
    ...folded([
      { name: "value", label: "Range", value: bounds(boundsOf(figure)) },
      ...field("unit", "Unit", figure.unit, printed),
      ...field("measure", "Measure", figure.measure, printed),
      ...field("modality", "Modality", figure.modality, printed),
    ]),
  ];
}

/** The event at which something was said, with its day. */
function occasionField(name: string, label: string, id: Statement["event"]): readonly Field[] {
  const event = getEvent(id);
  return field(name, label, event, ({ id, date }) => (
    <>
      <RecordLink id={id} />
      {date !== undefined && `, ${formatDate(date, "en-GB")}`}
    </>
  ));
}

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/** The range of the number in words. */
function bounds(known: NumberBounds | undefined): string {
  if (known === undefined) return "unknown: the source is too vague";
  const { min, max, includesMin, includesMax } = known;
  if (min === max) return number.format(min);
  const least = `${includesMin ? "at least" : "more than"} ${number.format(min)}`;
  const most = `${includesMax ? "at most" : "less than"} ${number.format(max)}`;
  return [Number.isFinite(min) ? least : "", Number.isFinite(max) ? most : ""]
    .filter((words) => words !== "")
    .join(", ");
}

export function statementFields(statement: Statement): readonly Field[] {
  return [
    ...(statement.speaker === undefined
      ? [{ name: "speaker", label: "Said by", value: "no named speaker" }]
      : links("speaker", "Said by", statement.speaker)),
    ...occasionField("event", "At", statement.event),
    ...links("about", "About", statement.about),
    ...links("topics", "On", statement.topics),
  ];
}

export function discrepancyFields(discrepancy: Discrepancy): readonly Field[] {
  return [
    ...links("sides", "About", sharedRecords(discrepancy)),
    { name: "sides", label: counted(discrepancy.sides.length, "side"), value: <Sides of={discrepancy} /> },
  ];
}

export function gapFields(gap: Gap): readonly Field[] {
  return links("records", "About", gap.records);
}

export function organizationFields(organization: Organization): readonly Field[] {
  return [
    ...field("kind", "Kind", organization.kind, printed),
    ...field("country", "Country", organization.country, countryName),
    ...namesFields(organization),
  ];
}

export function placeFields(place: Place): readonly Field[] {
  return [
    ...field("kind", "Kind", place.kind, printed),
    ...field("country", "Country", place.country, countryName),
    ...links("within", "Lies in", wayOut(place.within)),
    ...namesFields(place),
  ];
}

/** A place and those that it lies in, the smallest first. */
function wayOut(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id, ...wayOut(getPlace(id)?.within)];
}

export function sourceFields(source: Source): readonly Field[] {
  return [
    ...field("url", "Page", source.url, (url) => <a href={url}>{url}</a>),
    ...field("reference", "In print", source.reference, (reference) => reference),
    ...originalField(source.original),
    ...field("published", "Published", source.published, (date) => formatDate(date, "en-GB")),
    ...field("language", "Language", source.language, languageName),
    ...field("titleStatus", "Title", source.titleStatus, (status) =>
      status === "published" ? "the page's own" : "the dataset's wording; the headline was not seen",
    ),
    ...field("origin", "Origin", source.origin, originName),
    ...field("reading", "Read", source.reading, (reading) =>
      reading === "whole" ? (
        <>
          whole, <a href={`passages.html#${source.id}`}>sentence by sentence</a>
        </>
      ) : (
        "in part"
      ),
    ),
    ...field("lacks", "Not seen", source.lacks, (parts) => parts.join(" and ")),
  ];
}

/** What else something is called, and the codes of registers, as people, organizations and places have them. */
function namesFields({
  designations,
  aliases,
  identifiers,
}: {
  readonly designations?: readonly string[];
  readonly aliases?: readonly Alias<AnyIds>[];
  readonly identifiers?: readonly Identifier[];
}): readonly Field[] {
  return [
    ...field("designations", "Called", designations, (all) => all.map((one) => `“${one}”`).join(", ")),
    ...field("aliases", "Also spelt", aliases, (all) => <Aliases aliases={all} />),
    ...field("identifiers", "Identifiers", identifiers, (all) =>
      all.map(({ scheme, value, checkedAgainst }) => (
        <Fragment key={scheme}>
          {scheme} <code>{value}</code> <small>checked against {checkedAgainst}</small>
          <br />
        </Fragment>
      )),
    ),
  ];
}

function Aliases({ aliases }: { readonly aliases: readonly Alias<AnyIds>[] }): JSX.Element {
  return (
    <ul>
      {aliases.map(({ name, language, source }) => (
        <li key={`${name} ${language}`}>
          <span lang={language}>{name}</span>{" "}
          <small>
            {languageName(language)}
            {source !== undefined && (
              <>
                , in <a href={hrefOf(source)}>{source}</a>
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}
