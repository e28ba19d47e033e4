import {
  agreements,
  type CollectionName,
  dataset,
  events,
  figures,
  formatDate,
  organizations,
  participants,
  places,
  sources,
  statements,
  statusOf,
  timeline,
  topics,
} from "../../../src/index.js";
import { COLLECTIONS, isRecordId } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import { capitalized, countryName, printed } from "../words.js";
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
function listed(label: string, values: Values, isSorted = true): Choices {
  const own = [...new Set(values.flatMap((value) => value ?? []))].map((value) => ({ value, label: labelOf(value) }));
  return { label, values: isSorted ? own.sort((a, b) => a.label.localeCompare(b.label, "en")) : own };
}

function labelOf(value: string): string {
  if (isRecordId(value)) {
    const name = nameOf(recordOf(value));
    return name.length > 80 ? `${name.slice(0, 79)}…` : name;
  }
  return /^[A-Z]{2}$/.test(value) ? countryName(value) : capitalized(printed(value));
}

const dated = (values: Values): readonly Choice[] =>
  [...new Set(values.flatMap((value) => value ?? []))]
    .sort()
    .map((value) => ({ value, label: formatDate(value as `${number}`, "en-GB") })); // dates of records

const COMPARATORS: Readonly<Record<string, string>> = {
  ...{ "=": "Exactly", "~": "About", ">": "More than", ">=": "At least", "<": "Less than", "<=": "At most" },
};
const cited = [...events, ...participants, ...agreements, ...figures, ...statements];
const attendances = events.flatMap((event) => event.participants ?? []);
const citedSources = ids(
  sources.filter(({ id }) => cited.some((one) => one.citations.some(({ source }) => source === id))),
);

export const choices: Readonly<Record<FilterKey, Choices>> = {
  date: { label: "Day", values: dated(timeline().map(({ date }) => date)) },
  participant: listed("Person", ids(participants), false),
  topic: listed("Topic", ids(topics), false),
  kind: listed(
    "Kind",
    [...events, ...agreements].map(({ kind }) => kind),
  ),
  in: listed(
    "Collection",
    COLLECTIONS.filter((name: CollectionName) => dataset[name].length > 0),
    false,
  ),
  status: listed("Status", [...events.map(({ status }) => status), ...agreements.map((one) => statusOf(one))]),
  expected: {
    label: "A step is expected",
    values: [
      { value: "true", label: "Yes" },
      { value: "false", label: "No" },
    ],
  },
  measure: listed(
    "Measure",
    figures.map(({ measure }) => measure),
  ),
  unit: listed(
    "Unit",
    figures.map(({ unit }) => unit),
  ),
  modality: listed(
    "Stated as",
    figures.map(({ modality }) => modality),
  ),
  comparator: {
    label: "Exactness",
    values: [...new Set<string>(figures.map(({ comparator }) => comparator))].map((value) => ({
      value,
      label: COMPARATORS[value] ?? value,
    })),
  },
  period: { label: "Period", values: dated(figures.map(({ period }) => period)) },
  about: listed(
    "About",
    [...figures, ...statements].flatMap(({ about = [] }) => about),
  ),
  destination: listed(
    "Country of destination",
    figures.map((figure) => figure.in),
  ),
  event: listed("Event", ids(events), false),
  statedAt: listed(
    "Stated at",
    figures.map(({ statedAt }) => statedAt),
  ),
  agreement: listed(
    "Agreement",
    figures.map(({ agreement }) => agreement),
  ),
  organization: listed("Organisation", ids(organizations)),
  role: listed(
    "Role",
    attendances.map(({ role }) => role),
  ),
  country: listed(
    "Country represented",
    participants.map(({ country }) => country),
  ),
  party: listed(
    "Party",
    agreements.flatMap(({ parties = [] }) => parties),
  ),
  initiator: listed(
    "Initiator",
    agreements.map(({ initiator }) => initiator),
  ),
  partOf: listed(
    "Part of",
    [...events, ...agreements].map(({ partOf }) => partOf),
  ),
  place: listed("Place", ids(places), false),
  source: listed("Source", citedSources),
  accordingTo: listed("According to", citedSources),
  inferred: listed(
    "Inferred",
    cited.flatMap(({ inferred = [] }) => inferred.map((path) => path.split(".")[0])),
  ),
  limit: { label: "At most", values: ["5", "10", "25", "50"].map((value) => ({ value, label: `${value} records` })) },
  overlaps: { label: "Date in common", values: [] },
  text: { label: "Words in names and summaries", values: [] },
};

/** What a value of a filter is called. */
export function labelOfValue(key: FilterKey, value: string): string {
  return choices[key].values.find((choice) => choice.value === value)?.label ?? value;
}
