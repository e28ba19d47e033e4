import type { Redirects } from "../../src/model/redirect.js";
import { readCsv } from "../files/read-csv.js";
import { isJsonRecord, type JsonRecord } from "./json.js";
import { jsonOf, type Package, textOf } from "./package.js";

/** The data of a release, as it is compared. */
export interface ReleasedData {
  /** The records of each collection, in order. The visit itself is a collection of one. */
  readonly collections: Readonly<Record<string, readonly JsonRecord[]>>;
  /** The redirects of each collection. */
  readonly retired: Readonly<Record<string, Redirects>>;
}

/** The records in `visit.json`, and the redirects, which stand in the declarations as literal types. */
export function dataOf(files: Package): ReleasedData {
  const { $schema: _, version: __, ...visit } = jsonOf(files, "dist/visit.json");
  const collections = Object.entries(visit).map(([name, value]) => [name, [value].flat().filter(isJsonRecord)]);
  const declared = [...files.keys()].filter((path) => path.endsWith(".d.ts")).map((path) => textOf(files, path));
  const constants = declared.join("\n").matchAll(/declare const (\w+)Redirects(?:\$\d+)?: \{(.*?)\};\n/gs);
  const retired = [...constants].map(([, singular = "", body = ""]) => {
    const collection = Object.keys(visit).find((name) => name.startsWith(singular.slice(0, -1)));
    return [collection, redirectsIn(body)];
  });
  return {
    collections: { ...Object.fromEntries(collections), labels: labelsIn(files) },
    retired: Object.fromEntries(retired),
  };
}

/** What records are called in other languages, each as a record of its own: `tr/arrival`. */
function labelsIn(files: Package): readonly JsonRecord[] {
  const [names = [], ...rows] = readCsv(textOf(files, "dist/files/csv/labels.csv"));
  return rows.map((cells) => {
    const row = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
    const source = row["source"] === "" ? {} : { source: row["source"] };
    return { id: `${row["language"]}/${row["record"]}`, label: row["text"], translated: row["translated"], ...source };
  });
}

/** Reads `readonly old: "new"; readonly "split-one": readonly ["one", "other"];`. */
function redirectsIn(members: string): Redirects {
  const redirects = [...members.matchAll(/readonly "?([\w-]+)"?: ([^;]+);/g)].map(([, id, type = ""]) => {
    const targets = [...type.matchAll(/"([^"]+)"/g)].map(([, target = ""]) => target);
    return [id, type.includes("[") ? targets : targets[0]];
  });
  return Object.fromEntries(redirects);
}
