/**
 * Writes what the package ships beside its code: `visit.json`, `visit.schema.json` and the files for other programs.
 *
 * The records and the version are those of the code that was built just before. The shape of the records is read from
 * `src`: the schemas are in the built code too, but the table of what refers to what and the doc comments are not.
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assertLinks } from "./assert-links.js";
import { FILES, packedFiles } from "./files/packed-files.js";
import { writeFilesTo } from "./files/write-files-to.js";

const root = new URL("../", import.meta.url);
// By its address, as the compiler is to check this file where nothing was built yet.
const built: typeof import("../src/index.js") = await import(new URL("dist/index.js", root).href);
const { dataset, DATA_VERSION } = built;
assertLinks(dataset.sources);

rmSync(new URL(FILES, root), { recursive: true, force: true });
writeFilesTo(fileURLToPath(root), packedFiles(dataset, DATA_VERSION));
