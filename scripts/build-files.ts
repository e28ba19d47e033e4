/**
 * Writes what the package ships beside its code: `visit.json`, `visit.schema.json`, the files for other programs, and the
 * declarations of the ES modules.
 *
 * The records and the version are those of the code that was built just before. The shape of the records is read from
 * `src`: the schemas are in the built code too, but the table of what refers to what and the doc comments are not.
 */
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assertLinks } from "./assert-links.js";
import { copiedDeclarations } from "./declarations.js";
import { FILES, packedFiles } from "./files/packed-files.js";
import { writeFilesTo } from "./files/write-files-to.js";

const root = new URL("../", import.meta.url);
// By its address, as the compiler is to check this file where nothing was built yet.
const built: typeof import("../src/index.js") = await import(new URL("dist/index.js", root).href);
const { dataset, DATA_VERSION } = built;
assertLinks(dataset.sources);

rmSync(new URL(FILES, root), { recursive: true, force: true });
writeFilesTo(fileURLToPath(root), packedFiles(dataset, DATA_VERSION));
for (const [copy, original] of copiedDeclarations) copyFileSync(new URL(original, root), new URL(copy, root));
