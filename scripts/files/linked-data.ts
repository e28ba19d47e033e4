import type { AnyIds, Visit } from "../../src/index.js";
import { classesOf, contextOf } from "./context.js";
import type { Edition } from "./edition.js";
import { jsonLines } from "./json.js";
import { labelsIn } from "./labels.js";

/** The context alone, for a file in the form of `visit.json`. */
export function contextFile(visit: Visit<AnyIds>): string {
  return jsonLines({ "@context": contextOf(visit.visit.id) });
}

/** The visit as linked data: the JSON of the visit with its context, and with the class of each record. */
export function linkedDataOf(visit: Visit<AnyIds>, { version, license, locales = [] }: Edition): string {
  const typed = Object.entries(visit).map(([name, records]: readonly [string, unknown]) => {
    const own = (record: unknown): object => {
      const type = classesOf(name, record);
      const labels = labelsIn(Object(record), locales).map(({ language, text }) => [language, text] as const);
      return {
        ...(type.length === 0 ? {} : { "@type": type }),
        ...Object(record),
        ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) }),
      };
    };
    return [name, Array.isArray(records) ? records.map(own) : own(records)] as const;
  });
  return jsonLines({
    "@context": contextOf(visit.visit.id),
    "@id": `urn:${visit.visit.id}:dataset`,
    "@type": "schema:Dataset",
    ...(version === undefined ? {} : { version }),
    ...(license === undefined ? {} : { license: license.path }),
    ...Object.fromEntries(typed),
  });
}
