import type { SourcePassages } from "../src/model/passage.js";
import { qazinformAward } from "./passages/qazinform-award.js";
import { qazinformCouncil } from "./passages/qazinform-council.js";

export const passages: readonly SourcePassages[] = [qazinformCouncil, qazinformAward];
