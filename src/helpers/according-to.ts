import { onRecord } from "../errors/arguments.js";
import { parseSources } from "../filter/value.js";
import type { AnyIds } from "../model/ids.js";
import type { CitedRecord } from "../model/record.js";
import { toldBy } from "../model/supports.js";

/** The fields that say which record it is. They are there whoever tells of it. */
type Named = "id" | "name" | "title" | "titleStatus" | "label" | "kind" | "measure" | "status" | "citations";

/** A record as some of its sources tell it: what they do not say is absent. @category Check the evidence */
export type Told<R> = Pick<R, Extract<keyof R, Named>> & Partial<R>;

/** The sources that a record may cite: literal ids for this visit's own. */
type SourceIn<R> = [R] extends [never]
  ? string
  : R extends { readonly citations: readonly { readonly source: infer S extends string }[] }
    ? S
    : never;

/**
 * Returns a record as one source tells it, or several: the fields, and the members of lists, that they support. What the
 * curators inferred is left out, and so are notes. Of a source read in part it holds as far as was read.
 *
 * To see which sentences carry one field, use {@link citationsOf} with the field; to filter by what a source says, use the
 * key `accordingTo` of a filter.
 *
 * @category Check the evidence
 *
 * @param record - a record with citations: an event, a participant, a figure; `undefined` gives `undefined`
 * @param source - the id of a source, or an array of ids
 * @returns the record with what these sources say; `undefined` if they say nothing of it
 * @throws VisitError `invalid-record` if the first argument is not a record; `invalid-value` if the second is neither text
 * nor an array of texts
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
  source: SourceIn<NonNullable<R>> | readonly SourceIn<NonNullable<R>>[],
): Told<NonNullable<R>> | undefined {
  // The same type, written so that it takes the record apart from undefined.
  return onRecord("accordingTo", record as NonNullable<R> | undefined, undefined, (own) =>
    toldBy(own, parseSources(source, "accordingTo")),
  );
}
