import { wholeWords } from "../words.js";

const NOUNS = "minus|negative|down|deficit|loss(?:es)?|contraction";
const VERBS = "losing|lost|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)";
const MORE_VERBS = "shrink(?:s|ing)?|shrank|shrunk|contract(?:s|ed|ing)";

/** Whether English words tell of a fall or a lack, so that the number beside them is below zero: "a deficit of $3bn". */
export function tellsOfDecline(words: string): boolean {
  return wholeWords(`${NOUNS}|${VERBS}|${MORE_VERBS}`, "i").test(words);
}
