import { DATA_VERSION } from "../../src/index.js";
import { readApi } from "./read-api.js";
import type { Release } from "./release.js";
import { releasedData } from "./released-data.js";

/** What the working tree would release. */
export function currentRelease(root: string): Release {
  return { version: DATA_VERSION, data: releasedData(), api: readApi(root) };
}
