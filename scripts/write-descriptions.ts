import { writeFileSync } from "node:fs";
import { descriptionsFile } from "./schema/descriptions-file.js";

writeFileSync(new URL("../src/schema/descriptions.ts", import.meta.url), descriptionsFile());
