import type { AnyIds, Visit } from "../../src/index.js";
import { classesOf, contextOf } from "./context.js";
import { jsonLines } from "./json.js";

/** The context alone, for a file in the form of `visit.json`. */
export function contextFile(visit: Visit<AnyIds>): string {
  return `${JSON.stringify({ "@context": contextOf(visit.visit.id) }, null, 1)}\n`;
}

/** The visit as linked data: the JSON of the visit with its context, and with the class of each record. */
export function linkedDataOf(visit: Visit<AnyIds>, version: string): string {
  const typed = Object.entries(visit).map(([name, records]: readonly [string, unknown]) => {
    const type = classesOf(name);
    const own = (record: unknown): object => ({ ...(type.length === 0 ? {} : { "@type": type }), ...Object(record) });
    return [name, Array.isArray(records) ? records.map(own) : own(records)] as const;
  });
  return jsonLines({
    "@context": contextOf(visit.visit.id),
    "@id": `urn:${visit.visit.id}:dataset`,
    "@type": "schema:Dataset",
    version,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    ...Object.fromEntries(typed),
  });
}
