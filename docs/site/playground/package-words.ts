import * as audit from "../../../src/audit.js";
import { agreementKeys } from "../../../src/filter/agreement-filter.js";
import { eventKeys } from "../../../src/filter/event-filter.js";
import { figureKeys } from "../../../src/filter/figure-filter.js";
import { participantKeys } from "../../../src/filter/participant-filter.js";
import { statementKeys } from "../../../src/filter/statement-filter.js";
import * as main from "../../../src/index.js";
import * as locales from "../../../src/locales.js";
import * as schema from "../../../src/schema.js";
import { choicesOf } from "../explore/choices.js";
import { API_KEYS, FIELD_KEYS } from "../explore/keys.js";
import { COLLECTIONS, LANGUAGES } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import type { Words } from "./words.js";

/** The helpers that take a filter, each with its collection, its keys, and itself for any filter. */
const FINDERS: readonly (readonly [
  name: string,
  collection: main.CollectionName,
  keys: object,
  find: (filter: never) => unknown,
])[] = [
  ["findEvents", "events", eventKeys, main.findEvents],
  ["findParticipants", "participants", participantKeys, main.findParticipants],
  ["findAgreements", "agreements", agreementKeys, main.findAgreements],
  ["findFigures", "figures", figureKeys, main.findFigures],
  ["findStatements", "statements", statementKeys, main.findStatements],
];

/** The words of the package as it is. */
export function packageWords(): Words {
  const records: readonly main.VisitRecord[] = COLLECTIONS.flatMap(
    (name): readonly main.VisitRecord[] => main.dataset[name],
  );
  return {
    exports: {
      "ankara-visit-2025": Object.keys(main),
      "ankara-visit-2025/audit": Object.keys(audit),
      "ankara-visit-2025/locales": Object.keys(locales),
      ...Object.fromEntries(LANGUAGES.map(([language]) => [`ankara-visit-2025/locales/${language}`, [language]])),
      "ankara-visit-2025/schema": Object.keys(schema),
    },
    filters: Object.fromEntries(
      FINDERS.map(([name, collection, keys, find]) => [
        name,
        Object.fromEntries(Object.keys(keys).map((key) => [key, valuesOf(collection, key, find)])),
      ]),
    ),
    ids: Object.fromEntries(Object.entries(main).flatMap(([name, value]) => idsFor(name, value))),
    names: Object.fromEntries(records.map(({ id }) => [id, nameOf(recordOf(id))])),
  };
}

/** The values that the page of questions offers for a key, under whatever name, if the filter takes them. */
function valuesOf(collection: main.CollectionName, key: string, find: (filter: never) => unknown): readonly string[] {
  const offered = FIELD_KEYS.filter((own) => API_KEYS[own][collection] === key).flatMap((own) => choicesOf(own).values);
  return offered.map(({ value }) => value).filter((value) => isTaken({ [key]: value }, find));
}

function isTaken(filter: object, find: (filter: never) => unknown): boolean {
  try {
    find(filter as never); // the helper itself says whether it is a filter of it
    return true;
  } catch (error) {
    if (error instanceof main.VisitError) return false;
    throw error;
  }
}

/** The ids that a helper such as `getEvent` or `isEventId` takes: those of the collection that its name has. */
function idsFor(name: string, value: unknown): readonly (readonly [name: string, ids: readonly string[]])[] {
  const [, singular = ""] = /^(?:get|is)([A-Z]\w*?)(?:Id)?$/.exec(name) ?? [];
  const lists: Readonly<Record<string, unknown>> = main;
  const ids = lists[`${singular.charAt(0).toLowerCase()}${singular.slice(1)}Ids`];
  return typeof value === "function" && Array.isArray(ids) ? [[name, ids]] : [];
}
