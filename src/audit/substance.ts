import type { CitedRecord } from "../model/record.js";
import type { Visit } from "../model/visit.js";
import { type At, inCollection } from "../rules/walk.js";
import { datesIn } from "./english/dates.js";
import { numbersIn } from "./english/numerals.js";
import type { CitedText, Evidence } from "./evidence.js";
import { isMentioned, isNamed, isNamedInAnyCase, isSpeaker } from "./mentions.js";
import type { FindingKind } from "./report.js";

/** One thing that a record asserts, and whether the words that it cites bear it out. */
export interface SubstanceCheck {
  readonly kind: FindingKind;
  readonly record: string;
  readonly path: string;
  /** Ids of the sources cited. */
  readonly sources: readonly string[];
  /** The passages cited, with their sources. */
  readonly passages: readonly string[];
  /** What the words should have. */
  readonly expected: string;
  /** `undefined` where the words are not known as they were read. */
  readonly supported: boolean | undefined;
  /** Whether the curators declare the field inferred. */
  readonly inferred: boolean;
}

/** Checks what every record asserts against the words that it cites. */
export function checkSubstance(visit: Visit, evidence: Evidence): readonly SubstanceCheck[] {
  const people = new Map(visit.participants.map((person) => [person.id, person]));
  const organizations = new Map(visit.organizations.map((organization) => [organization.id, organization]));
  const places = new Map(visit.places.map((place) => [place.id, place]));

  const check = (
    { value, path, record }: At<CitedRecord>,
    kind: FindingKind,
    field: string,
    expected: string | undefined,
    bearsOut: (texts: readonly CitedText[]) => boolean,
  ): readonly SubstanceCheck[] => {
    if (expected === undefined) return [];
    const texts = evidence.textsOf(value);
    const [topField = field] = field.split(/[.[]/);
    return [
      {
        kind,
        record,
        path: `${path}.${field}`,
        sources: [...new Set(value.citations.map(({ source }) => source))],
        passages: [...new Set(value.citations.map(({ source, passage }) => `${source} ${passage ?? ""}`.trim()))],
        expected,
        supported: texts === undefined ? undefined : bearsOut(texts),
        inferred: value.inferred?.includes(topField) ?? false,
      },
    ];
  };
  const checkPerson = (
    at: At<CitedRecord>,
    kind: FindingKind,
    field: string,
    id: string | undefined,
  ): readonly SubstanceCheck[] => {
    const person = people.get(id ?? "");
    if (person === undefined) return [];
    const bearsOut = (texts: readonly CitedText[]): boolean =>
      kind === "speaker-unsupported" ? isSpeaker(person, visit.participants, texts) : isMentioned(person, texts);
    return check(at, kind, field, person.name, bearsOut);
  };
  const checkPlace = (at: At<CitedRecord>, field: string, id: string | undefined): readonly SubstanceCheck[] => {
    const place = places.get(id ?? "");
    return check(
      at,
      "place-unsupported",
      field,
      place?.name,
      (texts) => place !== undefined && isNamedInAnyCase(place, texts),
    );
  };
  const checkDate = (at: At<CitedRecord>, field: string, date: string | undefined): readonly SubstanceCheck[] =>
    check(at, "date-unsupported", field, date, (texts) =>
      texts.some(({ text, source }) => datesIn(text, source.published).has(date ?? "")),
    );

  return [
    ...visit.visit.days.flatMap((day, index) =>
      checkDate({ value: visit.visit, path: "visit", record: visit.visit.id }, `days[${index}]`, day),
    ),
    ...[...inCollection(visit, "participants"), ...inCollection(visit, "organizations")].flatMap((at) =>
      check(at, "name-unsupported", "name", at.value.name, (texts) => isNamed({ name: at.value.name }, texts)),
    ),
    ...inCollection(visit, "events").flatMap((at) => [
      ...checkDate(at, "date", at.value.date),
      ...checkPlace(at, "place", at.value.place),
      ...(at.value.participants ?? []).flatMap((entry, index) => {
        if ("participant" in entry)
          return checkPerson(at, "party-unsupported", `participants[${index}]`, entry.participant);
        const organization = "organization" in entry ? organizations.get(entry.organization) : undefined;
        return check(
          at,
          "party-unsupported",
          `participants[${index}]`,
          organization?.name,
          (texts) => organization !== undefined && isNamed(organization, texts),
        );
      }),
    ]),
    ...inCollection(visit, "agreements").flatMap((at) => [
      ...(at.value.titleStatus === "described"
        ? []
        : check(at, "title-unsupported", "title", at.value.title, (texts) => isNamed({ name: at.value.title }, texts))),
      ...at.value.milestones.flatMap(({ date }, index) => checkDate(at, `milestones[${index}].date`, date)),
      ...(at.value.places ?? []).flatMap((place, index) => checkPlace(at, `places[${index}]`, place)),
      ...checkPerson(at, "party-unsupported", "initiator", at.value.initiator),
      ...(at.value.signatories ?? []).flatMap((person, index) =>
        checkPerson(at, "party-unsupported", `signatories[${index}]`, person),
      ),
      ...(at.value.parties ?? []).flatMap((party, index) => {
        const organization = organizations.get(party);
        return check(
          at,
          "party-unsupported",
          `parties[${index}]`,
          organization?.name,
          (texts) => organization !== undefined && isNamed(organization, texts),
        );
      }),
    ]),
    ...inCollection(visit, "figures").flatMap((at) => [
      ...check(at, "numeral-unsupported", "value", String(at.value.value), (texts) =>
        texts.some(({ citation, text }) => {
          const { quote } = citation;
          return quote !== undefined && text.includes(quote) && numbersIn(quote).includes(at.value.value);
        }),
      ),
      ...checkDate(at, "period", at.value.period),
      ...checkPerson(at, "speaker-unsupported", "statedBy", at.value.statedBy),
    ]),
    ...inCollection(visit, "statements").flatMap((at) =>
      checkPerson(at, "speaker-unsupported", "speaker", at.value.speaker),
    ),
  ];
}
