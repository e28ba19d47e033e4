import * as visit from "ankara-visit-2025";
import { textsOf } from "./texts.mjs";

console.log(JSON.stringify(textsOf(visit)));
