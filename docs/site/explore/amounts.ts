import { type Figure, figures, findFigures } from "../../../src/index.js";
import { fold } from "../../../src/text/fold.js";
import { amount, word } from "../language.js";
import { isLeftOut } from "./question-words.js";
import { numberIn } from "./wordings.js";

/** The figures that a text gives with their number and unit, as the page shows them: "12,000 people". */
export interface Amounts {
  readonly records: ReadonlySet<unknown>;
  /** Their number, and the words of the text that say more than the figures as they are shown. */
  readonly text: string;
  /** The code that names the figures. */
  readonly code: string;
}

/** So many letters are enough to recognise a word of a unit, whatever its ending. */
const ENOUGH = 4;

/** The figures whose number a text has, with at least one word that the page shows beside it. */
export function amountsIn(typed: string): Amounts | undefined {
  const number = numberIn(typed);
  if (number === undefined) return undefined;
  const { value } = number;
  // Other numbers count as well: "5 billion in 2023".
  const words = number.others.split(/\s+/).filter((own) => /[\p{L}\p{N}]/u.test(own));
  const same = figures.filter((figure) => figure.value === value);
  const [best] = [...new Set(same.map(({ unit }) => unit))]
    .map((unit) => {
      const isShown = isShownWith(same.filter((figure) => figure.unit === unit));
      return { unit, rest: words.filter((own) => !isShown(own)) };
    })
    .sort((a, b) => a.rest.length - b.rest.length);
  if (best === undefined || best.rest.length === words.length) return undefined;
  const { unit, rest } = best;
  return {
    records: new Set<unknown>(findFigures({ unit }).filter((figure) => figure.value === value)),
    text: [value, ...rest.filter((own) => !isLeftOut(own))].join(" "),
    code: `const amounts = new Set<unknown>(\n  findFigures({ unit: "${unit}" }).filter(({ value }) => value === ${value}),\n);`,
  };
}

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}]/gu, "");

/**
 * Tells the words with which the page shows figures, and those for their unit, whatever their endings. British reports write
 * "per cent".
 */
export function isShownWith(own: readonly Figure[]): (typed: string) => boolean {
  const texts = own.flatMap((figure) => [amount(figure), figure.unit, word("unit", figure.unit)]);
  const shown = fold([...texts, texts.includes("percent") ? "per cent" : ""].join(" ")).match(/\p{L}+/gu) ?? [];
  return (typed) => !/\p{N}/u.test(typed) && shown.some((other) => other.startsWith(lettersOf(typed).slice(0, ENOUGH)));
}
