import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { dataset } from "../../src/index.js";
import {
  country,
  date,
  id,
  language,
  number,
  party,
  passageId,
  position,
  text,
  word,
} from "../../src/schema/fields.js";
import { passagesSchema, sourceSchema } from "../../src/schema.js";

const A_DATE = "an EDTF date, such as 2025-07-29, 2025-07, 2025 or 2025-01/2025-06";

/** What a schema says of a value: nothing where it is right. */
function saidOf(schema: z.ZodType, value: unknown): readonly string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

describe.each<readonly [string, z.ZodType, string, readonly unknown[], readonly unknown[]]>([
  ["a text", text, "a text that is not empty", ["x", " x "], ["", " ", "\n"]],
  ["a word", word, "a word on one line", ["x", " x ", "site visit"], ["", " ", "\n", "arri\nval", "a\u2028b", "a\r"]],
  [
    "an id",
    id,
    "an id such as link-2, a letter first",
    ["a", "a1", "port-salt", "g20-summit-2"],
    ["", "A", "1a", "a-", "-a", "a--b", "a b", "a_b", "a.", "é", "x a", "a x"],
  ],
  ["a country", country, "a country's code of two capital letters", ["KZ"], ["", "K", "KZA", "kz", "K1", " KZ", "KZ "]],
  [
    "a party",
    party,
    "a country's code or an id such as link-2, a letter first",
    ["TR", "tern-company"],
    ["", "TRX", "tR", "Tern", "tern_company", "tern-", "-TR", "TR x", "x y"],
  ],
  [
    "a date",
    date,
    A_DATE,
    ["2025", "2025-07", "2025-07-29", "2025/2026", "2025-01/2025-06", "2025-07-28/2025-07-29", "2025/..", "../2025-07"],
    [
      "",
      "25",
      "20255",
      "2025-7",
      "2025-07-1",
      "2025-07-291",
      "2025/",
      "/2025",
      "../..",
      "2025/2026/2027",
      "x2025",
      "2025x",
    ],
  ],
  [
    "a language",
    language,
    "a BCP 47 language tag",
    ["en", "kaa", "kk-Latn", "en-GB", "sr-Latn-RS"],
    ["", "e", "engl", "EN", "en-", "en-x", "en-123456789", "en_GB", "1en", "en-G!", "x en", "en x"],
  ],
  [
    "a passage",
    passageId,
    'a passage such as "8.1"',
    ["1.1", "12.30"],
    ["", "0.1", "1.0", "-1.2", "1.2.3", "1", "1.x", "x1.2", "1.2x", "01.2"],
  ],
])("%s", (_name, schema, message, right, wrong) => {
  test.each(right.map((value) => [value]))("may be %j", (value) => {
    expect(saidOf(schema, value)).toEqual([]);
  });

  test.each(wrong.map((value) => [value]))("is not %j", (value) => {
    expect(saidOf(schema, value)).toEqual([message]);
  });
});

describe("what is too long is told by its length, before its form is looked at", () => {
  test.each([
    ["id", id, "an id such as link-2, a letter first", "a", "-a"],
    ["party", party, "a country's code or an id such as link-2, a letter first", "a", "-a"],
    ["country", country, "a country's code of two capital letters", "K", "Z"],
    ["date", date, A_DATE, "2025", "-07"],
    ["language", language, "a BCP 47 language tag", "en", "-aa"],
    ["passage", passageId, 'a passage such as "8.1"', "8.1", "1"],
  ] as const)("%s", (_name, schema, message, start, more) => {
    for (const times of [201, 5_000_000]) {
      expect(saidOf(schema, start + more.repeat(times))).toEqual([`${message}, of at most 200 characters`]);
    }
  });

  test("and two hundred characters are not", () => {
    expect(saidOf(id, "a".repeat(200))).toEqual([]);
    expect(saidOf(id, "a".repeat(201))).toHaveLength(1);
    expect(saidOf(passageId, `1.${"1".repeat(198)}`)).toEqual([]);
    expect(saidOf(language, `en${"-a1".repeat(66)}`)).toEqual([]);
  });
});

test("a position is a whole number from 0", () => {
  expect([0, 1, 9_000].flatMap((value) => saidOf(position, value))).toEqual([]);
  expect(saidOf(position, -1)).toEqual(["a whole number from 0"]);
  expect(saidOf(position, 0.5)).toEqual(["a whole number"]);
});

test("a digest has 43 characters of base64url", () => {
  const said = (digest: string): readonly string[] =>
    saidOf(passagesSchema, { source: "s", passages: [{ id: "1.1", start: 0, end: 1, digest }] });
  expect(said(`${"aZ09".repeat(10)}_-x`)).toEqual([]);
  for (const wrong of ["", "a".repeat(42), "a".repeat(44), `${"a".repeat(42)}=`]) {
    expect(said(wrong)).toEqual(["a SHA-256 digest in base64url"]);
  }
});

test("an address is one by http or https", () => {
  const said = (url: string): readonly string[] => saidOf(sourceSchema, { ...dataset.sources[0], url });
  expect(said("https://gazette.example/a?b#c")).toEqual([]);
  expect(said("http://gazette.example")).toEqual([]);
  for (const wrong of [
    "",
    "gazette.example",
    "ftp://gazette.example",
    "xhttps://gazette.example",
    "httpsx://gazette.example",
  ]) {
    expect(said(wrong)).toEqual(["an http or https URL"]);
  }
});

test("an address is one however often it is asked", () => {
  const source = { ...dataset.sources[0], url: "https://www.köln.example/nachricht" };
  const answers = Array.from({ length: 20_000 }, () => sourceSchema.safeParse(source).success);
  expect(new Set(answers)).toEqual(new Set([true]));
});

test("a zero with a minus is a zero", () => {
  expect([number.parse(JSON.parse("-0")), number.parse(-1.5)]).toEqual([0, -1.5]);
});
