import type { LocaleWord } from "../model/locale.js";

/**
 * The form that a word takes after a number: the plural categories of CLDR, written out because not every engine has
 * `Intl.PluralRules`. After a word such as "более" the number and what it counts are in the genitive: "более 2 школ".
 */
export function formFor(number: number, word: LocaleWord, isGenitive: boolean): string {
  if (typeof word === "string") return word;
  const { one = "", few = "", many = "", other = few } = word;
  const [last, lastTwo] = [number % 10, number % 100];
  if (!Number.isInteger(number)) return other;
  if (last === 1 && lastTwo !== 11) return isGenitive ? other : one;
  if (last >= 2 && last <= 4 && !(lastTwo >= 12 && lastTwo <= 14)) return isGenitive ? many : few;
  return many;
}
