import { agreements, dataset, events, formatDate, participants, timeline, topics } from "../../../src/index.js";
import { COLLECTIONS } from "../links.js";
import { capitalized, printed } from "../words.js";
import type { FILTERS } from "./state.js";

export type FilterKey = (typeof FILTERS)[number];

/** A value of a filter, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What each filter is called, and the values that it may have. */
export const choices: Readonly<Record<FilterKey, { readonly label: string; readonly values: readonly Choice[] }>> = {
  date: {
    label: "Day",
    values: timeline().map(({ date }) => ({ value: date, label: formatDate(date, "en-GB") })),
  },
  participant: { label: "Person", values: participants.map(({ id, name }) => ({ value: id, label: name })) },
  topic: { label: "Topic", values: topics.map(({ id, label }) => ({ value: id, label: capitalized(label) })) },
  kind: {
    label: "Kind",
    values: [...new Set([...events, ...agreements].map(({ kind }) => kind))]
      .sort()
      .map((kind) => ({ value: kind, label: capitalized(printed(kind)) })),
  },
  in: {
    label: "Collection",
    values: COLLECTIONS.filter((name) => dataset[name].length > 0).map((name) => ({
      value: name,
      label: capitalized(name),
    })),
  },
};
