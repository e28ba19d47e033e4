import { expect, test } from "vitest";
import { type Hit, timeline } from "../../../src/index.js";
import { en } from "../../../src/locales/en.js";
import { kk } from "../../../src/locales/kk.js";
import { ru } from "../../../src/locales/ru.js";
import { tr } from "../../../src/locales/tr.js";
import type { Locale } from "../../../src/locales.js";
import { answer } from "../explore/answer.js";
import { codeOf } from "../explore/code.js";
import { partialOf } from "../explore/partial.js";
import { readingOf } from "../explore/reading.js";
import type { State } from "../explore/state.js";
import { emptyDate, suggestionsFor } from "../explore/suggestions.js";
import { dateIn, shownWords, wordShown } from "../explore/wordings.js";
import { day, speaking } from "../language.js";
import { idsByCode } from "./explore-code.js";

const idsFor = (state: State): readonly string[] => answer(state).map(({ record }) => record.id);

/** Ways to write the second day of the visit: by itself, and as a question. */
const SPELLINGS: readonly (readonly [locale: Locale, spellings: readonly string[]])[] = [
  [
    en,
    [
      ...[
        "2025-07-29",
        "29 July",
        "29 July 2025",
        "July 29, 2025",
        "29th jul",
        "29th of July",
        "29.07.2025",
        "29.07.25",
        "29/7/2025",
      ],
      ...["07/29/2025", "What happened on 29 July?", "What happened on the 29th of July, 2025?"],
    ],
  ],
  [
    kk,
    [
      ...[
        "29 шілде",
        "2025 жылғы 29 шілде",
        "2025 ж. 29 шілде",
        "2025 жылдың 29 шілдесінде не болды?",
        "29.07.2025 ж.",
      ],
      ...["2025 ж. 29 шілдеде не болды?", "29 шілде күні не болды?"],
    ],
  ],
  [
    ru,
    [
      ...[
        "29 июля",
        "29 июля 2025",
        "29 июля 2025 года",
        "29 июля 2025 г.",
        "29 июля 2025г.",
        "29.07.2025 г.",
        "29.07.2025",
      ],
      ...["Что произошло 29 июля 2025 г.?", "29 июля 2025 г. – что было?"],
    ],
  ],
  [tr, ["29 Temmuz", "29 Temmuz 2025", "29 Temmuz'da ne oldu?", "29 Temmuz 2025 tarihinde ne oldu?", "29.07.2025"]],
];

/** Ways to write a day with its weekday, and what may stand beside it. */
const WEEKDAYS: readonly (readonly [locale: Locale, date: string, spellings: readonly string[]])[] = [
  [
    en,
    "2025-07-29",
    [
      "Tuesday, July 29",
      "What happened on Tuesday, 29 July?",
      "Tue 29 July 2025",
      "29 July 2025, Tuesday",
      "29 July (Tue.)",
    ],
  ],
  [en, "../2025-07-28", ["before Tuesday 29 July", "before Tuesday, the 29th of July"]],
  [kk, "2025-07-29", ["29 шілде, сейсенбі", "сейсенбі, 29 шілде", "2025 жылғы 29 шілде, сейсенбі күні"]],
  [
    ru,
    "2025-07-29",
    ["вторник, 29 июля", "29 июля, вторник", "Что было во вторник, 29 июля?", "Что было 29 июля (вторник)?"],
  ],
  [ru, "2025-07-29/..", ["со вторника, 29 июля"]],
  [tr, "2025-07-29", ["29 Temmuz Salı", "29 Temmuz Salı günü ne oldu?", "29 Temmuz 2025, salı"]],
];

test.each(WEEKDAYS)("$language: a day is found with its weekday: $1", (locale, date, spellings) =>
  expectRead(locale, date, spellings),
);

/** Ways to write both days of the visit. */
const BOTH: readonly (readonly [locale: Locale, spellings: readonly string[]])[] = [
  [
    en,
    [
      ...[
        "28–29 July",
        "28-29 July 2025",
        "July 28-29",
        "July 28 – July 29, 2025",
        "28 July – 29 July",
        "28th and 29th July",
      ],
      ...[
        "28/29 July",
        "28 & 29 July",
        "28, 29 July",
        "28,29 July 2025",
        "July 28, 29, 2025",
        "28-29.07.2025",
        "28–29/7/2025",
      ],
      ...["28 July 2025 - 29 July 2025", "28 July or 29 July", "28 or 29 July", "28.07.2025 - 29.07.2025"],
      ...["from July 28, 2025 to July 29, 2025", "between 28 July 2025 and 29 July 2025", "2025-07-28 to 2025-07-29"],
      ...["between 2025-07-28 and 2025-07-29", "What happened from Monday, 28 July 2025 to Tuesday, 29 July 2025?"],
      ...["2025-07-28/2025-07-29", "What happened from 28 to 29 July?", "What happened between 28 July and 29 July?"],
      ...["What happened on 28 and 29 July?", "What happened from the 28 to 29 of July?"],
    ],
  ],
  [
    kk,
    [
      "28-29 шілде",
      "28/29 шілде",
      "2025 ж. 28–29 шілде",
      "28 және 29 шілдеде не болды?",
      "28 мен 29 шілде аралығында не болды?",
      "28.07.2025 - 29.07.2025",
      "28 немесе 29 шілде",
      "28 шілдеден 29 шілдеге дейін не болды?",
    ],
  ],
  [
    ru,
    [
      "28-29 июля",
      "28/29 июля",
      "28, 29 июля",
      "28-29.07.2025",
      "28 и 29 июля 2025 г.",
      "28 или 29 июля",
      "28 июля 2025 – 29 июля 2025",
      "с 28.07.2025 по 29.07.2025",
      "с 28 июля 2025 года по 29 июля 2025 года",
      "Что было с 28 по 29 июля?",
      "Что произошло между 28 и 29 июля?",
    ],
  ],
  [
    tr,
    [
      "28-29 Temmuz",
      "28/29 Temmuz",
      "28,29 Temmuz",
      "28 ve 29 Temmuz'da ne oldu?",
      "28 veya 29 Temmuz",
      "28 Temmuz 2025 - 29 Temmuz 2025",
      "28 Temmuz'dan 29 Temmuz'a kadar ne oldu?",
      "28-29 Temmuz 2025 tarihleri arasında ne oldu?",
    ],
  ],
];

/** Expects that each spelling is read as a date, and answered as the filter by that date is. */
function expectRead(locale: Locale, date: string, spellings: readonly string[]): void {
  speaking(locale, () => {
    const expected = idsFor({ date });
    for (const q of spellings) {
      expect(dateIn(q), q).toBe(date);
      expect(idsFor({ q }), q).toEqual(expected);
      expect(codeOf({ q }), q).toBe(codeOf({ date }));
    }
  });
}

test.each(SPELLINGS)("$language: a day is found however it is written", (locale, spellings) => {
  expectRead(locale, "2025-07-29", spellings);
  expect(idsFor({ date: "2025-07-29" }).length).toBeGreaterThan(100);
});

test.each(BOTH)("$language: of several days each is found", (locale, spellings) =>
  expectRead(locale, "2025-07-28/2025-07-29", spellings),
);

/** Ways to ask for what was before a day or after it. */
const BESIDE: readonly (readonly [locale: Locale, interval: string, spellings: readonly string[]])[] = [
  [
    en,
    "../2025-07-28",
    ["before 29 July", "What happened before the 29th of July?", "prior to 2025-07-29", "until July 28, 2025"],
  ],
  [en, "../2025-07-27", ["before 28-29 July", "27 July or earlier"]],
  [en, "2025-07-29/..", ["after 28 July", "since 29 July", "What happened after 28.07.2025?", "from 29 July onwards"]],
  [en, "2025-07-29/..", ["no earlier than 29 July", "later than 2025-07-28"]],
  [en, "2025-08-01/..", ["after July 31", "after July 2025"]],
  [en, "../2025-06-30", ["before July 2025", "What was before 2025-07?"]],
  [
    en,
    "2025-07-29/..",
    ["on or after 29 July", "at or after 29 July", "29 July or after", "What happened on 29 July and after?"],
  ],
  [en, "../2025-07-28", ["on or before 28 July", "28 July or before", "28 July and earlier"]],
  [en, "2025-07/2025-08", ["July 2025 to August 2025", "between July 2025 and August 2025"]],
  [kk, "2025-07-29/..", ["29 шілде және одан кейін"]],
  [ru, "2025-07-29/..", ["29 июля и после", "29 июля или позже"]],
  [ru, "../2025-07-28", ["28 июля и раньше", "28 июля или ранее"]],
  [tr, "2025-07-29/..", ["29 Temmuz ve sonrası"]],
  [tr, "../2025-07-28", ["28 Temmuz ve öncesi"]],
  [kk, "../2025-07-28", ["29 шілдеден бұрын", "28 шілдеге дейін не болды?", "2025 жылғы 28 шілдеге дейін"]],
  [kk, "2025-07-29/..", ["28 шілдеден кейін не болды?", "2025 жылғы 29 шілдеден бастап"]],
  [ru, "../2025-07-28", ["Что произошло до 29 июля?", "не позднее 28 июля", "раньше 29.07.2025"]],
  [ru, "2025-07-29/..", ["Что было после 28 июля 2025 г.?", "с 29 июля", "начиная с 29 июля"]],
  [tr, "../2025-07-28", ["29 Temmuz'dan önce ne oldu?", "28 Temmuz'a kadar", "29.07.2025 tarihinden önce"]],
  [tr, "2025-07-29/..", ["28 Temmuz'dan sonra ne oldu?", "29 Temmuz 2025'ten itibaren"]],
];

/** Ways to write the month of the visit. */
const MONTH: readonly (readonly [locale: Locale, spellings: readonly string[]])[] = [
  [en, ["July 2025", "2025-07", "What happened in July 2025?", "Jul. 2025", "July, 2025", "in July of 2025"]],
  [kk, ["2025 жылғы шілде", "2025 жылғы шілдеде не болды?", "2025 ж. шілде"]],
  [ru, ["июль 2025", "в июле 2025 года", "Что было в июле 2025 г.?"]],
  [tr, ["Temmuz 2025", "Temmuz 2025'te ne oldu?"]],
];

test.each(MONTH)("$language: a month is found with its year", (locale, spellings) =>
  expectRead(locale, "2025-07", spellings),
);

test("a year is shown as it is, and a long number in groups of digits", () => {
  expect(wordShown("2025")).toBe("2025");
  expect(wordShown("5000000000")).toBe("5\u{202F}000\u{202F}000\u{202F}000");
  expect(wordShown("2025-07-29")).toBe("29 July 2025");
});

test("no day is before the first year or after the last", () => {
  expect(dateIn("before 1 January 0000")).toBe("0000-01-01");
  expect(dateIn("after 31 December 9999")).toBe("9999-12-31");
});

test("a month in which nothing but a page was written is looked for in texts, and of no other year", () => {
  expect(idsFor({ q: "Bayraktar January 2026" })).toContain("signing");
  expect(idsFor({ q: "trade in July 2025" }).length).toBeGreaterThan(idsFor({ q: "trade on 29 July" }).length - 1);
  for (const q of ["school in July 2024", "98 July 2025", "target 2025", "May I"])
    expect(dateIn(q) ?? "", q).not.toBe("2025-07");
  expect(idsFor({ q: "June 2022" })).toContain("novinky-declined-order");
  expect(idsFor({ q: "June 2025" })).not.toContain("novinky-declined-order");
});

test.each(BESIDE)("$language: what is before a day or after it: $1", (locale, interval, spellings) => {
  // The page's own words for it are read alike.
  const own = speaking(locale, () => day(interval as `${number}`)); // a date
  expectRead(locale, interval, [...spellings, own]);
});

test("the other words are looked for within the day, and what is asked for comes first", () => {
  for (const [q, day, first] of [
    ["trade on 29 July", "2025-07-29", (hit) => hit.collection === "topics"],
    ["What did Tokayev say on 29 July 2025?", "2025-07-29", (hit) => hit.collection === "statements"],
    ["What did Erdogan say on 28 and 29 July?", "2025-07-28/2025-07-29", (hit) => hit.collection === "statements"],
    ["How many documents were signed on 29 July?", "2025-07-29", (hit) => hit.collection === "figures"],
  ] as const satisfies readonly (readonly [string, string, (hit: Hit) => boolean])[]) {
    const hits = answer({ q });
    const ofDay = new Set(idsFor({ date: day }));
    expect(hits.length, q).toBeGreaterThan(0);
    for (const { record } of hits) expect(ofDay).toContain(record.id);
    expect(first(hits[0] as Hit), q).toBe(true); // there are hits
    expect(idsByCode(codeOf({ q })), q).toEqual(idsFor({ q }));
  }
  expect(idsFor({ q: "students on 28 July" })).toEqual([]);
});

test("a day that is chosen counts more than one that is typed", () => {
  for (const date of ["2025-07-28", "2025-07-29", "2025-07"])
    expect(idsFor({ q: "trade on 29 July", date })).toEqual(idsFor({ q: "trade", date }));
});

test("a day that only texts name is found in them", () => {
  expect(idsFor({ q: "21 May" })).toContain("presidents-meetings");
  expect(idsByCode(codeOf({ q: "21 May" }))).toEqual(idsFor({ q: "21 May" }));
});

test("a long text is cut before it is taken apart", () => {
  expect(readingOf({ q: `a${"!".repeat(1_000_000)}b` }).q).toHaveLength(500);
  expect(idsFor({ q: `29 July ${"!".repeat(1_000_000)}` })).toEqual(idsFor({ date: "2025-07-29" }));
  // A square of it would take minutes.
  expect(emptyDate({ q: `when zebra ${"the ".repeat(300_000)}` })).toBeUndefined();
  expect(suggestionsFor({ q: `when zebra ${"the ".repeat(300_000)}` }).length).toBeLessThan(6);
});

test("days are those of a calendar, in order, and of two months too", () => {
  expect(dateIn("July 28 – August 2")).toBe("2025-07-28/2025-08-02");
  expect(dateIn("from 28 July to 2 August 2026")).toBe("2026-07-28/2026-08-02");
  expect(dateIn("28 people and 29 July")).toBe("2025-07-29");
  expect(dateIn("29 to 28 July")).toBe("2025-07-28/2025-07-29");
  for (const q of ["99 July", "31 June", "0 July"]) expect(dateIn(q), q).toBeUndefined();
  expect(idsFor({ q: "99 July" })).toEqual([]);
});

test("the page shows words as it read them: a date in its own words, without those of a question", () => {
  for (const [locale, q, shown] of [
    [en, "What happened on 28 and 29 July?", "28–29 July 2025"],
    [en, "Who signed what?", "signed"],
    [ru, "29.07.2025 г", "29 июля 2025 года"],
    [kk, "2025 ж. 29 шілде", "2025 жылғы 29 шілде"],
    [tr, "29 Temmuz'da ne oldu?", "29 Temmuz 2025"],
  ] as const)
    speaking(locale, () => expect(shownWords(q)).toBe(shown));
});

test("a day without records has no others for an answer, but those that there are", () => {
  for (const [locale, q, date] of [
    [en, "What happened on 27 July?", "2025-07-27"],
    [en, "July 27", "2025-07-27"],
    [en, "30 June 2025", "2025-06-30"],
    [en, "Tokayev on 27 July", "2025-07-27"],
    [en, "What happened from 26 to 27 July?", "2025-07-26/2025-07-27"],
    [en, "1 to 15 May", "2025-05-01/2025-05-15"],
    [kk, "27 шілдеде не болды?", "2025-07-27"],
    [ru, "Что было 27 июля?", "2025-07-27"],
    [tr, "27 Temmuz'da ne oldu?", "2025-07-27"],
  ] as const)
    speaking(locale, () => {
      expect(idsFor({ q }), q).toEqual([]);
      expect(partialOf({ q }), q).toBeUndefined();
      expect(emptyDate({ q }), q).toBe(date);
      expect(suggestionsFor({ q }).map(({ state }) => state)).toEqual(timeline().map((day) => ({ date: day.date })));
    });
  for (const q of ["28 July", "zebra on 28 July", "28–29 July", "zebra"]) expect(emptyDate({ q }), q).toBeUndefined();
});
