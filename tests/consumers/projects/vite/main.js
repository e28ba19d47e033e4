import * as visit from "ankara-visit-2025";
import * as audit from "ankara-visit-2025/audit";
import figures from "ankara-visit-2025/files/csv/figures.csv?url";
import * as schema from "ankara-visit-2025/schema";
import { ask } from "./ask.mjs";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const inWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
});

const table = fetch(figures).then((file) => file.text());

window.answers = Promise.all([ask(visit, audit, schema), inWorker, table]).then(([here, there, text]) => {
  if (!text.includes("documents-signed")) throw new Error("not the table of figures");
  if (JSON.stringify(here) !== JSON.stringify(there)) throw new Error(`not as the worker: ${JSON.stringify(here)}`);
  return here;
});
