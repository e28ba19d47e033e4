import { expression } from "../../text/expression.js";

const UNITS = "zero one two three four five six seven eight nine ten eleven twelve";
const TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
// Maps, as an object would take "5 constructors" for a number with a scale.
const WORDS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ...`${UNITS} ${TEENS}`.split(" ").map((word, value): [string, number] => [word, value]),
  ...TENS.split(" ").map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["dozen", 12],
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ...["million", "mln", "mn"].map((word): [string, number] => [word, 1e6]),
  ["crore", 1e7],
  ...["billion", "bln", "bn"].map((word): [string, number] => [word, 1e9]),
  ...["trillion", "trln", "tn"].map((word): [string, number] => [word, 1e12]),
]);
/** Letters that are a scale beside money; without money "3.5m" may be metres, and "5t" is tonnes. */
const MONEY_SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

// A minus is no dash between words or numbers: before it is a space or a currency, and behind it the number.
const MINUS = "(?<=^|[\\s(\"'\\p{Sc}])(?<!\\p{N}\\s)[-−]";
const MONEY = "(?:(?<!\\p{L})[A-Z]{1,3})?\\p{Sc}\\s?|(?<!\\p{L})[A-Z]{3}\\s?(?=[\\d.])|(?<!\\p{L})Rs\\.?\\s?(?=\\d)";
const DIGITS =
  "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|(?<![\\p{L}\\p{N}.])\\.\\d+";
// Digits at the end of a word are a part of it: "km2", "CO2".
const WORD = "and a half(?!\\p{L})|\\p{L}[\\p{L}\\p{M}\\p{N}]*";
const TOKEN = `(${MINUS})?(${MONEY})?(${MINUS})?(${DIGITS})|(${WORD})`;

/** A number in digits or a word of the text, in lower case. */
interface Token {
  readonly value: number | undefined;
  readonly word: string;
  readonly isMoney: boolean;
  /** What is between it and the one before. */
  readonly gap: string;
  readonly to: number;
  /** "12 000" may be two numbers. */
  readonly parts: readonly number[];
}

/**
 * The numbers in an English text, in digits or in words, with their scale: "800,000", "5.1%", "15 billion", "$41bn", "a
 * million", "one hundred and five", "minus 3", also "5th" and "90-day". What may be read in two ways gives both: "5 to 6
 * million" has 5 and 5,000,000.
 */
export function numbersIn(text: string): readonly number[] {
  const tokens = tokensIn(text);
  const numbers: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { value, parts = [] } = tokens[index] ?? {};
    if (value === undefined) continue;
    const inWords = numberInWords(tokens, index);
    const values = inWords === undefined ? factorsAt(tokens, index).map((factor) => value * factor) : [inWords.value];
    index = inWords?.last ?? index;
    // 1.1 * 1e9 is not exact in binary; fifteen digits are.
    numbers.push(...[...values, ...parts].map((own) => Number(own.toPrecision(15))));
  }
  return numbers;
}

function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(expression(TOKEN, "gu"))) {
    const [all, minus, money, moneyMinus, digits, name = ""] = match;
    const word = name.toLowerCase();
    const before = tokens.at(-1);
    const gap = text.slice(before?.to ?? 0, match.index);
    const sign = minus ?? moneyMinus ?? (before?.word === "minus" ? "-" : "");
    const read = digits === undefined ? WORDS.get(word) : Number(digits.replace(/[, ]/g, ""));
    const value = read === undefined || sign === "" ? read : 0 - read;
    const parts = digits?.includes(" ") ? digits.split(" ").map(Number) : [];
    // "a million", "half a million"
    if (before !== undefined && /^an?$/.test(before.word) && SCALES.has(word) && !isFraction(tokens.slice(-3))) {
      const half = tokens.at(-2)?.word === "half" ? tokens.at(-2) : undefined;
      tokens.splice(half === undefined ? -1 : -2, 2, { ...(half ?? before), value: half === undefined ? 1 : 0.5 });
    }
    const token = { value, word, isMoney: money !== undefined, gap, to: match.index + all.length, parts };
    const joined = before === undefined ? undefined : join(before, token);
    if (joined === undefined) tokens.push(token);
    else tokens.splice(-1, 1, joined);
  }
  return tokens;
}

/** Whether these words are "quarter of a", which is not understood. */
function isFraction(words: readonly Token[]): boolean {
  return /^(?:half|quarter|third|fifth|tenth)s? of an?$/.test(words.map(({ word }) => word).join(" "));
}

/** A number of several words, and the last token of it. */
interface InWords {
  readonly value: number;
  readonly last: number;
}

/** The number that goes on behind its scale: "one hundred and five", "two thousand five hundred". */
function numberInWords(tokens: readonly Token[], index: number): InWords | undefined {
  const first = tokens[index];
  if (first?.value === undefined || first.value < 0 || first.word === "") return undefined;
  let [sum, part, largest] = [0, first.value, Number.POSITIVE_INFINITY];
  let [found, toScale]: (InWords | undefined)[] = [];
  for (let last = index + 1; last < tokens.length; last++) {
    const isAnd = tokens[last]?.word === "and" && found !== undefined;
    if (isAnd) last += 1;
    const { word = "", value = 0, gap } = tokens[last] ?? {};
    const scale = isAnd ? undefined : SCALES.get(word);
    if (gap !== " ") break;
    if (scale === undefined) {
      // Only a number below the scale goes on with it: "two hundred and five", no "two hundred and five hundred".
      if (found === undefined || found !== toScale || word === "" || value <= 0 || value >= 100) break;
      part += value;
    } else {
      if (scale < 1_000 ? part >= 100 : scale >= largest) return toScale;
      if (scale < 1_000) part *= scale;
      else [sum, part, largest] = [sum + part * scale, 0, scale];
    }
    found = { value: sum + part, last };
    if (scale !== undefined) toScale = found;
  }
  return found;
}

/** A number whose last part is a word of its own: "twenty-five", "two and a half". */
function join(before: Token, { word, value, gap, to }: Token): Token | undefined {
  if (before.value === undefined) return undefined;
  const sign = before.value < 0 ? -1 : 1;
  if (word === "and a half") return { ...before, value: before.value + sign * 0.5, to };
  const isTens = TENS.split(" ").includes(before.word);
  const isUnit = WORDS.has(word) && value !== undefined && value > 0 && value < 10;
  return isTens && isUnit && /^[- ]$/.test(gap)
    ? { ...before, word, value: before.value + sign * value, to }
    : undefined;
}

/** What the number at an index may have to be multiplied by: by its own scale, or by that of the end of its range. */
function factorsAt(tokens: readonly Token[], index: number): readonly number[] {
  const [own, next] = [ownFactorsAt(tokens, index), tokens[index + 1]];
  if (own.length > 0 || next === undefined) return own.length > 0 ? own : [1];
  const isJoined = next.value !== undefined && /^\s?[-–—]\s?$/.test(next.gap);
  const isRange = isJoined || next.word === "to" || next.word === "and";
  const end = isJoined ? index + 1 : index + 2;
  return isRange && tokens[end]?.value !== undefined ? [1, ...ownFactorsAt(tokens, end)] : [1];
}

function ownFactorsAt(tokens: readonly Token[], index: number): readonly number[] {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const letter = MONEY_SCALES.get(next?.word ?? "");
  if (letter !== undefined && token?.isMoney === true) return [letter];
  if (letter !== undefined && next?.gap === "" && /[km]/.test(next.word)) return [1, letter];
  let factor = 1;
  for (let at = index + 1; ; at += 1) {
    const scale = SCALES.get(tokens[at]?.word.replace(/s$/, "") ?? "");
    if (scale === undefined) return factor === 1 ? [] : [factor];
    factor *= scale;
  }
}
