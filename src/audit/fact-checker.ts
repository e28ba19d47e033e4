import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { Place } from "../model/place.js";
import type { CitedRecord } from "../model/record.js";
import { covers, memberName } from "../model/supports.js";
import type { Visit } from "../model/visit.js";
import { groupBy, type Located } from "../rules/walk.js";
import { type Answer, anyInEnglish } from "./answers.js";
import { carriedBy } from "./carried.js";
import { datesIn, leavesDatesOpen } from "./english/dates.js";
import type { CitedText, Evidence } from "./evidence.js";
import { Mentions } from "./mentions.js";
import type { FindingKind } from "./report.js";

/** One claim of a record, and whether the words that the record cites support it. */
export interface CheckedClaim {
  readonly kind: FindingKind;
  readonly record: string;
  readonly path: string;
  /** Ids of the sources cited. */
  readonly sources: readonly string[];
  /** The passages cited, with their sources. */
  readonly passages: readonly string[];
  /** What the words should have. */
  readonly expected: string;
  /** `undefined` if not checked: the words are not at hand as they were read, or cannot be read for this. */
  readonly supported: Answer;
  /** Whether the words need not have it, as the field is declared inferred. */
  readonly inferred: boolean;
}

/** A record that cites, with its path. */
type Citing = Located<CitedRecord<AnyIds>>;

/** What carries the fields of a record. */
interface Traced {
  readonly carrying: ReturnType<typeof carriedBy>;
  readonly inferred: ReadonlySet<string>;
}

/** What citations lead to. */
interface Cited {
  readonly texts: readonly CitedText[] | undefined;
  readonly sources: readonly string[];
  readonly passages: readonly string[];
}

/** The dates of a text, and whether its day of publication would settle more. */
interface Dates {
  readonly stated: ReadonlySet<string>;
  readonly areOpen: boolean;
}

/** Checks claims of records against the words that they cite. A field that is absent gives no claim. */
export class FactChecker {
  readonly #evidence: Evidence;
  readonly #people: ReadonlyMap<string | undefined, Participant<AnyIds>>;
  readonly #organizations: ReadonlyMap<string | undefined, Organization<AnyIds>>;
  readonly #places: ReadonlyMap<string | undefined, Place<AnyIds>>;
  readonly #placesIn: ReadonlyMap<string | undefined, readonly Place<AnyIds>[]>;
  readonly #countries: ReadonlyMap<string | undefined, Place<AnyIds>>;
  readonly #traced: WeakMap<object, Traced> = new WeakMap();
  readonly #cited: WeakMap<object, Cited> = new WeakMap();
  readonly #dates: Map<string, Map<string, Dates>> = new Map();
  /** What looks for names in the texts. */
  readonly mentions: Mentions;

  constructor(visit: Visit<AnyIds>, evidence: Evidence) {
    this.#evidence = evidence;
    this.#people = new Map(visit.participants.map((person) => [person.id, person]));
    this.#organizations = new Map(visit.organizations.map((organization) => [organization.id, organization]));
    this.#places = new Map(visit.places.map((place) => [place.id, place]));
    this.#placesIn = groupBy(visit.places, ({ country }) => country);
    // The first of a code counts.
    const countries = visit.places.filter(({ kind }) => kind === "country").reverse();
    this.#countries = new Map(countries.map((place) => [place.country, place]));
    this.mentions = new Mentions(visit.participants);
  }

  /**
   * Checks one field: what is expected, and whether the words support it that the citations which carry it lead to.
   * People, numbers and titles must be in the words even if they are declared inferred.
   */
  check(
    { value, path, record }: Citing,
    kind: FindingKind,
    field: string,
    expected: string | undefined,
    isSupported: (texts: readonly CitedText[]) => Answer,
    mayBeInferred = false,
  ): readonly CheckedClaim[] {
    if (expected === undefined) return [];
    const carried = tracedPath(value, field);
    const traced = this.#traced.get(value) ?? { carrying: carriedBy(value), inferred: new Set(value.inferred) };
    this.#traced.set(value, traced);
    const own = traced.carrying(carried);
    // That nothing carries it breaks a rule; whether any words of the record have it is asked all the same.
    const { texts, sources, passages } = this.#citedBy(own.length > 0 ? own : value.citations);
    const supported = texts === undefined ? undefined : isSupported(texts);
    const inferred = mayBeInferred && covers(traced.inferred, carried);
    return [{ kind, record, path: `${path}.${field}`, sources, passages, expected, supported, inferred }];
  }

  /** Checks that a person or an organisation is named. A designation such as "the President" does not count. */
  name(at: Located<Participant<AnyIds> | Organization<AnyIds>>, mayBeInferred: boolean): readonly CheckedClaim[] {
    const { name, aliases = [] } = at.value;
    const isNamed = (texts: readonly CitedText[]): boolean => this.mentions.isMentioned({ name, aliases }, texts);
    return this.check(at, "name-unsupported", "name", name, isNamed, mayBeInferred);
  }

  /** What some citations lead to. Most claims of a record have all of its citations, which are one list. */
  #citedBy(citations: readonly Citation<AnyIds>[]): Cited {
    const cited = this.#cited.get(citations) ?? {
      texts: this.#evidence.textsOf(citations),
      sources: [...new Set(citations.map(({ source }) => source))],
      passages: [...new Set(citations.map(({ source, passage = "" }) => `${source} ${passage}`.trim()))],
    };
    this.#cited.set(citations, cited);
    return cited;
  }

  /** The dates of a text, read once for all records that cite it. The key is the text itself: to make one takes long. */
  #datesIn({ text, source: { published = "" } }: CitedText): Dates {
    const known = this.#dates.get(text) ?? new Map<string, Dates>();
    this.#dates.set(text, known);
    const day = published === "" ? undefined : published;
    const dates = known.get(published) ?? { stated: datesIn(text, day), areOpen: leavesDatesOpen(text, day) };
    known.set(published, dates);
    return dates;
  }

  /** Checks that a date is stated, or implied given the day of publication. */
  date(at: Citing, field: string, date: string | undefined): readonly CheckedClaim[] {
    const isStated = (text: CitedText): Answer => {
      const { stated, areOpen } = this.#datesIn(text);
      return (date !== undefined && stated.has(date)) || (areOpen ? undefined : false);
    };
    return this.check(at, "date-unsupported", field, date, (texts) => anyInEnglish(texts, isStated), true);
  }

  /** Checks that a place is named, in upper or lower case. */
  place(at: Citing, field: string, id: string | undefined): readonly CheckedClaim[] {
    const place = this.#places.get(id) ?? this.#countryOf(id);
    // "Turkish" does not name the place where something is.
    const named = place && { name: place.name, aliases: place.aliases ?? [] };
    const isNamed = (texts: readonly CitedText[]): boolean =>
      named !== undefined && this.mentions.isMentionedInAnyCase(named, texts);
    return this.check(at, "place-unsupported", field, place?.name, isNamed, true);
  }

  /** Checks that those who took part, signed or agreed are named, or called by their office. */
  party(at: Citing, field: string, id: string | undefined): readonly CheckedClaim[] {
    return this.#named(at, "party-unsupported", field, id, !this.#people.has(id));
  }

  /** Checks that whatever a record is about is named, by an adjective too: "Turkish companies". */
  subject(at: Citing, field: string, id: string | undefined): readonly CheckedClaim[] {
    return this.#named(at, "subject-unsupported", field, id, true);
  }

  #named(
    at: Citing,
    kind: FindingKind,
    field: string,
    id: string | undefined,
    mayBeInferred: boolean,
  ): readonly CheckedClaim[] {
    const country = this.#countryOf(id);
    const named = this.#people.get(id) ?? this.#organizations.get(id) ?? country;
    // Sources name a country by a city too: "Astana and Ankara".
    const all = country === undefined ? [named] : (this.#placesIn.get(id) ?? []);
    const isNamed = (texts: readonly CitedText[]): boolean =>
      all.some((one) => one !== undefined && this.mentions.isMentioned(one, texts));
    return this.check(at, kind, field, named?.name, isNamed, mayBeInferred);
  }

  #countryOf(code: string | undefined): Place<AnyIds> | undefined {
    return this.#countries.get(code);
  }

  /** Checks who speaks. */
  speaker(at: Citing, field: string, id: string | undefined): readonly CheckedClaim[] {
    const person = this.#people.get(id);
    const speaker = person ?? this.#organizations.get(id);
    return this.check(at, "speaker-unsupported", field, speaker?.name, (texts) => {
      if (person !== undefined) return this.mentions.isSpeaker(person, texts);
      return speaker !== undefined && this.mentions.isMentioned(speaker, texts);
    });
  }
}

/** The path by which citations carry a field: of `participants[2].role` that of the participant, of a comparator the value. */
function tracedPath(record: CitedRecord<AnyIds>, field: string): string {
  const [, list = field, index] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  const members: unknown = Reflect.get(record, list);
  const member = index === undefined || !Array.isArray(members) ? undefined : memberName(members[Number(index)]);
  if (member !== undefined) return `${list}.${member}`;
  return list === "comparator" ? "value" : list;
}
