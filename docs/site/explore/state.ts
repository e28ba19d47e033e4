import type { CollectionName } from "../../../src/index.js";

/** What is asked for: it stands in the address, so that a view can be shared. */
export interface State {
  /** Words to look for. */
  readonly q?: string;
  /** An EDTF date, such as 2025-07-29. */
  readonly date?: string;
  readonly participant?: string;
  readonly topic?: string;
  readonly kind?: string;
  /** One collection alone. */
  readonly in?: CollectionName;
  /** The record that is open. */
  readonly record?: string;
}

export type Key = keyof State;

/** The keys that narrow what is found. */
export const FILTERS = ["date", "participant", "topic", "kind", "in"] as const;

const KEYS: readonly Key[] = ["q", ...FILTERS, "record"];

/** Reads the part of an address behind its question mark. What it does not know is left out. */
export function readState(query: string): State {
  const given = new URLSearchParams(query);
  return Object.fromEntries(KEYS.flatMap((key) => (given.get(key) ? [[key, given.get(key)]] : [])));
}

/** The address of a state, relative to the page: the same state gives the same address. */
export function addressOf(state: State): string {
  const query = new URLSearchParams(KEYS.flatMap((key) => (state[key] ? [[key, state[key]]] : [])));
  return query.size === 0 ? "explore.html" : `explore.html?${query}`;
}

/** Whether anything is asked for, beside the record that is open. */
export function asksForSomething({ record: _record, ...asked }: State): boolean {
  return Object.values(asked).some((value) => value !== undefined);
}
