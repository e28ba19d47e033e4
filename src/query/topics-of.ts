import { topics } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { TopicId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { Topic } from "../model/topic.js";

import { findAllById } from "./find-by-id.js";
import { onRecordIn } from "./on-record-in.js";

/**
 * The subjects of a record, with their labels. For all that belongs to a subject use {@link referencesTo}, or the
 * `topic` of a filter.
 *
 * @param record - an event, an agreement, a figure or a statement
 * @returns its topics, in the record's order, as a fresh array
 * @throws VisitError `invalid-record` for what is no record: an id, for one
 *
 * @example
 * ```ts
 * import { getAgreement, topicsOf } from "ankara-visit-2025";
 *
 * topicsOf(getAgreement("visa-free-regime")).map(({ label }) => label); // => ["visas", "tourism", "bilateral relations"]
 * ```
 */
export function topicsOf(record: { readonly topics?: readonly TopicId[] }): Topic[];
/**
 * The subjects of a record of another visit.
 *
 * @param record - a record with topics
 * @param from - the topics to look in, or a visit that has them
 * @returns those of its topics that are there, in the record's order, as a fresh array
 * @throws VisitError `invalid-collection` where `from` holds no topics
 */
export function topicsOf<T extends Topic<AnyIds>>(
  record: { readonly topics?: readonly string[] },
  from: Collection<"topics", T>,
): T[];
export function topicsOf(
  record: { readonly topics?: readonly string[] },
  from: Collection<"topics", Topic<AnyIds>> = topics,
): Topic<AnyIds>[] {
  return onRecordIn("topicsOf", record, from, "topics", (known) => findAllById(record.topics, known));
}
