import { onRecord } from "../errors/arguments.js";
import { parseSources } from "../filter/value.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import { toldBy } from "../model/supports.js";

/** The fields that identify a record. They are always present. */
type Named = "id" | "name" | "title" | "titleStatus" | "label" | "kind" | "status";

/** A list of which some members, and parts of members, are left out: a tuple becomes a plain list. */
type Left<V> = V extends readonly unknown[]
  ? number extends V["length"]
    ? V
    : readonly (V[number] extends object ? Partial<V[number]> : V[number])[]
  : V;

/** What some sources say about a record. Fields that they do not state are absent. @category Check the evidence */
export type Told<R> = Pick<R, Extract<keyof R, Named>> & {
  readonly [K in Extract<keyof R, "citations">]: Left<R[K]>;
} & {
  readonly [K in Exclude<keyof R, Named | "citations">]?: Left<R[K]>;
};

/** The ids of the sources that a record may cite: literals for this package's own visit. A tuple has only those that it cites. */
type SourceIn<R> = [R] extends [never]
  ? string
  : R extends { readonly citations: infer C extends readonly { readonly source: string }[] }
    ? number extends C["length"]
      ? C[number]["source"]
      : string
    : never;

/**
 * Returns what one source, or several, say about a record: only the fields, list members and parts of members that they
 * support. Names, titles, the kind and the status stay. Inferred values, notes and the summaries of events and agreements
 * are left out. A page may say more than it is cited for. To filter by what a source says, use the filter key
 * `accordingTo`.
 *
 * @category Check the evidence
 *
 * @param record - a record with citations: an event, a participant, a figure; `undefined` gives `undefined`
 * @param source - the id of a source, or an array of ids; `undefined` gives `undefined`
 * @returns the record, reduced to what these sources say; `undefined` if it does not cite them
 * @throws VisitError `invalid-record` if the first argument is not a record; `invalid-value` if the second is neither a
 * string nor an array of strings
 *
 * @example
 * ```ts
 * import { accordingTo, getEvent } from "ankara-visit-2025";
 *
 * accordingTo(getEvent("arrival"), "qazinform-award")?.date; // => 2025-07-28
 * accordingTo(getEvent("arrival"), "timesca-view"); // => undefined
 * ```
 */
export function accordingTo<R extends CitedRecord<AnyIds> | undefined>(
  record: R,
  source: SourceIn<NonNullable<R>> | readonly SourceIn<NonNullable<R>>[] | undefined,
): Told<NonNullable<R>> | undefined {
  // The same type, written so that the record and undefined are separate.
  return onRecord("accordingTo", record as NonNullable<R> | undefined, undefined, (own) =>
    // What is left out, is optional in this type.
    source === undefined
      ? undefined
      : (toldBy(own, new Set(parseSources(source, "accordingTo"))) as Told<NonNullable<R>> | undefined),
  );
}
