import type { Amount } from "./amount.js";
import { lastWordOf } from "./last-word.js";

/** The cases that are put to numbers: "20'den fazla", "2025'e kadar", "2025'in ilk yarısı", "5'inci". */
export type Suffix = "ablative" | "dative" | "genitive" | "ordinal";

/** By the last word that is read of a number: a digit, a ten, a hundred, a thousand, a million, a billion. */
const SUFFIXES: Readonly<Record<Suffix, Readonly<Record<string, string>>>> = {
  ablative: {
    ...{ 0: "dan", 1: "den", 2: "den", 3: "ten", 4: "ten", 5: "ten", 6: "dan", 7: "den", 8: "den", 9: "dan" },
    ...{ 10: "dan", 20: "den", 30: "dan", 40: "tan", 50: "den", 60: "tan", 70: "ten", 80: "den", 90: "dan" },
    ...{ 100: "den", 1000: "den", million: "dan", billion: "dan", trillion: "dan" },
  },
  dative: {
    ...{ 0: "a", 1: "e", 2: "ye", 3: "e", 4: "e", 5: "e", 6: "ya", 7: "ye", 8: "e", 9: "a" },
    ...{ 10: "a", 20: "ye", 30: "a", 40: "a", 50: "ye", 60: "a", 70: "e", 80: "e", 90: "a" },
    ...{ 100: "e", 1000: "e", million: "a", billion: "a", trillion: "a" },
  },
  genitive: {
    ...{ 0: "ın", 1: "in", 2: "nin", 3: "ün", 4: "ün", 5: "in", 6: "nın", 7: "nin", 8: "in", 9: "un" },
    ...{ 10: "un", 20: "nin", 30: "un", 40: "ın", 50: "nin", 60: "ın", 70: "in", 80: "in", 90: "ın" },
    ...{ 100: "ün", 1000: "in", million: "un", billion: "ın", trillion: "un" },
  },
  ordinal: {
    ...{ 0: "ıncı", 1: "inci", 2: "nci", 3: "üncü", 4: "üncü", 5: "inci", 6: "ncı", 7: "nci", 8: "inci", 9: "uncu" },
    ...{ 10: "uncu", 20: "nci", 30: "uncu", 40: "ıncı", 50: "nci", 60: "ıncı", 70: "inci", 80: "inci", 90: "ıncı" },
    ...{ 100: "üncü", 1000: "inci", million: "uncu", billion: "ıncı", trillion: "uncu" },
  },
};

/** Returns digits with a suffix in harmony with how the number is read: "20'den", "5,1'den", "2024'ün". */
export function withSuffix(digits: string, suffix: Suffix): string {
  return `${digits}'${SUFFIXES[suffix][lastWordOf(digits)]}`;
}

/** Returns the word of a power of ten with a suffix, which needs no apostrophe: "1 milyondan". */
export function scaleWithSuffix(word: string, scale: NonNullable<Amount["scale"]>, suffix: Suffix): string {
  return word + SUFFIXES[suffix][scale];
}
