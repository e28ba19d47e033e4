import {
  type CollectionName,
  dataset,
  findAgreements,
  findEvents,
  findFigures,
  findParticipants,
  findStatements,
  VisitError,
  type VisitRecord,
} from "../../../src/index.js";
import { COLLECTIONS } from "../links.js";
import { type DayTest, dayTests } from "./day.js";
import { API_KEYS, FIELD_KEYS } from "./keys.js";
import type { State } from "./state.js";

/** The records of a collection that pass the filters, and the code that gives them. */
export interface Part extends Pick<DayTest, "setup"> {
  readonly collection: CollectionName;
  readonly code: string;
  readonly imports: readonly string[];
  readonly records: readonly VisitRecord[];
}

export type Filter = Readonly<
  Record<string, { readonly all: readonly string[] } | readonly string[] | string | boolean>
>;

/** The helper of each collection that has one. A filter comes from an address: the helper itself looks at its values. */
const FINDERS: Readonly<Record<string, (filter: never) => readonly VisitRecord[]>> = {
  ...{ findEvents, findParticipants, findAgreements, findFigures, findStatements },
};

/** The collections as the filters of a state leave them. Those that a filter cannot narrow are left out. */
export function partsOf(state: State): readonly Part[] {
  return COLLECTIONS.filter((name) => state.in === undefined || state.in === name).flatMap((name) => {
    try {
      return partOf(name, state) ?? [];
    } catch (error) {
      // No agreement has a kind of events.
      if (error instanceof VisitError) return [];
      throw error;
    }
  });
}

function partOf(collection: CollectionName, state: State): Part | undefined {
  const filter: Record<string, string | boolean> = {};
  const tests: DayTest[] = [];
  for (const param of FIELD_KEYS) {
    const value = state[param];
    if (value === undefined) continue;
    const key = API_KEYS[param][collection];
    const test = key === undefined ? testFor(collection, param, value) : undefined;
    if (key !== undefined)
      filter[key] = param === "expected" && /^(true|false)$/.test(value) ? value === "true" : value;
    else if (test === undefined) return undefined;
    else tests.push(test);
  }
  const part = partOfCollection(collection, filter);
  return {
    collection,
    code: part.code + tests.map(({ code }) => `.filter(${code})`).join(""),
    imports: [...part.imports, ...tests.flatMap(({ imports }) => imports)],
    setup: tests.flatMap(({ setup }) => setup),
    records: part.records.filter((record) => tests.every(({ passes }) => passes(record as never))), // of this collection
  };
}

/** The records of a collection that pass a filter, and the code that gives them; all, if it has no helper or no filter. */
export function partOfCollection(
  collection: CollectionName,
  filter: Filter,
): Pick<Part, "code" | "imports" | "records"> {
  const name = `find${collection.replace(/^./, (letter) => letter.toUpperCase())}`;
  const finder = Object.keys(filter).length === 0 ? undefined : FINDERS[name];
  if (finder === undefined) return { code: collection, imports: [collection], records: dataset[collection] };
  return { code: `${name}(${printed(filter)})`, imports: [name], records: finder(filter as never) }; // see FINDERS
}

/** What the filter of a collection has no key for, and that can be asked of its records all the same. */
function testFor(collection: CollectionName, param: string, value: string): DayTest | undefined {
  if (param === "date") return dayTests(value)[collection];
  if (param !== "participant" || collection !== "participants") return undefined;
  const passes = ({ id }: VisitRecord): boolean => id === value;
  return { code: `({ id }) => id === ${JSON.stringify(value)}`, setup: [], imports: [], passes };
}

function printed(filter: Filter): string {
  return `{ ${Object.entries(filter)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(", ")} }`;
}
