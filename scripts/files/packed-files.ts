import type { AnyIds, Visit } from "../../src/index.js";
import { declarations } from "../declarations.js";
import { entryFolders } from "../entry-folders.js";
import { visitSchemaJson } from "../schema/visit-schema.js";
import { ownEdition } from "./edition.js";
import { filesOf } from "./files-of.js";
import { jsonLines } from "./json.js";
import { visitJson } from "./visit-json.js";

/** Where the files for other programs lie in the package. Nothing else is there. */
export const FILES = "dist/files";

/** What the package has beside its code and its texts, by paths: the same visit gives the same bytes. */
export function packedFiles(visit: Visit<AnyIds>, version: string): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ["dist/visit.json", visitJson(visit, version)],
    ["dist/visit.schema.json", jsonLines(visitSchemaJson())],
    ...[...filesOf(visit, ownEdition(version))].map(([path, content]) => [`${FILES}/${path}`, content] as const),
    ...declarations,
    ...entryFolders,
  ]);
}
