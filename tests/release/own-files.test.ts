import { expect, test } from "vitest";
import { packedFiles } from "../../scripts/files/packed-files.js";
import { assertOwnFiles, faultsOfIds, literals, objectOf } from "../../scripts/release/own-files.js";
import { dataset } from "../../src/index.js";
import { all, type Edit, releasedWith, remove, text } from "./released.js";

const INDEX = "dist/index.d.cts";
const FIGURES = "dist/files/csv/figures.csv";
const declared = [...literals].map(([name, literal]) => `declare const ${name}: ${literal};\n`).join("");

/** The package as it is built: with its own files, and the ids of its records in the declarations. */
const own: Edit = all(
  text("package.json", /"version": "[^"]*"/, '"version": "1.0.0"'),
  text(INDEX, /declare const (?:\w+Ids\$1: readonly|redirects:) [[{][^\]}]*[\]}];\n/g, ""),
  text(INDEX, /$/, declared),
  (files) => {
    for (const [path, content] of packedFiles(dataset, "1.0.0")) files.set(path, content);
  },
);

test("the files of a package are those of its records", () => {
  expect(() => assertOwnFiles(releasedWith(own))).not.toThrow();
});

test.each<readonly [change: string, said: string, edit: Edit]>([
  ["a value", `${FIGURES}: `, text(FIGURES, "USD", "EUR")],
  ["a column without values", `${FIGURES}: `, text(FIGURES, ",note", ",note,more")],
  ["a row more", `${FIGURES}: `, text(FIGURES, /$/, "one,more\r\n")],
  [
    "the name of a record in another language",
    "csv/labels.csv: ",
    text("dist/files/csv/labels.csv", ",true", ",false"),
  ],
  ["a hash", "datapackage.json: ", text("dist/files/datapackage.json", /"hash":"sha256:./, '"hash":"sha256:x')],
  ["where the schema lies", "dist/visit.json: ", text("dist/visit.json", "./visit.schema.json", "./other.json")],
  ["the version of the linked data", "visit.jsonld: ", text("dist/files/visit.jsonld", '"1.0.0"', '"1.0.1"')],
  [
    "a property of the calendar in small letters",
    "visit.ics: ",
    text("dist/files/visit.ics", "\nUID", "\nstatus:x\r\nUID"),
  ],
  ["another version", "dist/visit.json: ", text("package.json", '"version": "1.0.0"', '"version": "1.1.0"')],
  [
    "a file that nothing writes",
    "dist/files/more.csv is written by nothing.",
    (files) => files.set("dist/files/more.csv", "a"),
  ],
  ["a file less", "dist/files/visit.ics is missing.", remove(/visit\.ics$/)],
  ["no folder of an entry", "audit/package.json is missing.", remove(/^audit\/package/)],
  [
    "a folder that leads to another entry",
    "audit/package.json: ",
    text("audit/package.json", "audit.cjs", "schema.cjs"),
  ],
  [
    "ids of any text",
    'gapIds in *.d.cts: readonly ["clock-times", "',
    text(INDEX, /(gapIds: readonly) .*;/, "$1 string[];"),
  ],
  ["ids that go on", "gapIds in *.d.cts: ", text(INDEX, /(gapIds: .*)\];/, "$1, ...string[]];")],
  ["an id without a record", "gapIds in *.d.cts: ", text(INDEX, /(gapIds: .*)\];/, '$1, "ghost"];')],
  [
    "a redirect from no id",
    "redirects in *.d.cts: ",
    text(INDEX, "redirects: {}", "redirects: { [id: string]: string; }"),
  ],
])("%s is not of the records", (_change, said, edit) => {
  expect(() => assertOwnFiles(releasedWith(all(own, edit)))).toThrow(said);
});

test("redirects are read whole, however many there are", () => {
  const retired = objectOf({ old: "new", "split-one": ["one", "other"] });
  expect(retired).toBe('{ readonly old: "new"; readonly "split-one": readonly ["one", "other"]; }');
  const files = releasedWith(
    text(
      INDEX,
      /declare const redirects: \{[^}]*\};\n/,
      `declare const redirects: ${retired.replaceAll("; ", ";\n    ")};\n`,
    ),
  );
  expect(faultsOfIds(files, new Map([["redirects", retired]]))).toEqual([]);
  expect(faultsOfIds(files, new Map([["redirects", objectOf({ old: "new" })]]))).toHaveLength(1);
});
