import { sources } from "../collections.js";
import { withTextFragment } from "../derive/text-fragment.js";
import type { Collection } from "../filter/records-in.js";
import type { Citation } from "../model/citation.js";
import type { AnyIds } from "../model/ids.js";
import type { Source } from "../model/source.js";

import { onRecordIn } from "./on-record-in.js";
import { sourceOf } from "./source-of.js";

/**
 * A link to what a citation cites: the page's address, with the quoted words as a text fragment, so that a browser
 * scrolls to them. It is a way to find the words and no proof of them: for that see `audit`. For all citations of a
 * record, with their sources, use {@link citationsOf}.
 *
 * @param citation - one of a record's citations
 * @returns the address; without a quote, that of the page
 * @throws VisitError `invalid-record` for what is no citation: an id, for one
 *
 * @example
 * ```ts
 * import { citationUrl, getFigure } from "ankara-visit-2025";
 *
 * citationUrl(getFigure("visa-free-days").citations[0]).split("#")[1]; // => :~:text=90%2Dday
 * ```
 */
export function citationUrl(citation: Citation): string;
/**
 * A link to what a citation of another visit cites.
 *
 * @param citation - one of a record's citations
 * @param from - the sources to look in, or a visit that has them
 * @returns the address; without a quote, that of the page
 * @throws VisitError `invalid-collection` where `from` lacks the source
 */
export function citationUrl(citation: Citation<AnyIds>, from: Collection<"sources", Source<AnyIds>>): string;
export function citationUrl(citation: Citation<AnyIds>, from: Collection<"sources", Source<AnyIds>> = sources): string {
  return onRecordIn("citationUrl", citation, from, "sources", (known) => {
    const { url } = sourceOf(citation, known, "citationUrl");
    return withTextFragment(url, citation.quote);
  });
}
