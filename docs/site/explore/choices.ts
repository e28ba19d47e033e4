import {
  agreements,
  type CollectionName,
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
import { day, isEnglish, type Key, language, perLanguage, say, unitWord, word } from "../language.js";
import { COLLECTIONS, isRecordId } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { capitalized } from "../words.js";
import type { FilterKey } from "./state.js";

/** A value of a filter, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a filter is called, and the values that it may have; none where any text or date may be typed. */
export interface Choices {
  readonly label: string;
  readonly values: readonly Choice[];
}

type Values = readonly (string | undefined)[];

const ids = (records: readonly { readonly id: string }[]): Values => records.map(({ id }) => id);

/** The values that are in use, each once: those of lists in their order, words by the alphabet. */
function listed(values: Values, wordOf: (value: string) => string, isSorted = true): readonly Choice[] {
  const used = [...new Set(values.flatMap((value) => value ?? []))];
  const own = used.map((value) => ({ value, label: labelOf(value, wordOf) }));
  return isSorted ? own.sort((a, b) => a.label.localeCompare(b.label, language())) : own;
}

function labelOf(value: string, wordOf: (value: string) => string): string {
  if (!isRecordId(value)) return /^[A-Z]{2}$/.test(value) ? word("country", value) : capitalized(wordOf(value));
  const name = nameOf(recordOf(value));
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

const asIs = (value: string): string => value;

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

/** A field of records. English prints its name in the data. */
function fieldWord(field: string): string {
  // Every field that can be inferred has a text.
  return isEnglish() ? field : say(`field.${field}` as Key);
}

const valuesOf: () => Readonly<Record<FilterKey, readonly Choice[]>> = perLanguage(() => ({
  date: dated(timeline().map(({ date }) => date)),
  participant: listed(ids(participants), asIs, false),
  topic: listed(ids(topics), asIs, false),
  kind: listed(
    [...events, ...agreements].map(({ kind }) => kind),
    (kind) => word(EVENT_KINDS.has(kind) ? "eventKind" : "agreementKind", kind),
  ),
  in: listed(
    COLLECTIONS.filter((name: CollectionName) => dataset[name].length > 0),
    (name) => say(`collections.${name}` as Key),
    false,
  ),
  status: listed([...events.map(({ status }) => status), ...agreements.map((one) => statusOf(one))], (status) =>
    word(EVENT_STATUSES.has(status) ? "eventStatus" : "agreementStatus", status),
  ),
  expected: [
    { value: "true", label: say("explore.yes") },
    { value: "false", label: say("explore.no") },
  ],
  measure: listed(
    figures.map(({ measure }) => measure),
    (measure) => word("measure", measure),
  ),
  // They come from figures.
  unit: listed(
    figures.map(({ unit }) => unit),
    (unit) => unitWord(unit as (typeof figures)[number]["unit"]),
  ),
  modality: listed(
    figures.map(({ modality }) => modality),
    (modality) => word("modality", modality),
  ),
  comparator: [...new Set<string>(figures.map(({ comparator }) => comparator))].map((value) => ({
    value,
    label: capitalized(word("comparator", value)),
  })),
  period: dated(figures.map(({ period }) => period)),
  about: listed(
    [...figures, ...statements].flatMap(({ about = [] }) => about),
    asIs,
  ),
  destination: listed(
    figures.map((figure) => figure.in),
    asIs,
  ),
  event: listed(ids(events), asIs, false),
  statedAt: listed(
    figures.map(({ statedAt }) => statedAt),
    asIs,
  ),
  agreement: listed(
    figures.map(({ agreement }) => agreement),
    asIs,
  ),
  organization: listed(ids(organizations), asIs),
  role: listed(
    attendances.map(({ role }) => role),
    (role) => word("eventRole", role),
  ),
  country: listed(
    participants.map(({ country }) => country),
    asIs,
  ),
  party: listed(
    agreements.flatMap(({ parties = [] }) => parties),
    asIs,
  ),
  initiator: listed(
    agreements.map(({ initiator }) => initiator),
    asIs,
  ),
  partOf: listed(
    [...events, ...agreements].map(({ partOf }) => partOf),
    asIs,
  ),
  place: listed(ids(places), asIs, false),
  source: listed(citedSources, asIs),
  accordingTo: listed(citedSources, asIs),
  inferred: listed(
    cited.flatMap(({ inferred = [] }) => inferred.map((path) => path.split(".")[0])),
    fieldWord,
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

/** What a value of a filter is called. */
export function labelOfValue(key: FilterKey, value: string): string {
  return valuesOf()[key].find((choice) => choice.value === value)?.label ?? value;
}
