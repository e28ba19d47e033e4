import { describe, expect, test } from "vitest";
import {
  type AnyIds,
  type Comparator,
  type Figure,
  figures,
  formatFigure,
  getFigure,
  type Modality,
} from "../../src/index.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import { caught } from "../caught.js";

const figure = (changes: Partial<Figure<AnyIds>>): Figure<AnyIds> => ({
  ...{ id: "a", label: "fish", measure: "fish", value: 12, unit: "fish", comparator: "=", modality: "reported" },
  citations: [{ source: "daily" }],
  ...changes,
});

test("every real figure has a text with its number and no hole", () => {
  for (const one of figures) expect(formatFigure(one), one.id).toMatch(/^(?!.*(undefined|NaN|\s{2})).*\d/);
});

describe("the words", () => {
  test.each<[Comparator, string]>([
    ["=", "12 fish"],
    ["~", "about 12 fish"],
    [">", "more than 12 fish"],
    [">=", "at least 12 fish"],
    ["<", "less than 12 fish"],
    ["<=", "at most 12 fish"],
  ])("of the comparator %s", (comparator, text) => {
    expect(formatFigure(figure({ comparator }))).toBe(text);
  });

  test.each<[Comparator, string]>([
    ["=", "2nd place"],
    ["~", "about 2nd place"],
    [">", "a place below the 2nd"],
    [">=", "2nd place or below"],
    ["<", "a place above the 2nd"],
    ["<=", "a place in the top 2"],
  ])("of a rank that is %s, where less is better", (comparator, text) => {
    expect(formatFigure(figure({ comparator, unit: "rank", value: 2 }))).toBe(text);
  });

  test.each<[Modality, string]>([
    ["reported", "about 12 fish"],
    ["forecast", "about 12 fish expected"],
    ["target", "a target of about 12 fish"],
    ["plan", "about 12 fish planned"],
  ])("of the modality %s, and a hedge after them", (modality, text) => {
    expect(formatFigure(figure({ modality, comparator: "~" }))).toBe(text);
    expect(formatFigure(figure({ modality, comparator: "~", hedged: true }))).toBe(`${text}, perhaps`);
  });
});

test("a forecast of more than a number is expected to exceed it", () => {
  expect(formatFigure(figure({ modality: "forecast", comparator: ">" }))).toBe("expected to exceed 12 fish");
  expect(formatFigure(figure({ modality: "forecast", comparator: ">=" }))).toBe("at least 12 fish expected");
  expect(formatFigure(figure({ modality: "plan", comparator: ">" }))).toBe("more than 12 fish planned");
});

test("a comparator or a modality that is none is not put into words", () => {
  for (const changes of [{ comparator: "≥" }, { modality: "planned" }, { modality: "toString" }]) {
    expect(caught(() => formatFigure(figure(changes as never)))).toMatchObject({
      ...{ code: "invalid-record", where: "formatFigure", value: Object.values(changes)[0] },
    });
  }
});

describe("the number", () => {
  test.each<[number, string, string]>([
    [1, "people", "1 person"],
    [1, "companies", "1 company"],
    [1, "documents", "1 document"],
    [1, "pupil-places", "1 pupil places"],
    [1, "working-days", "1 working days"],
    [1, "sister-companies", "1 sister companies"],
    [1, "jobs-lost", "1 jobs lost"],
    [-1, "pupil-places", "-1 pupil places"],
    [1, "series", "1 series"],
    [1, "buses", "1 buses"],
    [1, "children", "1 children"],
    [1, "toString", "1 toString"],
    [0, "people", "0 people"],
    [1.5, "years", "1.5 years"],
    [999_999, "people", "999,999 people"],
    [1_000_000, "people", "1 million people"],
    [1_250_000, "people", "1.25 million people"],
    [1_254_000, "people", "1,254,000 people"],
    [-2_500_000, "people", "-2.5 million people"],
    [15_340_000_000, "USD", "15.34 billion US dollars"],
    [15_345_000_000, "USD", "15,345,000,000 US dollars"],
    [999_990_000, "people", "999.99 million people"],
    [999_999_999, "people", "999,999,999 people"],
    [2_000_000_000_000, "EUR", "2 trillion euros"],
    [0.1234, "percent", "0.1234%"],
    [1, "USD", "1 US dollar"],
    [1, "ordinal", "1st"],
    [3, "ordinal", "3rd"],
    [11, "ordinal", "11th"],
    [112, "ordinal", "112th"],
    [1022, "ordinal", "1,022nd"],
    [1.23456, "ordinal", "1.23456th"],
    [1, "ties-makers", "1 ties makers"],
    [1, "cities", "1 cities"],
    [12, "USDs", "12 USDs"],
    [1, "young-people", "1 young people"],
    [1, "people-of-note", "1 people of note"],
    [1, "companies-of-note", "1 companies of note"],
    [12, "nUSD", "12 nUSD"],
  ])("%s %s: %s", (value, unit, text) => {
    expect(formatFigure(figure({ value, unit }))).toBe(text);
  });

  test("is followed by the singular of every unit of this visit after 1", () => {
    const units = new Set<string>(figures.map(({ unit }) => unit));
    for (const unit of ["USD", "percent", "rank", "ordinal"]) units.delete(unit);
    expect([...units].map((unit) => formatFigure(figure({ value: 1, unit }))).sort()).toEqual([
      ...["1 area", "1 category", "1 company", "1 day", "1 document", "1 gun shot", "1 job", "1 market", "1 meeting"],
      ...["1 person", "1 project", "1 school", "1 tonne"],
    ]);
  });

  const fractions = [5.123456789, 1_234_567.891, 123_456_789.125, 0.1 + 0.2, 1e-7, 1e-21, 1.5e-20, 5e-324];
  test.each(fractions)("is never rounded: %d", (value) => {
    for (const unit of ["fish", "percent", "USD", "rank", "ordinal"]) {
      for (const comparator of ["=", "<="] as const) {
        const one = figure({ value, unit, comparator });
        expect(Number(formatFigure(one).replace(/[^\d.]/g, "")), unit).toBe(value);
        for (const locale of [tr, kk, ru]) {
          const said = formatFigure(one, { locale });
          expect(Number(said.replace(/[^\d,]/g, "").replace(",", ".")), said).toBe(value);
        }
      }
    }
  });

  test.each([2 ** 53, 123_456_789_012_345_680_000, 1e21, 1.7976931348623157e308])("is never cut: %d", (value) => {
    for (const unit of ["rank", "ordinal"])
      expect(Number(formatFigure(figure({ value, unit })).replace(/\D/g, ""))).toBe(value);
  });
});

test("no figure has no text, and a number, as map passes it, is no locale", () => {
  expect(formatFigure(undefined)).toBeUndefined();
  expect([figure({}), figure({ value: 1, unit: "people" })].map(formatFigure)).toEqual(["12 fish", "1 person"]);
});

describe("the words for units of one's own", () => {
  const units = {
    series: ["series", "series"],
    children: ["child", "children"],
    people: ["guest", "guests"],
    USD: ["buck", "bucks"],
    percent: ["part in a hundred", "parts in a hundred"],
    "passenger-kilometres": ["passenger-kilometre", "passenger-kilometres"],
  } as const;

  test.each([
    [1, "series", "1 series"],
    [1, "children", "1 child"],
    [1_500_000, "children", "1.5 million children"],
    [2, "people", "2 guests"],
    [1, "USD", "1 buck"],
    [0.5, "percent", "0.5 parts in a hundred"],
    [1, "passenger-kilometres", "1 passenger-kilometre"],
    [1, "days", "1 day"],
    [5, "ordinal", "5th"],
  ])("%s %s: %s", (value, unit, text) => {
    expect(formatFigure(figure({ value, unit }), { units })).toBe(text);
  });

  test("go with a locale", () => {
    const children = figure({ value: 2_500, unit: "children", comparator: ">" });
    expect(formatFigure(children, { units, locale: "tr" })).toBe("more than 2.500 children");
    expect(formatFigure(children, { locale: "tr" })).toBe("more than 2.500 children");
    expect(formatFigure(children, { units: undefined, locale: undefined })).toBe("more than 2,500 children");
    expect(formatFigure(children, {})).toBe("more than 2,500 children");
  });

  test("may be one word for both", () => {
    expect(formatFigure(figure({}), { units: { fish: "trout" } } as never)).toBe("12 trout");
  });

  test.each([[null], [undefined], [[null, "fish"]], [["fish", 5]]])("are an error if they are %j", (fish) => {
    const error = caught(() => formatFigure(figure({}), { units: { fish } } as never));
    expect(error.message).toMatch(/^formatFigure: expected text, found /);
  });

  test("are the only option beside the locale", () => {
    for (const options of [new Map([["locale", "tr"]]), new Date()]) {
      expect(caught(() => formatFigure(figure({}), options as never)).code).toBe("invalid-filter");
    }
    expect(caught(() => formatFigure(figure({}), { unit: {} } as never))).toMatchObject({
      ...{ code: "unknown-filter-key", value: "unit", nearest: "units" },
      message: 'formatFigure: "unit" is not one of: locale, units. Did you mean "units"?',
    });
  });
});

describe("the locale", () => {
  const target = getFigure("trade-turnover-target");
  test.each([
    ["en-GB", "a target of 15 billion US dollars"],
    ["tr", "a target of 15 milyar ABD doları"],
    ["de", "a target of 15 Milliarden US-Dollar"],
    ["ru", "a target of 15 миллиардов долларов США"],
    ["kk", "a target of 15 billion US dollars"],
    ["rw", "a target of 15.000.000.000 USD"],
  ])("%s writes the number and the currency, the words stay English", (locale, text) => {
    expect(formatFigure(target, locale)).toBe(text);
  });

  test("from a trillion on in digits, as its word is another number in other languages", () => {
    const most = (value: number, locale: string): string =>
      formatFigure(figure({ value, unit: "tonnes", comparator: ">" }), locale);
    expect(most(1e12, "en-GB")).toBe("more than 1 trillion tonnes");
    expect(most(1e12, "de")).toBe("more than 1.000.000.000.000 tonnes");
    expect(most(-2e18, "de")).toBe("more than -2.000.000.000.000.000.000 tonnes");
    expect(most(999e9, "de")).toBe("more than 999 Milliarden tonnes");
  });

  test("digits are the locale's too, in a rank as well", () => {
    expect(formatFigure(getFigure("turkiye-economy-rank"), "fa")).toBe("a place in the top ۲۰");
    expect(formatFigure(getFigure("kazakhstan-gdp-growth-2024"), "tr")).toBe("%5,1");
    expect(formatFigure(figure({ value: 2025, unit: "ordinal" }), "de")).toBe("2.025th");
  });

  test("one that nobody knows is English, and never the machine's", () => {
    expect(formatFigure(target, "xx")).toBe(formatFigure(target));
  });

  test("writes money by its name alone, where ICU writes its sign as well", () => {
    const money = (locale: string, value: number, unit = "USD"): string =>
      formatFigure(figure({ value, unit }), locale);
    expect(money("tr-TR", 1_234)).toBe("1.234 ABD doları");
    expect(money("tr-TR", 1_234.5, "TRY")).toBe("1.234,5 Türk lirası");
    expect(money("tr-TR", -5, "ZZZ")).toBe("-5 ZZZ");
    expect(money("tr-TR", 15_000_000_000)).toBe("15 milyar ABD doları");
    expect(money("en-AT", 1)).toBe("1 US dollar");
    for (const language of ["en", "tr", "de", "fr", "kk", "ru", "es", "pt"]) {
      for (const region of ["", "-TR", "-KZ", "-DE", "-AT", "-CH", "-GB", "-US", "-FI", "-IT", "-MX", "-BR"]) {
        expect(money(language + region, 1_234)).not.toMatch(/[$€₺]/);
      }
    }
  });

  test.each(["", "e", "en_GB", "x", null, true, "en\u0000"])("anything else is an error: %s", (locale) => {
    expect(() => formatFigure(target, { locale } as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", where: "formatFigure", value: locale }),
    );
    expect(() => formatFigure(target, locale as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", where: "formatFigure", value: locale }),
    );
  });
});

test("a number is rounded in no language, whatever it counts in", () => {
  const [figure] = figures;
  if (figure === undefined) throw new Error("there are figures");
  for (const locale of ["en-IN", "hi", "bn", "ja", "zh", "ko", "th", "tr", "uz", "ru"]) {
    for (const value of [10_120_000, 101_200_000, 10_120_000_000, 1_254_000, 1_250_000]) {
      const digits = new Intl.NumberFormat(locale, { useGrouping: false, numberingSystem: "latn" });
      const said = formatFigure(
        { ...figure, value, unit: "people", comparator: "=", modality: "reported" },
        `${locale}-u-nu-latn`,
      );
      const exact = ["standard", "compact"].flatMap((notation) =>
        [0, 20].map((maximumFractionDigits) =>
          new Intl.NumberFormat(`${locale}-u-nu-latn`, {
            notation: notation as "standard",
            compactDisplay: "long",
            maximumFractionDigits,
          })
            .format(value)
            .replaceAll("\u202f", "\u00a0"),
        ),
      );
      expect(digits.format(value)).toBe(String(value));
      expect(
        [exact[1], exact[3]].some((one) => one !== undefined && said.startsWith(one)),
        `${locale} ${said}`,
      ).toBe(true);
    }
  }
});
