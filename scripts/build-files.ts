/**
 * Writes what the package ships beside its code: `visit.json`, `visit.schema.json` and the files for other programs.
 *
 * The records and the version are those of the code that was built just before. The shape of the records is read from
 * `src`: the schemas are in the built code too, but the table of what refers to what and the doc comments are not.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assertLinks } from "./assert-links.js";
import { writeEntryFolders } from "./entry-folders.js";
import { calendarOf } from "./files/calendar.js";
import { ownEdition } from "./files/edition.js";
import { filesOf } from "./files/files-of.js";
import { jsonLines } from "./files/json.js";
import { visitJson } from "./files/visit-json.js";
import { writeFilesTo } from "./files/write-files-to.js";
import { visitSchemaJson } from "./schema/visit-schema.js";

const dist = new URL("../dist/", import.meta.url);
// By its address, as the compiler is to check this file where nothing was built yet.
const built: typeof import("../src/index.js") = await import(new URL("index.js", dist).href);
const { dataset, DATA_VERSION } = built;
assertLinks(dataset.sources);
const edition = ownEdition(DATA_VERSION);

writeFileSync(new URL("visit.json", dist), visitJson(dataset, DATA_VERSION));
writeFileSync(new URL("visit.schema.json", dist), jsonLines(visitSchemaJson()));
writeFilesTo(fileURLToPath(new URL("files", dist)), filesOf(dataset, edition));

writeEntryFolders(new URL("../", dist));

const { leftOut } = calendarOf(dataset, edition);
if (leftOut.length > 0)
  console.log(`Not in the calendar, as their dates are vaguer than a day: ${leftOut.map(({ id }) => id).join(", ")}.`);
