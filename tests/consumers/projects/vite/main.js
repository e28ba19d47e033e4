import * as visit from "ankara-visit-2025";
import * as audit from "ankara-visit-2025/audit";
import * as schema from "ankara-visit-2025/schema";
import { ask } from "./ask.mjs";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const inWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
});

window.answers = Promise.all([ask(visit, audit, schema), inWorker]).then(([here, there]) => {
  if (JSON.stringify(here) !== JSON.stringify(there)) throw new Error(`not as the worker: ${JSON.stringify(here)}`);
  return here;
});
