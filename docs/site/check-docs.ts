/** Fails where a committed page or picture is not what the data gives. Looks into `docs/`, or a folder that is named. */
import { pathToFileURL } from "node:url";
import { staleFiles } from "./stale.js";

const folder = process.argv[2];
const docs = folder === undefined ? new URL("../../docs/", import.meta.url) : pathToFileURL(`${folder}/`);
for (const { file, command } of staleFiles(docs)) {
  console.error(`${file} is stale: renew it with \`${command}\`.`);
  process.exitCode = 1;
}
