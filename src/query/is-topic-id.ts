import { topicIds } from "../ids.js";
import type { TopicId } from "../model/ankara-ids.js";

/**
 * Whether a value is the id of a topic of this visit. To get the record itself use {@link getTopic}.
 *
 * @param value - anything: a route parameter, a line of a file
 * @returns `true` for a known id, which narrows the value to `TopicId`
 *
 * @example
 * ```ts
 * import { isTopicId } from "ankara-visit-2025";
 *
 * isTopicId("trade"); // => true
 * isTopicId("toString"); // => false
 * ```
 */
export function isTopicId(value: unknown): value is TopicId {
  return topicIds.some((id) => id === value);
}
