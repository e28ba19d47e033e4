import { dataset } from "../../src/index.js";
import type { Vocabulary } from "../../src/locales.js";
import { COMPARATORS, EVENT_STATUSES, MODALITIES, STAGES } from "../../src/model/vocabulary.js";

const { visit, agreements, events, figures, organizations, participants, places, sources } = dataset;
const attendances = events.flatMap(({ participants: all = [] }) => all);

/** The words of each vocabulary: those of a closed list, or those that the data uses. */
export const wordsOf: Readonly<Record<Vocabulary, readonly string[]>> = {
  agreementKind: used(agreements, ({ kind }) => kind),
  agreementStatus: [...STAGES, "planned"],
  comparator: COMPARATORS,
  country: [...new Set(JSON.stringify(dataset).match(/(?<=")[A-Z]{2}(?=")/g))],
  eventKind: used(events, ({ kind }) => kind),
  eventRole: used(attendances, ({ role }) => role),
  eventStatus: EVENT_STATUSES,
  group: used(attendances, (one) => ("group" in one ? one.group : undefined)),
  measure: used(figures, ({ measure }) => measure),
  modality: MODALITIES,
  office: used(
    participants.flatMap(({ roles }) => roles),
    ({ title }) => title,
  ),
  organizationKind: used(organizations, ({ kind }) => kind),
  origin: used(sources, ({ origin }) => origin),
  placeKind: used(places, ({ kind }) => kind),
  stage: STAGES,
  unit: used(figures, ({ unit }) => unit),
  visitKind: [visit.kind],
};

function used<R>(records: readonly R[], word: (record: R) => string | undefined): readonly string[] {
  return [...new Set(records.map(word))].filter((one) => one !== undefined);
}
