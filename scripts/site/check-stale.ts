import { fileURLToPath } from "node:url";
import { staleFiles } from "./stale.js";

const stale = staleFiles(fileURLToPath(new URL("../../docs/", import.meta.url)));
for (const line of stale) console.error(line);
if (stale.length > 0) process.exitCode = 1;
