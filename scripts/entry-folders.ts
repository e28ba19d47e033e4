import { entries } from "./entries.js";

/**
 * A folder for each entry point beside the main one, with a `package.json` that leads to its files in `dist`. Parcel as it
 * comes and eslint-plugin-import do not read `exports`: they find `ankara-visit-2025/audit` as a folder, or not at all.
 */
export const entryFolders: ReadonlyMap<string, string> = new Map(
  entries.flatMap(([entry, targets]) => {
    if (entry === ".") return [];
    const path = entry.replace("./", "");
    const up = "../".repeat(path.split("/").length);
    const leads = {
      main: targets.require.default.replace("./", up),
      module: targets.import.default.replace("./", up),
      types: targets.require.types.replace("./", up),
      sideEffects: false,
    };
    return [[`${path}/package.json`, `${JSON.stringify(leads, null, 2)}\n`] as const];
  }),
);
