import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Figure, figures, formatDate, formatFigure, VisitError } from "../../src/index.js";
import { lastWordOf } from "../../src/locales/amount.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { formFor } from "../../src/locales/russian-forms.js";
import { tr } from "../../src/locales/tr.js";
import { COMPARATORS, MODALITIES } from "../../src/model/vocabulary.js";
import { caught } from "../caught.js";

const LOCALES = [kk, ru, tr];
const DATES = [
  ...["2025-07-29", "2024-12", "2025", "2025-07-28/2025-07-29", "2025-07-30/2025-08-02", "2024-12-30/2025-01-02"],
  ...["2025-03/2025-05", "2024-12/2025-02", "2024/2025", "2025-07-28/2025-08", "2025-01/2025-12", "2025-07/2025-07"],
  ...["2025-01/2025-06", "2025-07/2025-12", "2025-01/2025-03", "2025-04/2025-06", "2025-07/2025-09", "2025-10/2025-12"],
  ...Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0")).flatMap((month) => [
    `2025-${month}/..`,
    `../2025-${month}`,
  ]),
  ...[
    "2019/..",
    "2024-12/..",
    "2025-07-29/..",
    "2025-07-02/..",
    "../2025",
    "../2024-12",
    "../2025-07-29",
    "2020/..",
    "../2040",
  ],
];

const combinations = [
  ...(["people", "tonnes", "rank", "percent"] as const).flatMap((unit) =>
    COMPARATORS.flatMap((comparator) =>
      MODALITIES.flatMap((modality) => [
        { ...(figures[0] as Figure), unit, comparator, modality, value: 40 },
        { ...(figures[0] as Figure), unit, comparator, modality, value: 40, hedged: true as const },
      ]),
    ),
  ),
];

/** What a reader of the language has read, line by line. `npx vitest -u` writes it anew; then it is to be read again. */
describe.each(LOCALES)("$language", (locale) => {
  test("writes figures and dates as the approved list has them", async () => {
    const lines = [
      ...figures.map((figure) => `${figure.id}: ${formatFigure(figure, { locale })}`),
      ...DATES.map((date) => `${date}: ${formatDate(date, { locale })}`),
    ];
    // A locale may be given as it is, or among the options.
    for (const figure of figures) expect(lines).toContain(`${figure.id}: ${formatFigure(figure, locale)}`);
    for (const date of DATES) expect(lines).toContain(`${date}: ${formatDate(date, locale)}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`approved/${locale.language}.txt`);
  });

  test("writes every comparator, modality, doubt and unit without a gap or an English word", () => {
    const [first] = figures;
    const figure = fc.record({
      comparator: fc.constantFrom("=", "~", ">", ">=", "<", "<=" as const),
      modality: fc.constantFrom("reported", "forecast", "target", "plan" as const),
      unit: fc.constantFrom(...figures.map(({ unit }) => unit)),
      value: fc.oneof(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.constantFrom(-12_000, 0.5, 2.25, 1e6, 2.5e9, 3e12, 1_234_567),
      ),
      hedged: fc.boolean(),
    });
    fc.assert(
      fc.property(figure, ({ hedged, ...fields }) => {
        const own = { ...first, ...fields, ...(hedged ? { hedged } : {}) } as Figure;
        const text = formatFigure(own, { locale });
        expect(valueIn(text), text).toBe(fields.value);
        expect(text).not.toMatch(/undefined|NaN|\[object| {2}|^ | $/);
        expect(text).toMatch(/\d/);
        if (locale !== tr) expect(text).not.toMatch(/[a-z]/i);
      }),
    );
  });

  test("writes every combination as the approved list has it, and no two alike", async () => {
    const lines = combinations.map((figure) => {
      const { comparator, modality, hedged = false, unit, value } = figure;
      return `${comparator} ${value} ${unit} ${modality}${hedged ? " hedged" : ""}: ${formatFigure(figure, { locale })}`;
    });
    expect(new Set(lines.map((line) => line.replace(/^.*?: /, ""))).size).toBe(lines.length);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`approved/combinations-${locale.language}.txt`);
  });

  test("prints a unit of the caller's own, whatever it is called", () => {
    const [first] = figures;
    for (const unit of ["solar-panels", "constructor", "__proto__", "toString"]) {
      const own = { ...first, unit, value: 7, comparator: ">" } as unknown as Figure;
      expect(formatFigure(own, { locale })).toContain(unit.replaceAll("-", " "));
      const units = Object.fromEntries([[unit, ["панель", "панели"] as const]]);
      expect(formatFigure(own, { locale, units })).toMatch(/панел/);
    }
  });

  test("refuses an invalid figure or date, as in English", () => {
    for (const wrong of ["2025-02-30", "yesterday"]) expect(() => formatDate(wrong, { locale })).toThrow(VisitError);
    const bad = { ...figures[0], comparator: "≈" } as unknown as Figure;
    expect(() => formatFigure(bad, { locale })).toThrow(VisitError);
    expect(formatFigure(undefined, { locale })).toBeUndefined();
  });
});

/** Calls with what the types forbid, as an untyped caller would. */
type Loose = (...args: readonly unknown[]) => unknown;

describe.each(LOCALES)("what the locale $language has itself", (locale) => {
  // Any locale of this package has both, which take anything here.
  const writeFigure = locale.formatFigure as Loose;
  const writeDate = locale.formatDate as Loose;
  const [first] = figures;

  test("writes as the helpers do, without words for units as well", () => {
    expect(figures.map((figure) => writeFigure(figure))).toEqual(
      figures.map((figure) => formatFigure(figure, { locale })),
    );
    expect(DATES.map((date) => writeDate(date))).toEqual(DATES.map((date) => formatDate(date, { locale })));
  });

  test.each([
    ...[[undefined], [null], [5], ["x"], [{}], [{ ...first, value: "5" }], [{ ...first, value: Number.NaN }]],
    ...[
      [{ ...first, comparator: "≈" }],
      [{ ...first, modality: "hoped" }],
      [{ ...first, unit: 5 }],
      [{ ...first, hedged: true, unit: undefined }],
    ],
  ])("refuses a figure as the helpers do: %j", (...args) => {
    expect(caught(() => writeFigure(...args))).toMatchObject({ code: "invalid-record", where: "formatFigure" });
  });

  test.each([undefined, null, 2025, "nonsense", "2025-13-45", "2025-02-30", "", "2025/", "../.."])(
    "refuses a date as the helpers do: %j",
    (date) => {
      expect(caught(() => writeDate(date))).toMatchObject({ code: "invalid-date", where: "formatDate", value: date });
    },
  );

  test("refuses an interval that ends before it begins", () => {
    expect(caught(() => writeDate("2026/2025"))).toMatchObject({ code: "invalid-interval", nearest: "2025/2026" });
  });
});

const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^ bin/, 3],
  [/^ (milyon|миллион)/, 6],
  [/^ (milyar|миллиард)/, 9],
  [/^ (trilyon|триллион)/, 12],
];

/** The number that a reader takes from a text: its digits, and the power of ten behind them. */
function valueIn(text: string): number {
  const [digits = ""] = /-?\d[\d.\u00a0]*(,\d+)?/.exec(text) ?? [];
  const rest = text.slice(text.indexOf(digits) + digits.length);
  const [, zeros] = POWERS.find(([word]) => word.test(rest)) ?? [];
  return Number(`${digits.replace(/[.\u00a0]/g, "").replace(",", ".")}e${zeros ?? 0}`);
}

test("months are those of Intl", () => {
  for (const [locale, tag] of [
    [kk, "kk"],
    [ru, "ru"],
    [tr, "tr"],
  ] as const) {
    for (let month = 1; month <= 12; month++) {
      const date = `2025-${String(month).padStart(2, "0")}-15`;
      const known = new Intl.DateTimeFormat(tag, { month: "long", day: "numeric", timeZone: "UTC" })
        .formatToParts(new Date(date))
        .find(({ type }) => type === "month")?.value;
      expect(formatDate(date, { locale })).toContain(known);
    }
  }
});

test("Russian forms are those of CLDR's plural rules", () => {
  const rules = new Intl.PluralRules("ru");
  const word = { one: "one", few: "few", many: "many", other: "other" };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(),
        fc.nat(200),
        fc.nat(1000).map((n) => n / 8),
      ),
      (number) => {
        expect(formFor(number, word, false)).toBe(rules.select(number));
      },
    ),
  );
});

// Read by hand from how the number is spoken.
test.each([
  ["0", "0"],
  ["7", "7"],
  ["160", "60"],
  ["100", "100"],
  ["1.200", "100"],
  ["12.000", "1000"],
  ["1.500.000", "1000"],
  ["3.000.000", "million"],
  ["5.000.000.000", "billion"],
  ["2,25", "5"],
  ["5,1", "1"],
])("the last word of %s is %s", (digits, word) => {
  expect(lastWordOf(digits)).toBe(word);
});
