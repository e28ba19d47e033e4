import { writeFileSync } from "node:fs";
import { visitJson } from "./visit-json.js";

writeFileSync(new URL("../dist/visit.json", import.meta.url), visitJson());
