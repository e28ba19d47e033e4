import { TURKISH } from "../../data/locales/tr.js";
import { deepFreeze } from "../model/deep-freeze.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Locale } from "../model/locale.js";
import { type Amount, amountOf, lastWordOf } from "./amount.js";
import { type CalendarDate, type DateForms, writeDate } from "./calendar-date.js";
import { type UnitWords, unitWord, wordIn, writeFigure } from "./write-figure.js";

/** Turkish: names, titles and words, figures and dates. @category Languages */
export const tr: Locale = /* @__PURE__ */ deepFreeze({
  language: "tr",
  ...TURKISH,
  formatFigure: (figure: Figure<AnyIds>, units: UnitWords) => writeFigure(figure, units, textOf),
  formatDate: (date: string) => writeDate(date, DATES),
});

const MARKS = { group: ".", decimal: ",", groupedFrom: 4 } as const;
const SCALES = { million: "milyon", billion: "milyar", trillion: "trilyon" } as const;

/** What is measured takes the suffix of "more than" itself: "2,5 milyar dolardan fazla", but "20'den fazla belge". */
const MORE_THAN: Readonly<Record<string, string>> = { USD: "dolardan", days: "günden", tonnes: "tondan" };

/** As what is exceeded: "1 milyon kişiyi aşması bekleniyor". */
const EXCEEDED: Readonly<Record<string, string>> = {
  ...{ USD: "doları", areas: "alanı", categories: "kategoriyi", companies: "şirketi", days: "günü" },
  ...{ documents: "belgeyi", jobs: "kişiyi", markets: "pazarı", meetings: "görüşmeyi" },
  ...{ people: "kişiyi", projects: "projeyi", "gun-shots": "pareyi", schools: "okulu", tonnes: "tonu" },
};

/** What follows an amount. Before it, "planlanan 40 tondan fazla" would be more than what is planned. */
const SENSE: Readonly<Record<Modality, readonly [sure: string, hedged: string]>> = {
  reported: ["", " olabilir"],
  forecast: [" bekleniyor", " beklenebilir"],
  target: [" hedefi", " hedefi olabilir"],
  plan: [" planlanıyor", " planlanıyor olabilir"],
};

const PLACE: Readonly<Record<Comparator, (number: string) => string>> = {
  "=": (number) => `${withSuffix(number, "ordinal")} sıra`,
  "~": (number) => `${withSuffix(number, "ordinal")} sıra civarında`,
  ">": (number) => `${withSuffix(number, "ordinal")} sıranın gerisinde`,
  ">=": (number) => `${withSuffix(number, "ordinal")} sırada veya daha geride`,
  "<": (number) => `${withSuffix(number, "ordinal")} sıranın önünde`,
  "<=": (number) => `ilk ${number} içinde`,
};

function textOf(figure: Figure<AnyIds>, units: UnitWords): string {
  const { comparator, modality, hedged, unit } = figure;
  const amount = amountOf(figure, MARKS);
  const exceeded = wordIn(EXCEEDED, unit);
  if (modality === "forecast" && comparator === ">" && exceeded !== undefined && !Object.hasOwn(units, unit))
    return `${numberOf(amount)} ${exceeded} ${hedged ? "aşabilir" : "aşması bekleniyor"}`;
  if (unit === "rank") return placed(amount.digits, figure);
  const text = bounded(amount, figure, units);
  // After "fazla" or "az", which are no nouns, a target cannot follow.
  if (modality === "target" && / (fazla|az)$/.test(text)) return aimedAt(text, hedged);
  return text + SENSE[modality][hedged ? 1 : 0];
}

const aimedAt = (text: string, hedged: true | undefined): string =>
  hedged ? `hedef ${text} olabilir` : `hedef: ${text}`;

/** A place in a ranking. What is expected of it needs a verb of its own: "3'üncü sırada olması bekleniyor". */
function placed(number: string, { comparator, modality, hedged }: Figure<AnyIds>): string {
  const place = PLACE[comparator](number);
  const sense = SENSE[modality][hedged ? 1 : 0];
  if (modality === "target")
    return comparator === "<=" ? `ilk ${withSuffix(number, "dative")} girme${sense}` : aimedAt(place, hedged);
  if (modality === "reported") return place + sense;
  return `${place}${comparator === "=" ? "da" : ""} olması${sense}`;
}

function bounded(amount: Amount, { comparator, unit }: Figure<AnyIds>, units: UnitWords): string {
  if (comparator !== "<" && comparator !== ">") return BOUND[comparator] + counted(amount, unit, units);
  const word = comparator === ">" ? "fazla" : "az";
  const measured = Object.hasOwn(units, unit) ? undefined : wordIn(MORE_THAN, unit);
  if (measured !== undefined) return `${numberOf(amount)} ${measured} ${word}`;
  const number = inAblative(amount);
  if (unit === "percent") return `yüzde ${number} ${word}`;
  return unit === "ordinal" ? `${number} ${word}` : `${number} ${word} ${unitWord(unit, units, TURKISH.words.unit)}`;
}

function inAblative(amount: Amount): string {
  const { digits, scale } = amount;
  if (isInThousands(amount)) return `${numberOf(amount)}den`;
  if (scale === undefined) return withSuffix(digits, "ablative");
  return `${digits} ${scaleWithSuffix(SCALES[scale], scale, "ablative")}`;
}

const BOUND = { "=": "", "~": "yaklaşık ", ">=": "en az ", "<=": "en fazla " } as const;

/** The number with what it counts, which stays in the singular. */
function counted(amount: Amount, unit: string, units: UnitWords): string {
  if (unit === "percent") return `yüzde ${amount.digits}`;
  if (unit === "ordinal") return withSuffix(amount.digits, "ordinal");
  return `${numberOf(amount)} ${unitWord(unit, units, TURKISH.words.unit)}`;
}

function numberOf(amount: Amount): string {
  const { digits, scale, said } = amount;
  if (isInThousands(amount)) return `${said / 1000} bin`;
  return scale === undefined ? digits : `${digits} ${SCALES[scale]}`;
}

/** Whole thousands are written with their word, as newspapers do: "12 bin". One thousand is "bin" alone, and stays in digits. */
function isInThousands({ digits, said, scale }: Amount): boolean {
  return scale === undefined && digits[0] !== "-" && said >= 2000 && said < 1_000_000 && said % 1000 === 0;
}

/** The cases that are put to numbers: "20'den fazla", "2025'e kadar", "2025'in ilk yarısı", "5'inci". */
type Suffix = "ablative" | "dative" | "genitive" | "ordinal";

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
function withSuffix(digits: string, suffix: Suffix): string {
  return `${digits}'${SUFFIXES[suffix][lastWordOf(digits)]}`;
}

/** Returns the word of a power of ten with a suffix, which needs no apostrophe: "1 milyondan". */
function scaleWithSuffix(word: string, scale: NonNullable<Amount["scale"]>, suffix: Suffix): string {
  return word + SUFFIXES[suffix][scale];
}

const MONTHS = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(" ");
const QUARTERS = ["ilk", "ikinci", "üçüncü", "dördüncü"];

/** What stands before the year: "29 Temmuz ", "Aralık ", or nothing. */
const beforeYear = ({ day, month }: CalendarDate): string =>
  [day, month === undefined ? undefined : MONTHS[month], ""].filter((part) => part !== undefined).join(" ");
const standing = (date: CalendarDate): string => `${beforeYear(date)}${date.year}`;
const withCase = (date: CalendarDate, suffix: "ablative" | "dative" | "genitive"): string =>
  beforeYear(date) + withSuffix(String(date.year), suffix);

const DATES: DateForms = {
  date: standing,
  since: (date) => `${withCase(date, "ablative")} bu yana`,
  until: (date) => `${withCase(date, "dative")} kadar`,
  range: (from, to) => {
    if (from.year !== to.year || from.month === undefined) return `${standing(from)}-${standing(to)}`;
    if (from.month === to.month) return `${from.day}-${standing(to)}`;
    return `${beforeYear(from).trimEnd()}-${standing(to)}`;
  },
  partOfYear: (part, nth, year) =>
    `${withSuffix(String(year), "genitive")} ${QUARTERS[nth]} ${part === "half" ? "yarısı" : "çeyreği"}`,
};
