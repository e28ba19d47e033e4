import { expect, test } from "vitest";
import {
  type AnyIds,
  boundsOf,
  compareDates,
  dateBounds,
  type Figure,
  formatDate,
  formatFigure,
  holds,
  orderOf,
} from "../../src/index.js";
import { kk } from "../../src/locales/kk.js";
import { ru } from "../../src/locales/ru.js";
import { tr } from "../../src/locales/tr.js";

// A grid of answers for each helper: a release is compared with the last one by them, so that none may change unseen.

const DATES =
  "2025-07-29 2025-01-02 2024-02-29 0000-03-01 2025-07 2025-12 2026 2025-07-28/2025-07-29 2025-06-30/2025-07-01 \
2024-12-31/2025-01-02 2025-01/2025-06 2025-07/2025-12 2025-01/2025-03 2025-04/2025-06 2025-07/2025-09 2025-10/2025-12 \
2025-02/2025-05 2024/2026 2025/.. 2025-07/.. 2025-07-02/.. 2025-07-29/.. ../2025 ../2025-12 ../2025-07-30".split(" ");
const IMPOSSIBLE =
  "1900-02-29 2000-02-29 2100-02-29 2025-02-29 2025-04-31 2025-13 2025-00 ../.. /2025 2025-07-30/2025-07-29 2025-7-1 soon".split(
    " ",
  );

/** What a call gives, or the code of its error. */
function told(call: () => unknown): string {
  try {
    return JSON.stringify(call()) ?? "undefined";
  } catch (error) {
    return String(Object(error).code ?? error);
  }
}

test("How does each kind of date read in each language?", () => {
  const lines = DATES.map((date) =>
    [date, ...["en", "en-GB", { locale: tr }, { locale: kk }, { locale: ru }].map((own) => formatDate(date, own))].join(
      " | ",
    ),
  );
  expect(lines).toMatchSnapshot();
  // Each engine writes other languages in its own way: these answers are recorded at a release, and not pinned.
  const others = DATES.map((date) => ["en-US", "de", "ja"].map((own) => formatDate(date, own)).join(" | "));
  expect(others).toHaveLength(DATES.length);
});

// Apart from the others, which are compared with each other.
const OF_TWO_PRECISIONS = ["2024-12/2025", "2025/2026-03", "2024-12-31/2025", "2025-07/2025-08-15", "2025/2025-07-29"];

test("How does an interval from a date of one precision to one of another read, and one of a single date?", () => {
  const lines = [...OF_TWO_PRECISIONS, "2025-07-29/2025-07-29", "2025-07/2025-07", "2025/2025"].map((date) => {
    const read = ["en", "en-GB", { locale: tr }, { locale: kk }, { locale: ru }].map((own) => formatDate(date, own));
    const orders = ["2024-12", "2025-07-29", "2026"].map(
      (other) => orderOf(date, other) ?? Math.sign(compareDates(date, other)),
    );
    return [date, ...read, told(() => dateBounds(date)), ...orders].join(" | ");
  });
  expect(lines).toMatchSnapshot();
});

test("Which days does each date cover, and which dates are there not?", () => {
  const lines = [...DATES, ...IMPOSSIBLE].map((date) => `${date}: ${told(() => dateBounds(date))}`);
  expect(lines).toMatchSnapshot();
});

const ORDERS: Readonly<Record<string, string>> = { before: "<", after: ">", undefined: "?" };

test("In which order do dates come, and which is sorted first?", () => {
  const lines = DATES.map((a) => {
    const orders = DATES.map((b) => ORDERS[String(orderOf(a, b))]).join("");
    return `${a}: ${orders} ${DATES.map((b) => "<=>"[Math.sign(compareDates(a, b)) + 1]).join("")}`;
  });
  expect(lines).toMatchSnapshot();
});

const COMPARATORS = ["=", "~", ">", ">=", "<", "<="] as const;
const MODALITIES = ["reported", "forecast", "target", "plan"] as const;

function figureOf(fields: Partial<Figure<AnyIds>>): Figure<AnyIds> {
  return {
    ...{ id: "made", label: "made", measure: "made", about: ["TR"], value: 1, unit: "people" },
    ...{ comparator: "=", modality: "reported", citations: [{ source: "made", quote: "1" }] },
    ...fields,
  };
}

const inAll = (figure: Figure<AnyIds>): string =>
  ["en", { locale: tr }, { locale: kk }, { locale: ru }].map((own) => formatFigure(figure, own)).join(" | ");

test("How does a number read with each comparator and modality, hedged or not, in each language?", () => {
  const lines = COMPARATORS.flatMap((comparator) =>
    MODALITIES.flatMap((modality) =>
      [false, true].map((hedged) => {
        const figure = figureOf({ comparator, modality, value: 12_000, ...(hedged ? { hedged } : {}) });
        return `${comparator} ${modality}${hedged ? " hedged" : ""}: ${inAll(figure)}`;
      }),
    ),
  );
  expect(lines).toMatchSnapshot();
});

test("How does a rank, an ordinal, a share or an amount of money read?", () => {
  const units = ["rank", "ordinal", "percent", "USD"] as const;
  const lines = units.flatMap((unit) =>
    COMPARATORS.flatMap((comparator) =>
      [1, 2, 3, 7, 10, 40].map((value) => {
        const measure = unit === "ordinal" ? "council-meetings" : "made";
        return `${comparator} ${value} ${unit}: ${inAll(figureOf({ comparator, value, unit, measure }))}`;
      }),
    ),
  );
  expect(lines).toMatchSnapshot();
});

test("How does each unit read, of one and of more?", () => {
  const units = Object.keys(tr.words.unit ?? {});
  const lines = units.flatMap((unit) =>
    [1, 5].flatMap((value) =>
      (["=", ">"] as const).map((comparator) => inAll(figureOf({ unit, value, comparator, measure: unit }))),
    ),
  );
  expect(lines).toMatchSnapshot();
});

const NUMBERS = [
  0, 0.5, 1.25, 0.333, 999, 1_000, 4_321, 12_000, 99_999, 1e6, 1.25e6, 1.5e6, 2.345e6, 1.2345e9, 1e12, 1e15,
];

test("How does a number of each size read, below nothing too?", () => {
  const lines = [...NUMBERS, ...NUMBERS.slice(1).map((value) => -value)].flatMap((value) =>
    ["people", "USD", "percent"].map((unit) => inAll(figureOf({ value, unit }))),
  );
  expect(lines).toMatchSnapshot();
});

const COMPARED = COMPARATORS.flatMap((comparator) => [
  figureOf({ comparator, value: 10 }),
  figureOf({ comparator, value: 10, hedged: true }),
  figureOf({ comparator, value: 10, unit: "rank" }),
  figureOf({ comparator, value: -10, unit: "USD" }),
]);
const short = ({ comparator, value, unit, hedged }: Figure<AnyIds>): string =>
  `${comparator}${value} ${unit}${hedged === true ? ", hedged" : ""}`;

test("Within which bounds does a number lie?", () => {
  expect(COMPARED.map((figure) => `${short(figure)}: ${told(() => boundsOf(figure))}`)).toMatchSnapshot();
});

test("Which comparisons hold for certain, with a number and with another figure?", () => {
  const others = [9, 10, 11, -10, Number.NaN, undefined, ...COMPARED];
  const letters: Readonly<Record<string, string>> = { true: "+", false: "-", undefined: "?" };
  const answer = (call: () => unknown): string => letters[told(call)] ?? told(call);
  const lines = COMPARED.flatMap((figure) =>
    COMPARATORS.map((comparator) => {
      const answers = others.map((other) => answer(() => holds(figure, comparator, other)));
      return `${short(figure)} ${comparator}: ${answers.join(" ")}`;
    }),
  );
  expect(lines).toMatchSnapshot();
});
