import * as visit from "ankara-visit-2025";
import * as audit from "ankara-visit-2025/audit";
import figures from "ankara-visit-2025/files/csv/figures.csv?raw";
import * as schema from "ankara-visit-2025/schema";
import { ask } from "./ask.mjs";

if (!figures.includes("documents-signed")) throw new Error("not the table of figures");

ask(visit, audit, schema).then((answers) => postMessage(answers));
