import { numbersIn } from "../../src/audit/english/numerals.js";

const ORDINALS = [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
  ..."thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" "),
];
const TENS = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(" ");

/** Words with the meaning of a number: ordinals, multiples, parts, "twice". */
const SAID: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 3)] as const),
  ..."halv doubl tripl quadrupl quintupl".split(" ").flatMap((stem, index) => {
    const times = index === 0 ? 0.5 : index + 1;
    return ["e", "ed", "es", "ing"].map((ending) => [stem + ending, times] as const);
  }),
  ...(["once", "twice", "thrice"] as const).map((word, index) => [word, index + 1] as const),
  ...([
    ["½", 0.5],
    ["¼", 0.25],
    ["¾", 0.75],
    ["⅓", 0.333],
    ["⅔", 0.667],
    ["quarter", 0.25],
    ["quarters", 0.25],
  ] as const),
]);
const WORD = /[½¼¾⅓⅔]|(?<!\p{L})\p{L}+(?!\p{L})/gu;

/** The numbers in an English text, with those that words say: "the fifth meeting", "doubled". */
export function numbersOf(text: string): readonly number[] {
  return numbersIn(text.replace(WORD, (word) => String(SAID.get(word.toLowerCase()) ?? word)));
}
