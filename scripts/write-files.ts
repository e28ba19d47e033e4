import { fileURLToPath } from "node:url";
import { DATA_VERSION, dataset } from "../src/index.js";
import { filesOf } from "./files/files-of.js";
import { writeFilesTo } from "./files/write-files-to.js";

writeFilesTo(fileURLToPath(new URL("../dist/files", import.meta.url)), filesOf(dataset, DATA_VERSION));
