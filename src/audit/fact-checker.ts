import type { AnyIds } from "../model/ids.js";
import type { Organization } from "../model/organization.js";
import type { Participant } from "../model/participant.js";
import type { Citation, CitedRecord } from "../model/record.js";
import { covers, memberName } from "../model/supports.js";
import type { Visit } from "../model/visit.js";
import { groupBy, type Located } from "../rules/walk.js";
import { type Named, namesAndAliases } from "../text/record-text.js";
import { carriedBy } from "./carried.js";
import { datesIn, leavesDatesOpen } from "./english/dates.js";
import { type Answer, type CitedText, type Evidence, isEnglish, leavesOpen } from "./evidence.js";
import { NamesInTexts } from "./names-in-texts.js";
import type { FindingKind } from "./report.js";

/** One claim of a record, and whether the words that the record cites have what it says. */
export interface CheckedClaim {
  readonly kind: FindingKind;
  readonly record: string;
  readonly path: string;
  /** What is cited for it, and first what is cited for it alone. */
  readonly cited: readonly Cited[];
  readonly expected: string;
  /** `undefined` if not checked: the words are not at hand as they were read, or cannot be read for this. */
  readonly isFound: Answer;
  /** Whether the words need not have it, as the field is declared inferred. */
  readonly inferred: boolean;
}

type Citing = Located<CitedRecord<AnyIds>>;

interface Traced {
  readonly carrying: ReturnType<typeof carriedBy>;
  readonly inferred: ReadonlySet<string>;
}

/** What some citations lead to. */
interface Cited {
  /** `undefined` if one of them is not at hand as it was read. */
  readonly texts: readonly CitedText[] | undefined;
  /** Whether a text is at hand, and not only what was quoted from one. */
  readonly isAtHand: boolean;
  /** Whether a text in another language may have in its own words what no text has. */
  readonly isOpen: boolean;
  readonly sources: readonly string[];
  /** The passages, with their sources. */
  readonly passages: readonly string[];
}

/** The dates of a text, and whether its day of publication would settle more. */
interface Dates {
  readonly stated: ReadonlySet<string>;
  readonly areOpen: boolean;
}

/** Of so many texts the dates are put together, as a record may have as many dates as it cites texts. */
const MANY = 100;

/** Something with a name, perhaps other spellings of it, and offices or adjectives by which the sources call it. */
type Mentioned = Named & Pick<Participant<AnyIds>, "designations">;

/** Looks in the words that records cite for what they claim. A field that is absent gives no claim. */
export class FactChecker {
  readonly #evidence: Evidence;
  readonly #names: NamesInTexts;
  readonly #people: ReadonlyMap<string | undefined, Mentioned>;
  readonly #organizations: ReadonlyMap<string | undefined, Mentioned>;
  readonly #places: ReadonlyMap<string | undefined, Mentioned>;
  readonly #placesIn: ReadonlyMap<string | undefined, readonly Mentioned[]>;
  readonly #countries: ReadonlyMap<string | undefined, Mentioned>;
  readonly #traced: WeakMap<object, Traced> = new WeakMap();
  readonly #cited: WeakMap<object, Cited> = new WeakMap();
  readonly #dates: Map<string, Map<string, Dates>> = new Map();
  readonly #datesTogether: WeakMap<readonly CitedText[], readonly Dates[]> = new WeakMap();
  readonly #mentions: Map<string | undefined, readonly string[]> = new Map();

  constructor(visit: Visit<AnyIds>, evidence: Evidence) {
    const { participants, organizations, places, agreements } = visit;
    this.#evidence = evidence;
    this.#names = new NamesInTexts([
      ...[...participants, ...organizations, ...places].flatMap(mentionsOf),
      ...agreements.map(({ title }) => title),
    ]);
    this.#people = new Map(participants.map((person) => [person.id, person]));
    this.#organizations = new Map(organizations.map((organization) => [organization.id, organization]));
    this.#places = new Map(places.map((place) => [place.id, place]));
    this.#placesIn = groupBy(places, ({ country }) => country);
    // The first of a code counts.
    const countries = places.filter(({ kind }) => kind === "country").reverse();
    this.#countries = new Map(countries.map((place) => [place.country, place]));
  }

  /**
   * Checks one field: what is expected, and whether the words have it that the citations which carry it lead to. People,
   * numbers and titles must be in the words even if they are declared inferred.
   */
  check(
    { value, path, record }: Citing,
    kind: FindingKind,
    field: string,
    expected: string | undefined,
    isFoundIn: (texts: readonly CitedText[]) => Answer,
    mayBeInferred = false,
  ): readonly CheckedClaim[] {
    if (expected === undefined) return [];
    const carried = tracedPath(value, field);
    const traced = this.#traced.get(value) ?? { carrying: carriedBy(value), inferred: new Set(value.inferred) };
    this.#traced.set(value, traced);
    const own = traced.carrying(carried);
    // That nothing carries it breaks a rule; whether any words of the record have it is asked all the same.
    const cited = (own.length > 0 ? own : [value.citations]).map((citations) => this.#citedBy(citations));
    const isFound = isFoundBy(cited, isFoundIn);
    const inferred = mayBeInferred && covers(traced.inferred, carried);
    return [{ kind, record, path: `${path}.${field}`, cited, expected, isFound, inferred }];
  }

  /** Checks that a person or an organisation is named. A designation such as "the President" does not count. */
  name(at: Located<Participant<AnyIds> | Organization<AnyIds>>, mayBeInferred: boolean): readonly CheckedClaim[] {
    return this.#named(at, "name-missing", "name", at.value.name, namesAndAliases(at.value), mayBeInferred);
  }

  title(at: Citing, title: string | undefined): readonly CheckedClaim[] {
    return this.#named(at, "title-missing", "title", title, title === undefined ? [] : [title], false);
  }

  /** Checks that a date is stated, or implied given the day of publication. */
  date(at: Citing, field: string, date: string | undefined): readonly CheckedClaim[] {
    const isStated = (texts: readonly CitedText[]): Answer => {
      const dates = this.#datesInAll(texts);
      if (date !== undefined && dates.some(({ stated }) => stated.has(date))) return true;
      return dates.some(({ areOpen }) => areOpen) ? undefined : false;
    };
    return this.check(at, "date-missing", field, date, isStated, true);
  }

  /** Checks that a place is named. "Turkish" does not name the place where something is. */
  place(at: Citing, field: string, id: string | undefined): readonly CheckedClaim[] {
    const place = this.#places.get(id) ?? this.#countries.get(id);
    return this.#named(at, "place-missing", field, place?.name, place ? namesAndAliases(place) : [], true);
  }

  /** Checks that a person, an organisation or a country is named, or called by an office or an adjective. */
  mentioned(at: Citing, kind: FindingKind, field: string, id: string | undefined): readonly CheckedClaim[] {
    const country = this.#countries.get(id);
    const named = this.#people.get(id) ?? this.#organizations.get(id) ?? country;
    // Sources name a country by a city too: "Astana and Ankara".
    const all = country === undefined ? [named] : (this.#placesIn.get(id) ?? []);
    const names = this.#mentions.get(id) ?? all.flatMap((one) => (one === undefined ? [] : mentionsOf(one)));
    this.#mentions.set(id, names);
    // A person must be named even if that is inferred.
    return this.#named(at, kind, field, named?.name, names, !this.#people.has(id));
  }

  #named(
    at: Citing,
    kind: FindingKind,
    field: string,
    expected: string | undefined,
    names: readonly string[],
    mayBeInferred: boolean,
  ): readonly CheckedClaim[] {
    const isNamed = (texts: readonly CitedText[]): boolean => this.#names.have(names, texts);
    return this.check(at, kind, field, expected, isNamed, mayBeInferred);
  }

  /** What some citations lead to. Most claims of a record share its lists of them. */
  #citedBy(citations: readonly Citation<AnyIds>[]): Cited {
    const known = this.#cited.get(citations);
    if (known !== undefined) return known;
    const texts = this.#evidence.textsOf(citations);
    const cited = {
      texts,
      isAtHand: texts?.some(({ isQuoteAlone }) => !isQuoteAlone) === true,
      isOpen: leavesOpen(texts ?? []),
      sources: [...new Set(citations.map(({ source }) => source))],
      passages: [...new Set(citations.map(({ source, passage = "" }) => `${source} ${passage}`.trim()))],
    };
    this.#cited.set(citations, cited);
    return cited;
  }

  #datesInAll(texts: readonly CitedText[]): readonly Dates[] {
    const known = this.#datesTogether.get(texts);
    if (known !== undefined) return known;
    const read = texts.filter(isEnglish).map((cited): Dates => {
      const { stated, areOpen } = this.#datesIn(cited);
      return { stated, areOpen: areOpen && !cited.isQuoteAlone };
    });
    // A text that is cited many times has its dates once.
    const stated = (): ReadonlySet<string> =>
      new Set([...new Set(read.map((one) => one.stated))].flatMap((days) => [...days]));
    const dates = read.length > MANY ? [{ stated: stated(), areOpen: read.some(({ areOpen }) => areOpen) }] : read;
    this.#datesTogether.set(texts, dates);
    return dates;
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
}

/** Whether what is cited has something, each part by itself. Words that changed, or are not at hand, leave it open. */
function isFoundBy(cited: readonly Cited[], isFoundIn: (texts: readonly CitedText[]) => Answer): Answer {
  if (cited.some(({ texts }) => texts === undefined) || !cited.some(({ isAtHand }) => isAtHand)) return undefined;
  const answers = new Set(cited.map(({ texts = [] }) => isFoundIn(texts)));
  if (answers.has(true)) return true;
  return answers.has(undefined) || cited.some(({ isOpen }) => isOpen) ? undefined : false;
}

function mentionsOf(mentioned: Mentioned): readonly string[] {
  return [...namesAndAliases(mentioned), ...(mentioned.designations ?? [])];
}

/** The path by which citations carry a field: of `participants[2].role` that of the participant, and of its role. */
function tracedPath(record: CitedRecord<AnyIds>, field: string): string {
  const [, list = field, index, part] = /^(\w+)(?:\[(\d+)\](?:\.(\w+))?)?/.exec(field) ?? [];
  const members: unknown = Reflect.get(record, list);
  const member = index === undefined || !Array.isArray(members) ? undefined : memberName(members[Number(index)]);
  return [list, member, part].filter((own) => own !== undefined).join(".");
}
