import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { Place } from "../model/place.js";
import type { CitedRecord } from "../model/record.js";
import type { Visit } from "../model/visit.js";

import type { Located as At } from "../rules/walk.js";
import { datesIn } from "./english/dates.js";
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
  /** Whether the curators declare the field inferred. Names, numbers, titles and people must be in the words all the same. */
  readonly inferred: boolean;
}

type Words = readonly CitedText[];

const MAY_BE_INFERRED: ReadonlySet<FindingKind> = new Set([
  "date-unsupported",
  "place-unsupported",
  "party-unsupported",
]);

/** Holds what records assert against the words that they cite. What a record does not assert gives no check. */
export class Examiner {
  readonly #evidence: Evidence;
  readonly #people: ReadonlyMap<string, Participant<AnyIds>>;
  readonly #organizations: ReadonlyMap<string, Organization<AnyIds>>;
  readonly #places: ReadonlyMap<string, Place<AnyIds>>;

  constructor(visit: Visit<AnyIds>, evidence: Evidence) {
    this.#evidence = evidence;
    this.#people = new Map(visit.participants.map((person) => [person.id, person]));
    this.#organizations = new Map(visit.organizations.map((organization) => [organization.id, organization]));
    this.#places = new Map(visit.places.map((place) => [place.id, place]));
  }

  /** Checks one field: what is expected, and whether the words bear it out. */
  check(
    { value, path, record }: At<CitedRecord<AnyIds>>,
    kind: FindingKind,
    field: string,
    expected: string | undefined,
    bearsOut: (texts: Words) => boolean,
  ): readonly SubstanceCheck[] {
    if (expected === undefined) return [];
    const texts = this.#evidence.textsOf(value);
    const [topField = field] = field.split(/[.[]/);
    const sources = [...new Set(value.citations.map(({ source }) => source))];
    const passages = [...new Set(value.citations.map(({ source, passage = "" }) => `${source} ${passage}`.trim()))];
    const supported = texts === undefined ? undefined : bearsOut(texts);
    const inferred = MAY_BE_INFERRED.has(kind) && (value.inferred?.includes(topField) ?? false);
    return [{ kind, record, path: `${path}.${field}`, sources, passages, expected, supported, inferred }];
  }

  /** Checks a date: stated, or implied by the day of publication. */
  date(at: At<CitedRecord<AnyIds>>, field: string, date: string | undefined): readonly SubstanceCheck[] {
    return this.check(at, "date-unsupported", field, date, (texts) =>
      texts.some(({ text, source }) => datesIn(text, source.published).has(date ?? "")),
    );
  }

  /** Checks a place: named, in any case. */
  place(at: At<CitedRecord<AnyIds>>, field: string, id: string | undefined): readonly SubstanceCheck[] {
    const place = this.#places.get(id ?? "");
    return this.check(at, "place-unsupported", field, place?.name, (texts) => {
      return place !== undefined && isNamedInAnyCase(place, texts);
    });
  }

  /** Checks somebody or something that took part, signed or agreed: named, or called by office. */
  party(at: At<CitedRecord<AnyIds>>, field: string, id: string | undefined): readonly SubstanceCheck[] {
    const person = this.#people.get(id ?? "");
    const party = person ?? this.#organizations.get(id ?? "");
    const checks = this.check(at, "party-unsupported", field, party?.name, (texts) => {
      if (person !== undefined) return isMentioned(person, texts);
      return party !== undefined && isNamed(party, texts);
    });
    return person === undefined ? checks : checks.map((check) => ({ ...check, inferred: false }));
  }

  /** Checks who speaks. */
  speaker(at: At<CitedRecord<AnyIds>>, field: string, id: string | undefined): readonly SubstanceCheck[] {
    const person = this.#people.get(id ?? "");
    return this.check(at, "speaker-unsupported", field, person?.name, (texts) => {
      return person !== undefined && isSpeaker(person, [...this.#people.values()], texts);
    });
  }
}
