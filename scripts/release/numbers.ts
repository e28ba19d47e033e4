import { numbersIn } from "../../src/audit/english/numerals.js";

const ORDINALS = [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
  ..."thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" "),
];
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.join("|")})\\b`, "gi");

/** The numbers in an English text, ordinals included: "the fifth meeting". */
export function numbersOf(text: string): readonly number[] {
  return numbersIn(text.replace(ORDINAL, (word) => String(ORDINALS.indexOf(word.toLowerCase()) + 1)));
}
