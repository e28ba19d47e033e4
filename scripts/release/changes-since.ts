import type { Change } from "./change.js";
import { compareApi } from "./compare-api.js";
import { compareData } from "./compare-data.js";
import type { Release } from "./release.js";

/** All that differs from a release, what weighs most first. */
export function changesSince(released: Release, current: Release): readonly Change[] {
  const changes = [...compareData(released.data, current.data), ...compareApi(released.api, current.api)];
  return (["major", "minor", "patch", "none"] as const).flatMap((level) =>
    changes.filter((change) => change.level === level),
  );
}
