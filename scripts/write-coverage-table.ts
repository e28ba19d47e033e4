import { readFileSync, writeFileSync } from "node:fs";
import { withCoverageTable } from "./coverage-table.js";

const page = new URL("../docs/provenance.md", import.meta.url);
writeFileSync(page, withCoverageTable(readFileSync(page, "utf8")));
