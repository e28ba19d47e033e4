import { writeFileSync } from "node:fs";
import { visitJson } from "./visit-json.js";
import { visitSchemaJson } from "./visit-schema.js";

const built = new URL("../dist/", import.meta.url);
writeFileSync(new URL("visit.json", built), visitJson());
writeFileSync(new URL("visit.schema.json", built), `${JSON.stringify(visitSchemaJson(), null, 2)}\n`);
