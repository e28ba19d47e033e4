import { qazinformAward } from "./passages/qazinform-award.js";
import { qazinformCouncil } from "./passages/qazinform-council.js";
import type { SourcePassages } from "./records.js";

export const passages: readonly SourcePassages[] = [qazinformCouncil, qazinformAward];
