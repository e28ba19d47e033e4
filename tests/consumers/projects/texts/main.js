import * as visit from "ankara-visit-2025";
import { textsOf } from "./texts.mjs";

window.answers = textsOf(visit);
