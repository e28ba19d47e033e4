import { agreementKeys } from "../../../src/filter/agreement-filter.js";
import { eventKeys } from "../../../src/filter/event-filter.js";
import { figureKeys } from "../../../src/filter/figure-filter.js";
import { participantKeys } from "../../../src/filter/participant-filter.js";
import { statementKeys } from "../../../src/filter/statement-filter.js";
import * as main from "../../../src/index.js";
import { choicesOf } from "../explore/choices.js";
import { API_KEYS, FIELD_KEYS } from "../explore/keys.js";
import { COLLECTIONS } from "../links.js";
import { nameOf, recordOf } from "../records/record-name.js";
import entries from "./entries.json" with { type: "json" };

/** What the editor completes: the exports of the package, the keys and values of its filters, and its ids. Made by the build. */
export interface Words {
  /** The names that each entry point exports. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** The keys of the filter of each helper that takes one, each with the values that it takes. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The ids that each helper takes as its first argument. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** What records are called, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

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
export async function packageWords(): Promise<Words> {
  const records: readonly main.VisitRecord[] = COLLECTIONS.flatMap(
    (name): readonly main.VisitRecord[] => main.dataset[name],
  );
  return {
    exports: Object.fromEntries(await Promise.all(Object.entries(entries).map(namesOf))),
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

async function namesOf([entry, file]: readonly [string, string]): Promise<
  readonly [entry: string, names: readonly string[]]
> {
  return [entry, Object.keys(await import(`../../../src/${file}.js`))];
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
