const LOCALES = ["en", "en-GB", "tr", "kk", "ru", "de", "ja", "ar", "hi"];

/** Every month, as a day has it and by itself, and intervals within and across days, months, years and eras. */
const DATES = [
  ...Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}`),
  ...Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-${29 - month}`),
  ...["2025-07-01", "2026", "0001", "0476", "0476-09-04", "0000", "0000-02-29", "9999-12-31"],
  ...["2025-07-28/2025-07-29", "2025-07-28/2025-08-02", "2025-07-28/2026-01-02", "2025-07-29/2025-07-29"],
  ...["2025-07/2025-08", "2024-12/2025-01", "2025-01/2025-12", "2024/2025", "1999/2026", "0476/2025"],
  ...["0000/0001", "0000-02/0001-03", "0000-02-29/0000-03-01", "0000-12-31/0001-01-01"],
  ...["2025-01/2025-06", "2025-07/2025-12", "2025-01/2025-03", "2025-10/2025-12", "2025-01-01/2025-06-30"],
  ...["2025-07-28/2025-08", "2025-07/2025-08-02", "2024/2025-07", "2025/..", "../2025-07", "2025-07-28/.."],
];

/** Around what a plural, a group of digits and a short form turn on, in the languages that count in their own ways. */
const VALUES = [
  ...[0, 1, 2, 3, 5, 10, 11, 12, 21, 22, 25, 100, 101, 111, 1_000, 1_234, 9_999, 10_000, 12_345, 123_456, 999_999],
  ...[0.1234, 0.5, 1.5, 2.25, 5.1, 1_234.5, -1, -5, -1_234],
  ...[1e6, 1_250_000, 1_254_000, 2e6, 5e6, 1e7, 10_120_000, 21e6, 100e6, 101_200_000, 999_990_000, 999_999_999],
  ...[1e9, 1.4e9, 2.5e9, 15e9, 15_345_000_000, 22e9, 100e9, 1e12, 2e12, 1e13, 1e15, 1e16, 1e21, -2_500_000],
];
const UNITS = ["people", "percent", "ordinal", "rank", "USD", "TRY", "KZT"];
const CURRENCIES = ["EUR", "GBP", "RUB", "CNY", "JPY", "INR", "AED", "SAR", "AZN", "UZS", "KGS", "CHF", "XDR", "ZZZ"];

/** All that the package writes by a locale, by the call that writes it. */
export function textsOf({ dataset, figures, formatDate, formatFigure }) {
  const texts = {};
  const dates = new Set([...datesIn(dataset), ...DATES]);
  const figure = { ...figures[0], comparator: "=", modality: "reported" };
  const hard = [
    ...UNITS.flatMap((unit) => VALUES.map((value) => ({ ...figure, value, unit }))),
    ...CURRENCIES.flatMap((unit) => [1, 2, 5, 21, 1.5, 1_234, 15e9].map((value) => ({ ...figure, value, unit }))),
    ...["~", ">", ">=", "<", "<="].flatMap((comparator) =>
      ["people", "rank"].map((unit) => ({ ...figure, value: 1_234, unit, comparator })),
    ),
    ...["forecast", "target", "plan"].map((modality) => ({
      ...figure,
      value: 25e6,
      unit: "USD",
      modality,
      hedged: true,
    })),
  ];
  for (const locale of LOCALES) {
    for (const date of dates) texts[`formatDate("${date}", "${locale}")`] = formatDate(date, locale);
    for (const one of figures) texts[`formatFigure(getFigure("${one.id}"), "${locale}")`] = formatFigure(one, locale);
    for (const one of hard) {
      const { value, unit, comparator, modality } = one;
      texts[`formatFigure(${comparator} ${value} ${unit}, ${modality}, "${locale}")`] = formatFigure(one, locale);
    }
  }
  return texts;
}

/** The dates of all records, wherever they stand. */
function datesIn(value) {
  if (typeof value === "string")
    return /^(\d{4}(-\d\d){0,2}|\.\.)(\/(\d{4}(-\d\d){0,2}|\.\.))?$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(datesIn) : [];
}
