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
import {
  day,
  englishOnly,
  type Key,
  language,
  languageName,
  listed,
  perLanguage,
  publicationDay,
  say,
  unitWord,
  word,
} from "../language.js";
import { hrefOf, toEnglish } from "../links.js";
import { saidBy } from "../said-by.js";
import { Say } from "../say.js";
import { isInferred } from "../words.js";
import { RecordLink, RecordLinks } from "./record-link.js";
import { Sides, sharedRecords } from "./sides.js";

/** A field of a record as the page shows it. */
export interface Field {
  /** Its name in the record, by which `inferred` speaks of it. */
  readonly name: string;
  /** What it is called on the page. */
  readonly label: string;
  readonly value: ComponentChildren;
  /** The language of the value, where that is not the language of the page. */
  readonly lang?: string | undefined;
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
  label: Key,
  value: T | undefined,
  show: (value: T) => ComponentChildren,
): readonly Field[] {
  return value === undefined ? [] : [{ name, label: say(label), value: show(value) }];
}

/** The name of a country by its code. */
function countryName(code: string): string {
  return word("country", code);
}

/** A field with the records that it names, each by its name and with the way to it. */
function links(name: string, label: Key, named: string | readonly string[] | undefined): readonly Field[] {
  const ids = [named ?? []].flat();
  return ids.length === 0 ? [] : [{ name, label: say(label), value: <RecordLinks ids={ids} /> }];
}

export function eventFields(event: VisitEvent): readonly Field[] {
  const { after = [] } = event;
  const earlier = after.length === 0 ? [] : eventsBefore(event).map(({ id }) => id);
  return [
    ...field("status", "explore.filter.status", event.status, (status) => (
      <strong>{word("eventStatus", status)}</strong>
    )),
    ...field("date", "records.when", event.date, (date) => day(date)),
    ...field("until", "records.until", event.until, (date) => day(date)),
    ...field("time", "records.beganAt", event.time, (time) => say("records.localTime", { time })),
    ...links("place", "records.where", wayOut(event.place)),
    ...field("kind", "explore.filter.kind", event.kind, (kind) => word("eventKind", kind)),
    ...links("partOf", "explore.filter.partOf", event.partOf),
    ...links("after", "records.after", event.after),
    ...links(
      "after",
      "records.alsoAfter",
      earlier.filter((id) => !after.some((one) => one === id)),
    ),
    ...field("participants", "records.whoTookPart", event.participants, (all) => <Attendances all={all} />),
    ...links("topics", "records.on", event.topics),
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
          {"group" in entry && word("group", entry.group)}
          {entry.role !== undefined && <small> {word("eventRole", entry.role)}</small>}
        </li>
      ))}
    </ul>
  );
}

export function participantFields(participant: Participant): readonly Field[] {
  const attended = eventsWith(participant);
  return [
    ...field("roles", "records.office", participant.roles, (roles) => (
      <ul>
        {roles.map(({ title, organization }) => (
          <li key={title}>
            {word("office", title)}
            {organization !== undefined && (
              <>
                , <RecordLink id={organization} />
              </>
            )}
          </li>
        ))}
      </ul>
    )),
    ...field("country", "records.representing", participant.country, countryName),
    ...namesFields(participant),
    ...field("events", "records.tookPartIn", attended.length === 0 ? undefined : attended, (all) => (
      <ul>
        {all.map(({ event, role }) => (
          <li key={event.id}>
            <RecordLink id={event.id} />
            {role !== undefined && <small> {word("eventRole", role)}</small>}
          </li>
        ))}
      </ul>
    )),
  ];
}

const TITLES = {
  formal: "records.titleFormal",
  reported: "records.titleReported",
  described: "records.titleDescribed",
} as const;

export function agreementFields(agreement: Agreement): readonly Field[] {
  return [
    {
      name: `milestones.${statusOf(agreement)}`,
      label: say("explore.filter.status"),
      value: <strong>{word("agreementStatus", statusOf(agreement))}</strong>,
    },
    ...field("milestones", "records.steps", agreement.milestones, (steps) => <Steps of={agreement} steps={steps} />),
    ...field("kind", "explore.filter.kind", agreement.kind, (kind) => word("agreementKind", kind)),
    ...field("titleStatus", "records.title", agreement.titleStatus, (status) => say(TITLES[status])),
    ...originalField(agreement.original),
    ...links("parties", "records.parties", agreement.parties),
    ...links("initiator", "records.initiator", agreement.initiator),
    ...links("signatories", "records.signedBy", agreement.signatories),
    ...links("event", "records.agreedAt", agreement.event),
    ...links("partOf", "explore.filter.partOf", agreement.partOf),
    ...links("places", "records.where", agreement.places),
    ...links("topics", "records.on", agreement.topics),
    ...namesFields(agreement),
  ];
}

/** A title in the language that it was given in. */
function originalField(original: OriginalTitle | undefined): readonly Field[] {
  return field("original", "records.originalTitle", original, ({ title, language }) => (
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
          {word(reached ? "agreementStatus" : "stage", stage)}
          {date !== undefined && `, ${day(date)}`}
          {!reached && <span class="mark expected">{say("records.expected")}</span>}
          {isInferred(agreement, `milestones.${stage}.date`) && (
            <span class="mark inferred">{say("shared.inferred")}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

export function figureFields(figure: Figure): readonly Field[] {
  return [
    ...(figure.speaker === undefined
      ? [
          {
            name: "speaker",
            label: say("records.statedBy"),
            value: say("records.reportedBy", { pages: saidBy(figure).name }),
          },
        ]
      : links("speaker", "records.statedBy", figure.speaker)),
    ...occasionField("statedAt", "records.statedAt", figure.statedAt),
    ...field("period", "records.forPeriod", figure.period, (period) => day(period)),
    ...links("about", "explore.filter.about", figure.about),
    ...field("in", "records.in", figure.in, countryName),
    ...links("event", "records.aboutEvent", figure.event),
    ...links("agreement", "records.aboutAgreement", figure.agreement),
    ...links("topics", "records.on", figure.topics),
    ...folded([
      { name: "value", label: say("records.range"), value: bounds(boundsOf(figure)) },
      ...field("unit", "explore.filter.unit", figure.unit, unitWord),
      ...field("measure", "explore.filter.measure", figure.measure, (measure) => word("measure", measure)),
      ...field("modality", "records.modality", figure.modality, (modality) => word("modality", modality)),
    ]),
  ];
}

/** The event at which something was said, with its day. */
function occasionField(name: string, label: Key, id: Statement["event"]): readonly Field[] {
  const event = getEvent(id);
  return field(name, label, event, ({ id, date }) => (
    <>
      <RecordLink id={id} />
      {date !== undefined && `, ${day(date)}`}
    </>
  ));
}

const number = perLanguage(() => new Intl.NumberFormat(language(), { maximumFractionDigits: 20 }));

/** The range of the number in words. */
function bounds(known: NumberBounds | undefined): string {
  if (known === undefined) return say("records.rangeUnknown");
  const { min, max, includesMin, includesMax } = known;
  if (min === max) return number().format(min);
  const least = say(includesMin ? "records.atLeast" : "records.moreThan", { number: number().format(min) });
  const most = say(includesMax ? "records.atMost" : "records.lessThan", { number: number().format(max) });
  return [Number.isFinite(min) ? least : "", Number.isFinite(max) ? most : ""]
    .filter((words) => words !== "")
    .join(", ");
}

export function statementFields(statement: Statement): readonly Field[] {
  return [
    ...(statement.speaker === undefined
      ? [{ name: "speaker", label: say("records.saidBy"), value: say("shared.noSpeaker") }]
      : links("speaker", "records.saidBy", statement.speaker)),
    ...occasionField("event", "records.at", statement.event),
    ...links("about", "explore.filter.about", statement.about),
    ...links("topics", "records.on", statement.topics),
  ];
}

export function discrepancyFields(discrepancy: Discrepancy): readonly Field[] {
  return [
    ...links("sides", "records.recordsInQuestion", sharedRecords(discrepancy)),
    { name: "sides", label: say("records.sides", { n: discrepancy.sides.length }), value: <Sides of={discrepancy} /> },
  ];
}

export function gapFields(gap: Gap): readonly Field[] {
  return links("records", "records.recordsInQuestion", gap.records);
}

export function organizationFields(organization: Organization): readonly Field[] {
  return [
    ...field("kind", "explore.filter.kind", organization.kind, (kind) => word("organizationKind", kind)),
    ...field("country", "records.country", organization.country, countryName),
    ...namesFields(organization),
  ];
}

export function placeFields(place: Place): readonly Field[] {
  return [
    ...field("kind", "explore.filter.kind", place.kind, (kind) => word("placeKind", kind)),
    ...field("country", "records.country", place.country, countryName),
    ...links("within", "records.liesIn", wayOut(place.within)),
    ...namesFields(place),
  ];
}

/** A place and those that it lies in, the smallest first. */
function wayOut(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id, ...wayOut(getPlace(id)?.within)];
}

export function sourceFields(source: Source): readonly Field[] {
  return [
    ...field("url", "records.page", source.url, (url) => <a href={url}>{url}</a>),
    ...field("reference", "records.inPrint", source.reference, (reference) => reference),
    ...originalField(source.original),
    ...field("published", "records.published", source.published, publicationDay),
    ...field("language", "records.language", source.language, languageName),
    ...field("titleStatus", "records.title", source.titleStatus, (status) =>
      say(status === "published" ? "records.headlineOwn" : "records.headlineDescribed"),
    ),
    ...field("origin", "records.origin", source.origin, (origin) => word("origin", origin)),
    ...field("reading", "records.read", source.reading, (reading) =>
      reading === "whole" ? (
        <Say
          text="records.readWhole"
          links={{ sentences: toEnglish(`records/passages.html#${source.id}`, "records/") }}
        />
      ) : (
        say("records.readInPart")
      ),
    ),
    ...field("lacks", "records.notSeen", source.lacks, (parts) => listed(parts.map((part) => say(`records.${part}`)))),
  ];
}

/** What else something is called, and the codes of registers, as people, organisations and places have them. */
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
    ...field("designations", "records.called", designations, (all) =>
      all.map((name) => say("records.designation", { name })).join(", "),
    ).map((own) => ({ ...own, lang: englishOnly() })),
    ...field("aliases", "records.alsoSpelt", aliases, (all) => <Aliases aliases={all} />),
    ...field("identifiers", "records.identifiers", identifiers, (all) =>
      all.map(({ scheme, value, checkedAgainst }) => (
        <Fragment key={scheme}>
          {scheme} <code>{value}</code> <small lang={englishOnly()}>checked against {checkedAgainst}</small>
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
            {source === undefined ? (
              languageName(language)
            ) : (
              <Say
                text="records.inSource"
                gaps={{ language: languageName(language), source: <a href={hrefOf(source)}>{source}</a> }}
              />
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}
