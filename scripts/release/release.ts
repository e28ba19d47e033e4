import { DATA_VERSION, dataset } from "../../src/index.js";
import { type Api, readApi } from "./api.js";
import { type Change, LEVELS } from "./change.js";
import { run } from "./command.js";
import { compareApi } from "./compare-api.js";
import { compareData, type ReleasedData } from "./compare-data.js";
import { isJsonRecord } from "./json.js";
import { retiredIds } from "./redirects.js";

/** What a release promises: its data and its API. */
export interface Release {
  readonly version: string;
  readonly data: ReleasedData;
  readonly api: Api;
}

/** Builds the package, and returns what the working tree would release. */
export function buildRelease(root: string): Release {
  run(root, "Fix the build, then run the command again.", "npm", "run", "--silent", "build");
  return { version: DATA_VERSION, data: releasedData(), api: readApi(root) };
}

export function releasedData(visit: object = dataset, retired: ReleasedData["retired"] = retiredIds): ReleasedData {
  // Records are compared as JSON has them: without `undefined`, and with tuples as arrays.
  const json: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(visit));
  const collections = Object.entries(json).map(([name, records]) => [name, [records].flat().filter(isJsonRecord)]);
  return { collections: Object.fromEntries(collections), retired };
}

/** All differences between two releases, the highest level first. */
export function compareReleases(released: Release, current: Release): readonly Change[] {
  const changes = [...compareData(released.data, current.data), ...compareApi(released.api, current.api)];
  return changes.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}
