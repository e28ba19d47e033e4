import { fileURLToPath } from "node:url";
import { DATA_VERSION, dataset } from "../src/index.js";
import { calendarOf } from "./files/calendar.js";
import { filesOf } from "./files/files-of.js";
import { writeFilesTo } from "./files/write-files-to.js";

writeFilesTo(fileURLToPath(new URL("../dist/files", import.meta.url)), filesOf(dataset, DATA_VERSION));

const { leftOut } = calendarOf(dataset, DATA_VERSION);
if (leftOut.length > 0)
  console.log(`Not in the calendar, as their dates are vaguer than a day: ${leftOut.join(", ")}.`);
