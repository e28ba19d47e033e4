import type { Api } from "./api.js";
import type { ReleasedData } from "./released-data.js";

/** What a release promises: its data and its API. */
export interface Release {
  readonly version: string;
  readonly data: ReleasedData;
  readonly api: Api;
}
