import { type Api, apiOf } from "./api.js";
import type { Change } from "./change.js";
import { compareApi } from "./compare-api.js";
import { compareData, type Wording } from "./compare-data.js";
import { compareJson } from "./compare-json.js";
import { dataOf, type ReleasedData } from "./data.js";
import { LEVELS } from "./levels.js";
import { jsonOf, type Package } from "./package.js";

/** The files that describe data, the others or their own. */
const DESCRIPTIONS = [
  "dist/visit.schema.json",
  "dist/files/datapackage.json",
  "dist/files/visit.context.jsonld",
  "dist/files/visit.jsonld",
];

/** What is compared of a package. */
export interface Described {
  readonly data: ReleasedData;
  readonly api: Api;
  readonly files: Readonly<Record<string, unknown>>;
}

export function describePackage(files: Package): Described {
  const described = DESCRIPTIONS.map((path) => {
    const json = jsonOf(files, path);
    return [path, path.endsWith(".jsonld") ? { "@context": json["@context"] } : json] as const;
  });
  return { data: dataOf(files), api: apiOf(files), files: Object.fromEntries(described) };
}

/** All differences between two releases as their consumers have them: those of the data, and the others. */
export interface Differences {
  readonly data: readonly Change[];
  readonly others: readonly Change[];
}

export function comparePackages(before: Described, after: Described, wording?: Wording): Differences {
  const described = DESCRIPTIONS.flatMap((path) => compareJson(path, before.files[path], after.files[path]));
  return {
    data: compareData(before.data, after.data, wording),
    others: [...compareApi(before.api, after.api), ...described],
  };
}

/** The highest level first. */
export function sorted(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}
