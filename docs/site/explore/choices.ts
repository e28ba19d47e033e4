import {
  agreements,
  dataset,
  events,
  figures,
  organizations,
  participants,
  places,
  sources,
  statements,
  statusOf,
  timeline,
  topics,
} from "../../../src/index.js";
import { day, foreignName, type Key, language, perLanguage, say, unitWord, word } from "../language.js";
import { COLLECTIONS, isRecordId } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { capitalized } from "../words.js";
import type { FilterKey } from "./state.js";

/** A value of a filter, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The language of the label where that is not the language of the page. */
  readonly lang?: string | undefined;
}

/** What a filter is called, and the values that it may have; none where any text or date may be typed. */
export interface Choices {
  readonly label: string;
  readonly values: readonly Choice[];
}

type Values = readonly (string | undefined)[];

const ids = (records: readonly { readonly id: string }[]): Values => records.map(({ id }) => id);

/** The values that are in use, each once, by the alphabet of the language unless they stand in their order. */
function listed(values: Values, choiceOf: (value: string) => Choice, isSorted = true): readonly Choice[] {
  const own = [...new Set(values.flatMap((value) => value ?? []))].map(choiceOf);
  return isSorted ? own.sort((a, b) => a.label.localeCompare(b.label, language())) : own;
}

/** Words of a vocabulary. Some of them are ids of records as well: "arrival" is a kind and an event. */
const words = (values: Values, wordOf: (value: string) => string): readonly Choice[] =>
  listed(values, (value) => ({ value, label: capitalized(wordOf(value)) }));

/** Ids of records, and codes of countries. */
const named = (values: Values, isSorted = true): readonly Choice[] => listed(values, namedChoice, isSorted);

function namedChoice(value: string): Choice {
  if (!isRecordId(value)) return { value, label: word("country", value) };
  const record = recordOf(value);
  const name = nameOf(record);
  return { value, label: name.length > 80 ? `${name.slice(0, 79)}…` : name, lang: foreignName(record) };
}

const dated = (values: Values): readonly Choice[] =>
  [...new Set(values.flatMap((value) => value ?? []))]
    .sort()
    .map((value) => ({ value, label: day(value as `${number}`) })); // dates of records

const cited = [...events, ...participants, ...agreements, ...figures, ...statements];
const attendances = events.flatMap((event) => event.participants ?? []);
const citedSources = ids(
  sources.filter(({ id }) => cited.some((one) => one.citations.some(({ source }) => source === id))),
);

/** Words that only one of two vocabularies has. */
const EVENT_KINDS: ReadonlySet<string> = new Set(events.map(({ kind }) => kind));
const EVENT_STATUSES: ReadonlySet<string> = new Set(events.flatMap(({ status }) => status ?? []));

const valuesOf: () => Readonly<Record<FilterKey, readonly Choice[]>> = perLanguage(() => ({
  date: dated(timeline().map(({ date }) => date)),
  participant: named(ids(participants), false),
  topic: named(ids(topics), false),
  kind: words(
    [...events, ...agreements].map(({ kind }) => kind),
    (kind) => word(EVENT_KINDS.has(kind) ? "eventKind" : "agreementKind", kind),
  ),
  in: COLLECTIONS.filter((name) => dataset[name].length > 0).map((name) => ({
    value: name,
    label: say(`collections.${name}`),
  })),
  status: words([...events.map(({ status }) => status), ...agreements.map((one) => statusOf(one))], (status) =>
    word(EVENT_STATUSES.has(status) ? "eventStatus" : "agreementStatus", status),
  ),
  expected: [
    { value: "true", label: say("explore.yes") },
    { value: "false", label: say("explore.no") },
  ],
  measure: words(
    figures.map(({ measure }) => measure),
    (measure) => word("measure", measure),
  ),
  // They come from figures.
  unit: words(
    figures.map(({ unit }) => unit),
    (unit) => unitWord(unit as (typeof figures)[number]["unit"]),
  ),
  modality: words(
    figures.map(({ modality }) => modality),
    (modality) => word("modality", modality),
  ),
  comparator: [...new Set<string>(figures.map(({ comparator }) => comparator))].map((value) => ({
    value,
    label: capitalized(word("comparator", value)),
  })),
  period: dated(figures.map(({ period }) => period)),
  about: named([...figures, ...statements].flatMap(({ about = [] }) => about)),
  destination: named(figures.map((figure) => figure.in)),
  event: named(ids(events), false),
  statedAt: named(figures.map(({ statedAt }) => statedAt)),
  agreement: named(figures.map(({ agreement }) => agreement)),
  organization: named(ids(organizations)),
  role: words(
    attendances.map(({ role }) => role),
    (role) => word("eventRole", role),
  ),
  country: named(participants.map(({ country }) => country)),
  party: named(agreements.flatMap(({ parties = [] }) => parties)),
  initiator: named(agreements.map(({ initiator }) => initiator)),
  partOf: named([...events, ...agreements].map(({ partOf }) => partOf)),
  place: named(ids(places), false),
  source: named(citedSources),
  accordingTo: named(citedSources),
  inferred: words(
    cited.flatMap(({ inferred = [] }) => inferred.map((path) => path.split(".")[0])),
    // Every field that can be inferred has a text.
    (field) => say(`field.${field}` as Key),
  ),
  limit: [5, 10, 25, 50].map((n) => ({ value: `${n}`, label: say("explore.limit", { n }) })),
  overlaps: [],
  text: [],
}));

/** What a filter is called, and the values that it may have. */
export function choicesOf(key: FilterKey): Choices {
  return { label: filterName(key), values: valuesOf()[key] };
}

export function filterName(key: FilterKey): string {
  return say(`explore.filter.${key}`);
}

/** A value of a filter with what it is called: itself, where the list lacks it. */
export function choiceOf(key: FilterKey, value: string): Choice {
  return valuesOf()[key].find((choice) => choice.value === value) ?? { value, label: shortened(value) };
}

/** What is longer is told in part. */
export const LONGEST_WORD = 60;

/** A value of an address, as it is told. */
export function shortened(text: string): string {
  return text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;
}
