import { apiOf } from "./api.js";
import { type Change, LEVELS } from "./change.js";
import { compareApi } from "./compare-api.js";
import { compareData, type Wording } from "./compare-data.js";
import { compareJson } from "./compare-json.js";
import { dataOf } from "./data.js";
import { jsonOf, type Package } from "./package.js";

/** The files that describe data, the others or their own. */
const DESCRIPTIONS = [
  "dist/visit.schema.json",
  "dist/files/datapackage.json",
  "dist/files/visit.context.jsonld",
  "dist/files/visit.jsonld",
];

/** All differences between two releases as their consumers have them, the highest level first. */
export function comparePackages(before: Package, after: Package, wording?: Wording): readonly Change[] {
  const changes = [
    ...compareData(dataOf(before), dataOf(after), wording),
    ...compareApi(apiOf(before), apiOf(after)),
    ...DESCRIPTIONS.flatMap((path) => compareJson(path, described(path, before), described(path, after))),
  ];
  return sorted(changes);
}

export function sorted(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

function described(path: string, files: Package): unknown {
  const json = jsonOf(files, path);
  return path.endsWith(".jsonld") ? { "@context": json["@context"] } : json;
}
