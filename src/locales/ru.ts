import { RUSSIAN } from "../../data/locales/ru.js";
import { deepFreeze } from "../model/deep-freeze.js";
import type { Comparator, Figure, Modality } from "../model/figure.js";
import type { AnyIds } from "../model/ids.js";
import type { Locale, LocaleWord } from "../model/locale.js";
import { amountOf } from "./amount.js";
import { type CalendarDate, type DateForms, writeDate } from "./calendar-date.js";
import { formFor } from "./russian-forms.js";
import { formsIn, type UnitWords, wordIn, writeFigure } from "./write-figure.js";

/** Russian: names, titles and words, figures and dates. @category Languages */
export const ru: Locale = /* @__PURE__ */ deepFreeze({
  language: "ru",
  ...RUSSIAN,
  formatFigure: (figure: Figure<AnyIds>, units: UnitWords) => writeFigure(figure, units, textOf),
  formatDate: (date: string) => writeDate(date, DATES),
});

const SCALES: Readonly<Record<"million" | "billion" | "trillion", LocaleWord>> = {
  million: { one: "миллион", few: "миллиона", many: "миллионов" },
  billion: { one: "миллиард", few: "миллиарда", many: "миллиардов" },
  trillion: { one: "триллион", few: "триллиона", many: "триллионов" },
};

const PLACE: Readonly<Record<Comparator, (number: string) => string>> = {
  "=": (number) => `${number}-е место`,
  "~": (number) => `примерно ${number}-е место`,
  ">": (number) => `место ниже ${number}-го`,
  ">=": (number) => `${number}-е место или ниже`,
  "<": (number) => `место выше ${number}-го`,
  "<=": (number) => `место не ниже ${number}-го`,
};

const SENSE: Readonly<Record<Modality, string>> = {
  reported: "",
  forecast: "ожидается ",
  target: "цель – ",
  plan: "планируется ",
};

function textOf(figure: Figure<AnyIds>, units: UnitWords): string {
  const { modality, hedged } = figure;
  const text =
    figure.unit === "rank" ? PLACE[figure.comparator](amountOf(figure, MARKS).digits) : counted(figure, units);
  // The source's own doubt stands first: "возможно, будет более 1 миллиона человек".
  if (hedged) return `возможно, ${modality === "forecast" ? "будет " : SENSE[modality]}${text}`;
  return SENSE[modality] + text;
}

function counted(figure: Figure<AnyIds>, units: UnitWords): string {
  const { comparator, measure, unit } = figure;
  const bound = comparator === "=" ? "" : `${RUSSIAN.words.comparator[comparator]} `;
  const { digits, said, scale } = amountOf(figure, MARKS);
  if (unit === "percent") return `${bound}${digits}%`;
  const isGenitive = bound !== "";
  // A number in a series, masculine as its номер; an anniversary, годовщина, is feminine.
  const endings = measure === "anniversary" ? ["я", "й"] : ["й", "го"];
  if (unit === "ordinal") return `${bound}${digits}-${endings[Number(isGenitive)]}`;
  const own: LocaleWord = wordIn(RUSSIAN.words.unit, unit) ?? unit.replaceAll("-", " ");
  const [singular, plural = singular] = formsIn(units, unit);
  const word = (figure.value === 1 && !isGenitive ? singular : plural) ?? own;
  if (scale === undefined) return `${bound}${digits} ${formFor(said, word, isGenitive)}`;
  // After a million or a billion, what is counted is in the genitive plural, whatever the number.
  return `${bound}${digits} ${formFor(said, SCALES[scale], isGenitive)} ${formFor(5, word, true)}`;
}

const MARKS = { group: "\u00a0", decimal: ",", groupedFrom: 5 } as const;

const MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
/** In the genitive, as after a day or a preposition. */
const OF_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const QUARTERS = ["первый", "второй", "третий", "четвертый"];

const monthOf = ({ month = 0 }: CalendarDate): string => OF_MONTHS[month] ?? "";
/** As after a preposition: "29 июля 2025 года", "декабря 2024 года", "2025 года". */
const inGenitive = (date: CalendarDate): string =>
  [date.day, date.month === undefined ? undefined : monthOf(date), date.year, "года"]
    .filter((part) => part !== undefined)
    .join(" ");
const standing = (date: CalendarDate): string => {
  if (date.month === undefined) return `${date.year} год`;
  return date.day === undefined ? `${MONTHS[date.month]} ${date.year} года` : inGenitive(date);
};

const DATES: DateForms = {
  date: standing,
  // Before "второго", со.
  since: (date) => `${date.day === 2 ? "со" : "с"} ${inGenitive(date)}`,
  // With its last day: "до" would leave it out.
  until: (date) => `по ${standing(date)}`,
  range: (from, to) => {
    if (from.month === undefined) return `${from.year}–${to.year} годы`;
    if (from.year !== to.year) return `${standing(from)} – ${standing(to)}`;
    if (from.day === undefined) return `${MONTHS[from.month]} – ${standing(to)}`;
    return from.month === to.month
      ? `${from.day}–${inGenitive(to)}`
      : `${from.day} ${monthOf(from)} – ${inGenitive(to)}`;
  },
  partOfYear: (part, nth, year) =>
    part === "half" ? `${["первое", "второе"][nth]} полугодие ${year} года` : `${QUARTERS[nth]} квартал ${year} года`,
};
