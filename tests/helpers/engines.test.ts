import { afterEach, expect, test, vi } from "vitest";
import { type Figure, figures, formatDate, formatFigure } from "../../src/index.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";
import { caught } from "../caught.js";

// What engines lack or claim to have, imitated here: Hermes (React Native), Chrome.

afterEach(() => {
  vi.unstubAllGlobals();
});

const [first] = figures;
const RealFormat = Intl.DateTimeFormat;

test("an engine without ranges and plural rules says the same", () => {
  class WithoutRanges extends Intl.DateTimeFormat {
    override formatRange = undefined as never;
  }
  expect(formatDate("2025-07-28/2025-07-29")).toBe("July 28–29, 2025");
  stubIntl({ DateTimeFormat: WithoutRanges as never, PluralRules: undefined as never });
  expect(formatDate("2025-07-28/2025-07-29")).toBe("July 28, 2025 – July 29, 2025");
  const nth = (value: number): string =>
    formatFigure({ ...(first as Figure), value, unit: "ordinal", comparator: "=" });
  expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 112, 123, 1000].map(nth)).toEqual(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 101st 111th 112th 123rd 1,000th".split(" "),
  );
});

test("an engine without parts of a number writes figures all the same", () => {
  class WithoutParts extends Intl.NumberFormat {
    override formatToParts = undefined as never;
  }
  const all = (): readonly string[] => figures.map((figure) => formatFigure(figure));
  const expected = all();
  stubIntl({ NumberFormat: WithoutParts as never });
  expect(all()).toEqual(expected);
});

test("a locale that the engine claims to know and has no words in is written in English", () => {
  // A function and no subclass: the compiler takes `format` for a method, which it is not.
  function Claiming(...[locales, options]: ConstructorParameters<typeof Intl.DateTimeFormat>): object {
    const real = new RealFormat(locales, options);
    return real.resolvedOptions().locale.startsWith("uz") ? { format: () => "M12" } : real;
  }
  stubIntl({ DateTimeFormat: Claiming as never });
  expect(formatDate("2024-12", "uz")).toBe("December 2024");
  expect(formatDate("2024-12", "tr")).toBe("Aralık 2024");
});

test.each(["en", "en-GB", "tr", "kk", "ru", "de", "ja", "ar", "hi", "fr"])(
  "in %s there are no thin spaces, which engines put in different places",
  (locale) => {
    const texts = [
      ...["2025-07-28/2025-07-29", "2025-07-29", "2024-12/2025-01", "2025/2026"].map((date) =>
        formatDate(date, locale),
      ),
      ...figures.map((figure) => formatFigure(figure, locale)),
      formatFigure({ ...(first as Figure), value: 1_234_567, unit: "people" }, locale),
    ];
    expect(texts.filter((text) => /[\u2009\u202f]/.test(text))).toEqual([]);
  },
);

/** Replaces members of `Intl`, whose own a spread does not see. */
function stubIntl(members: Partial<typeof Intl>): void {
  vi.unstubAllGlobals();
  const { DateTimeFormat, NumberFormat, getCanonicalLocales } = Intl;
  vi.stubGlobal("Intl", { DateTimeFormat, NumberFormat, getCanonicalLocales, ...members });
}

test("an engine without Intl says so, and of a figure nothing wrong", () => {
  const july = [tr, kk, ru].map((locale) => formatDate("2025-07", { locale }));
  vi.stubGlobal("Intl", undefined);
  const inEnglish = [() => formatFigure(first as Figure), () => formatDate("2025")];
  const inOthers = [tr, kk, ru].map((locale) => () => formatFigure(first as Figure, { locale }));
  for (const format of [...inEnglish, ...inOthers]) {
    expect(caught(format)).toMatchObject({
      code: "unsupported",
      message: expect.stringMatching(/^format\w+: needs Intl\.\w+, which this engine does not have\.$/),
    });
  }
  for (const name of ["DateTimeFormat", "NumberFormat", "getCanonicalLocales"] as const) {
    stubIntl({ [name]: undefined });
    const message = expect.stringContaining(`needs Intl.${name}, which this engine does not have.`);
    for (const format of inEnglish) expect(caught(format)).toMatchObject({ code: "unsupported", message });
    // Of Intl, these languages need only its numbers.
    for (const format of inOthers) {
      if (name === "NumberFormat") expect(caught(format)).toMatchObject({ code: "unsupported", message });
      else expect(format).not.toThrow();
    }
  }
  vi.stubGlobal("Intl", undefined);
  // The languages of this package have the names of the months themselves.
  expect([tr, kk, ru].map((locale) => formatDate("2025-07", { locale }))).toEqual(july);
});
