/**
 * What is asked for. It stands in the address, so that any view can be linked: `explore.html?in=figures&topic=trade`.
 * Each parameter has one value. A filter leaves out the collections that it cannot narrow.
 */
export interface State {
  /** Words, numbers and dates to look for: `erdogan energy`, `12,000`, `29 July`. */
  readonly q?: string;
  /** An EDTF date, such as `2025-07-29` or `2025-07`. Statements and figures are found by the date of their event. */
  readonly date?: string;
  /** Id of a person: who took part in an event, signed an agreement, or stated a figure or a statement. */
  readonly participant?: string;
  /** Id of a topic. */
  readonly topic?: string;
  /** The kind of an event or an agreement. */
  readonly kind?: string;
  /** One collection alone, such as `figures`. */
  readonly in?: string;
  /** How far something has come: of an agreement (`signed`, `planned`), or of an event that did not take place. */
  readonly status?: string;
  /** Whether a step of an agreement is still expected: `true` or `false`. */
  readonly expected?: string;
  /** What a figure measures, such as `trade-turnover`. */
  readonly measure?: string;
  readonly unit?: string;
  /** Whether a figure is `reported`, a `forecast`, a `target` or a `plan`. */
  readonly modality?: string;
  /** How the true number compares with a figure: `=`, `~`, `>`, `>=`, `<`, `<=`. */
  readonly comparator?: string;
  /** The EDTF date or interval within which the period of a figure lies. */
  readonly period?: string;
  /** A code of a country or an id: whom a figure or a statement is about. */
  readonly about?: string;
  /** Code of the country of destination of a figure. The API calls this key `in`. */
  readonly destination?: string;
  /** Id of the event: at which it was agreed or said, that a figure describes, or in which a person took part. */
  readonly event?: string;
  /** Id of the event at which a figure was stated. */
  readonly statedAt?: string;
  /** Id of the agreement whose size or terms a figure states. */
  readonly agreement?: string;
  /** Id of an organisation: that took part in an event, or in which a person holds an office. */
  readonly organization?: string;
  /** The role of somebody at an event. With `participant` or `organization` it is their role. */
  readonly role?: string;
  /** Code of the country that a person represents. */
  readonly country?: string;
  /** A code of a country or an id: whom an agreement binds. */
  readonly party?: string;
  /** Id of whoever initiated an agreement. */
  readonly initiator?: string;
  /** Id of the event or the agreement of which it is a part. */
  readonly partOf?: string;
  /** Id of a place; places within it count. */
  readonly place?: string;
  /** Id of a source that a record cites. */
  readonly source?: string;
  /** Id of a source: the other filters count only what it says itself. */
  readonly accordingTo?: string;
  /** A field that is inferred. */
  readonly inferred?: string;
  /** An EDTF date that has a day in common with the date of a record. */
  readonly overlaps?: string;
  /** Words in names, titles and summaries. Unlike `q` it leaves the order of the records. */
  readonly text?: string;
  /** How many records to show at most. */
  readonly limit?: string;
  /** Id of the record that is open beside the list. */
  readonly record?: string;
}

export type Key = keyof State;

/** The filters that are always shown. */
export const MAIN = ["date", "participant", "topic", "kind", "in"] as const;

/** The filters that are shown on demand. */
export const MORE = [
  "status",
  "expected",
  "measure",
  "unit",
  "modality",
  "comparator",
  "period",
  "about",
  "destination",
  "event",
  "statedAt",
  "agreement",
  "organization",
  "role",
  "country",
  "party",
  "initiator",
  "partOf",
  "place",
  "source",
  "accordingTo",
  "inferred",
  "limit",
] as const;

/** The keys that narrow what is found. The last two stand in an address alone. */
export const FILTERS: readonly FilterKey[] = [...MAIN, ...MORE, "overlaps", "text"];
export type FilterKey = Exclude<Key, "q" | "record">;

const KEYS: readonly Key[] = ["q", ...FILTERS, "record"];

/** Nobody asks for more letters, and each word takes a search of its own. */
export const MOST_LETTERS = 500;

/** Reads the part of an address behind its question mark. What it does not know is left out, and what is too long cut. */
export function readState(query: string): State {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = given.get(key)?.slice(0, MOST_LETTERS);
      return value ? [[key, value]] : [];
    }),
  );
}

/** The address of a state, relative to the page: the same state gives the same address. */
export function addressOf(state: State): string {
  const query = new URLSearchParams(KEYS.flatMap((key) => (state[key] ? [[key, state[key]]] : [])));
  return query.size === 0 ? "explore.html" : `explore.html?${query}`;
}

/** The state with less: without these keys. */
export function without(state: State, ...keys: readonly Key[]): State {
  return Object.fromEntries(Object.entries(state).filter(([key]) => !keys.includes(key as Key))); // its keys are these
}

/** Whether anything is asked for, beside the record that is open. */
export function asksForSomething({ record: _record, ...asked }: State): boolean {
  return Object.values(asked).some((value) => value !== undefined && value.trim() !== "");
}
