import * as visit from "ankara-visit-2025";
import * as audit from "ankara-visit-2025/audit";
import * as schema from "ankara-visit-2025/schema";
import { ask } from "./ask.mjs";

window.answers = ask(visit, audit, schema);
