import { topicRedirects } from "../../data/redirects.js";
import { topics } from "../collections.js";
import type { Collection } from "../filter/records-in.js";
import type { TopicId } from "../model/ankara-ids.js";
import type { AnyIds } from "../model/ids.js";
import type { MovedIn } from "../model/redirect.js";
import type { Topic } from "../model/topic.js";

import { lookUp } from "./look-up.js";

/** Retired ids of topics, each of which moved to another. */
type MovedTopicId = MovedIn<typeof topicRedirects>;

/**
 * One topic by its id. For those of a record use {@link topicsOf}.
 *
 * @param id - its id; a known one gives the record, a retired one that which it moved to, any other string may give `undefined`,
 *   and a field that is absent does
 * @returns the record, or `undefined` where there is none of that id
 *
 * @example
 * ```ts
 * import { getTopic } from "ankara-visit-2025";
 *
 * getTopic("trade").label; // => trade
 * getTopic("no-such-topic"); // => undefined
 * ```
 */
export function getTopic(id: TopicId | MovedTopicId): Topic;
export function getTopic(id: string | undefined): Topic | undefined;
/**
 * One topic of another visit by its id.
 *
 * @param id - its id
 * @param from - the records to look in, or a visit that has them
 * @returns the record, or `undefined` where there is none of that id
 * @throws VisitError `invalid-collection` where `from` holds none
 */
export function getTopic<R extends Topic<AnyIds>>(id: string | undefined, from: Collection<"topics", R>): R | undefined;
export function getTopic(
  id: string | undefined,
  from?: Collection<"topics", Topic<AnyIds>>,
): Topic<AnyIds> | undefined {
  return lookUp("getTopic", "topics", topics, topicRedirects, id, from);
}
