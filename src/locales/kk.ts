import { KAZAKH } from "../../data/locales/kk.js";
import { deepFreeze } from "../model/deep-freeze.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Locale } from "../model/locale.js";
import { type Amount, amountOf, lastWordOf } from "./amount.js";
import { type CalendarDate, type DateForms, writeDate } from "./calendar-date.js";
import { type UnitWords, unitWord, wordIn, writeFigure } from "./write-figure.js";

/** Kazakh: names, titles and words, figures and dates. @category Languages */
export const kk: Locale = /* @__PURE__ */ deepFreeze({
  language: "kk",
  ...KAZAKH,
  formatFigure: (figure: Figure<AnyIds>, units: UnitWords) => writeFigure(figure, units, textOf),
  formatDate: (date: string) => writeDate(date, DATES),
});

const MARKS = { group: "\u00a0", decimal: ",", groupedFrom: 4 } as const;
const SCALES = { million: "миллион", billion: "миллиард", trillion: "триллион" } as const;

/** The ablative, as before "астам" (more than), by the last word that is read of the number. */
const ABLATIVE: Readonly<Record<string, string>> = {
  ...{ 0: "ден", 1: "ден", 2: "ден", 3: "тен", 4: "тен", 5: "тен", 6: "дан", 7: "ден", 8: "ден", 9: "дан" },
  ...{ 10: "нан", 20: "дан", 30: "дан", 40: "тан", 50: "ден", 60: "тан", 70: "тен", 80: "нен", 90: "нан" },
  ...{ 100: "ден", 1000: "нан", million: "нан", billion: "тан", trillion: "нан" },
};
/** The last words after which an ordinal ends in "шы"; after all others it ends in "ші". */
const BACK_ORDINALS = ["6", "9", "10", "20", "30", "40", "60", "90", "1000", "million", "billion", "trillion"];

/** Units in the ablative: "1 миллион адамнан асады". */
const UNIT_ABLATIVE: Readonly<Record<string, string>> = {
  ...{ USD: "АҚШ долларынан", areas: "бағыттан", categories: "санаттан", companies: "компаниядан", days: "күннен" },
  ...{ documents: "құжаттан", jobs: "жұмыс орнынан", markets: "нарықтан", meetings: "кездесуден", people: "адамнан" },
  ...{ projects: "жобадан", "gun-shots": "реттен", schools: "мектептен", tonnes: "тоннадан" },
};
/** What is measured takes the ending itself: "2,5 миллиард АҚШ долларынан астам", but "20-дан астам құжат". */
const MEASURED = ["USD", "tonnes"];

const SENSE: Readonly<Record<Modality, (amount: string) => string>> = {
  reported: (amount) => amount,
  forecast: (amount) => `${amount} болады деп күтіледі`,
  target: (amount) => `меже – ${amount}`,
  plan: (amount) => `жоспар бойынша ${amount}`,
};

const PLACE: Readonly<Record<Comparator, (number: string) => string>> = {
  "=": (number) => `${number}-орын`,
  "~": (number) => `шамамен ${number}-орын`,
  ">": (number) => `${number}-орыннан төмен`,
  ">=": (number) => `${number}-орын немесе одан төмен`,
  "<": (number) => `${number}-орыннан жоғары`,
  "<=": (number) => `алғашқы ${number} орынның бірі`,
};

function textOf(figure: Figure<AnyIds>, units: UnitWords): string {
  const { comparator, modality, hedged, unit } = figure;
  const amount = amountOf(figure, MARKS);
  const exceeded = Object.hasOwn(units, unit) ? undefined : wordIn(UNIT_ABLATIVE, unit);
  if (modality === "forecast" && comparator === ">" && exceeded !== undefined)
    return `${numberOf(amount)} ${exceeded} ${hedged ? "асуы мүмкін" : "асады"} деп күтіледі`;
  const text = unit === "rank" ? PLACE[comparator](amount.digits) : bounded(amount, figure, units);
  if (!hedged) return SENSE[modality](text);
  return modality === "forecast" ? `${text} болуы мүмкін деп күтіледі` : SENSE[modality](`${text} болуы мүмкін`);
}

function bounded(amount: Amount, figure: Figure<AnyIds>, units: UnitWords): string {
  const { comparator, unit } = figure;
  if (comparator !== "<" && comparator !== ">") return BOUND[comparator] + counted(amount, figure, units);
  const word = comparator === ">" ? "астам" : "кем";
  if (MEASURED.includes(unit) && !Object.hasOwn(units, unit))
    return `${numberOf(amount)} ${wordIn(UNIT_ABLATIVE, unit)} ${word}`;
  const { digits, scale } = amount;
  if (unit === "percent") return `${digits}%-дан ${word}`;
  const number =
    scale === undefined ? `${digits}-${ABLATIVE[lastWordOf(digits)]}` : `${digits} ${SCALES[scale]}${ABLATIVE[scale]}`;
  return unit === "ordinal" ? `${number} ${word}` : `${number} ${word} ${unitWord(unit, units, KAZAKH.words.unit)}`;
}

const BOUND = { "=": "", "~": "шамамен ", ">=": "кемінде ", "<=": "ең көбі " } as const;

/** The number with what it counts, which stays in the singular. */
function counted(amount: Amount, { measure, unit }: Figure<AnyIds>, units: UnitWords): string {
  const { digits } = amount;
  if (unit === "percent") return `${digits}%`;
  if (unit !== "ordinal") return `${numberOf(amount)} ${unitWord(unit, units, KAZAKH.words.unit)}`;
  // An anniversary is told by its years, and never by its place in a series.
  if (measure === "anniversary") return `${digits} жылдық`;
  return `${digits}-${BACK_ORDINALS.includes(lastWordOf(digits)) ? "шы" : "ші"}`;
}

function numberOf({ digits, scale }: Amount): string {
  return scale === undefined ? digits : `${digits} ${SCALES[scale]}`;
}

const MONTHS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
const FROM_MONTHS =
  "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан".split(
    " ",
  );
const TO_MONTHS =
  "қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға".split(
    " ",
  );
const NTH = ["бірінші", "екінші", "үшінші", "төртінші"];

/** "2025 жылғы 29 шілде": the year, the day, the month in one of its forms. */
function written({ year, month, day }: CalendarDate, months: readonly string[], years: string): string {
  if (month === undefined) return `${year} ${years}`;
  return [`${year} жылғы`, day, months[month]].filter((part) => part !== undefined).join(" ");
}

const standing = (date: CalendarDate): string => written(date, MONTHS, "жыл");

const DATES: DateForms = {
  date: standing,
  since: (date) => `${written(date, FROM_MONTHS, "жылдан")} бері`,
  until: (date) => `${written(date, TO_MONTHS, "жылға")} дейін`,
  range: (from, to) => {
    if (from.month === undefined || to.month === undefined) return `${from.year}–${to.year} жылдар`;
    if (from.year !== to.year) return `${standing(from)} – ${standing(to)}`;
    if (from.day === undefined) return `${standing(from)} – ${MONTHS[to.month]}`;
    if (from.month === to.month) return `${from.year} жылғы ${from.day}–${to.day} ${MONTHS[to.month]}`;
    return `${standing(from)} – ${to.day} ${MONTHS[to.month]}`;
  },
  partOfYear: (part, nth, year) => `${year} жылдың ${NTH[nth]} ${part === "half" ? "жартыжылдығы" : "тоқсаны"}`,
};
