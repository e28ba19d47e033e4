import { tokenizer, tokTypes } from "acorn";
import type { Redirects } from "../../src/model/redirect.js";
import { readCsv } from "../files/read-csv.js";
import { isJsonRecord, type JsonRecord, parseJson } from "./json.js";
import { jsonOf, manifestOf, type Package, textOf } from "./package.js";

/** The data of a release, as it is compared. */
export interface ReleasedData {
  /** The records of each collection, in order. The visit itself is a collection of one. */
  readonly collections: Readonly<Record<string, readonly JsonRecord[]>>;
  /** Where the ids went that are no longer in use. */
  readonly retired: Redirects;
  /** The English of the texts in other languages. */
  readonly english?: ReadonlyMap<string, string>;
  /** The ids of the records that went without a redirect in any release. An id alone names a record. */
  readonly removed?: ReadonlySet<string>;
}

/** How the changelog tells of a record that went; a reviewer may add why. Passages have the id of their source, which may stay. */
const REMOVED = /^[-*+] +`?(?!passages|words)\w+ ([\w-]+)`?: removed\b/gm;

/**
 * The records in `visit.json`, the redirects, which stand in the declarations as literal types, and what went earlier, of
 * which the changelog tells.
 */
export function dataOf(files: Package): ReleasedData {
  const { $schema: _, version: __, ...visit } = jsonOf(files, "dist/visit.json");
  const collections = Object.entries(visit).map(([name, value]) => [name, [value].flat().filter(isJsonRecord)]);
  const declared = [...files.keys()].filter((path) => path.endsWith(".d.cts")).map((path) => textOf(files, path));
  const [, retired = ""] = /declare const redirects(?:\$\d+)?: \{(.*?)\};\n/s.exec(declared.join("\n")) ?? [];
  const locales = localesIn(files);
  return {
    collections: {
      ...Object.fromEntries(collections),
      labels: labelsIn(files, locales, visit["discrepancies"]),
      words: [...locales].map(([id, { words }]) => ({ ...Object(words), id })),
    },
    retired: redirectsIn(retired),
    english: englishIn(locales),
    removed: new Set(Array.from(textOf(files, "CHANGELOG.md").matchAll(REMOVED), ([, id = ""]) => id)),
  };
}

/** What records are called in other languages, each as a record of its own: `tr/arrival`. A discrepancy has claims too. */
function labelsIn(files: Package, locales: Locales, discrepancies: unknown): readonly JsonRecord[] {
  const sides = new Map([discrepancies].flat().map((one) => [Object(one)["id"], [Object(one)["sides"] ?? []].flat()]));
  const [names = [], ...rows] = readCsv(textOf(files, "dist/files/csv/labels.csv"));
  return rows.map((cells) => {
    const row = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
    const { language = "", record, field, text, translated, source } = row;
    const texts = Object(locales.get(language)?.["texts"]);
    const told = sides.get(record)?.map(({ claim }) => ({ claim: texts[claim] ?? claim }));
    return {
      id: `${language}/${record}`,
      field,
      label: text,
      translated,
      ...(source === "" ? {} : { source }),
      ...(told && { sides: told }),
    };
  });
}

type Locales = ReadonlyMap<string, JsonRecord>;

/** The texts and words of each locale by its language, which the build writes into the code as JSON. */
function localesIn(files: Package): Locales {
  const entries = Object.entries(Object(manifestOf(files)["exports"]));
  return new Map(
    entries.flatMap(([path, target]) => {
      const [, language] = /^\.\/locales\/(.+)$/.exec(path) ?? [];
      const [, file = ""] = /"\.\/([^"]+\.c?js)"/.exec(JSON.stringify(target)) ?? [];
      if (language === undefined) return [];
      const tokens = [...tokenizer(textOf(files, file), { ecmaVersion: "latest", sourceType: "module" })];
      const strings = tokens.filter(({ type }) => type === tokTypes.string);
      // acorn gives the values of tokens without a type.
      const values = strings.map((token) => parseJson(String(Reflect.get(token, "value"))));
      const locale = values.filter(isJsonRecord).find((value) => "texts" in value && "words" in value);
      return locale === undefined ? [] : [[language, locale] as const];
    }),
  );
}

function englishIn(locales: Locales): ReadonlyMap<string, string> {
  const texts = [...locales.values()].flatMap((locale) => Object.entries(Object(locale["texts"])));
  return new Map(texts.map(([english, own]) => [String(isJsonRecord(own) ? own["text"] : own), english]));
}

/** Reads `readonly old: "new"; readonly "split-one": readonly ["one", "other"];`. */
function redirectsIn(members: string): Redirects {
  const redirects = [...members.matchAll(/readonly "?([\w-]+)"?: ([^;]+);/g)].map(([, id, type = ""]) => {
    const targets = [...type.matchAll(/"([^"]+)"/g)].map(([, target = ""]) => target);
    return [id, type.includes("[") ? targets : targets[0]];
  });
  return Object.fromEntries(redirects);
}
