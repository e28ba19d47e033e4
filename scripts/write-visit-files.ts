/**
 * Writes a visit of your own as the files that this package has of its own visit:
 *
 *   npm run files -- VISIT OUT [--license ID] [--force]
 *
 * `--help` says what each argument is.
 */
import { writeVisitFiles } from "./own-visit/write-visit-files.js";

process.exitCode = writeVisitFiles(process.argv.slice(2), { print: console.log, printError: console.error });
