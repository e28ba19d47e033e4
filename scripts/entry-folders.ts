import { exports } from "../package.json" with { type: "json" };

/** The entry points beside the main one, with their files. A file that is exported itself is found by its own path. */
const entries = Object.entries(exports).flatMap(([entry, targets]) =>
  entry === "." || typeof targets === "string" ? [] : [[entry.slice(2), targets] as const],
);

/**
 * A folder for each entry point beside the main one, with a `package.json` that leads to its files in `dist`. Parcel as it
 * comes and eslint-plugin-import do not read `exports`: they find `ankara-visit-2025/audit` as a folder, or not at all.
 */
export const entryFolders: ReadonlyMap<string, string> = new Map(
  entries.map(([entry, targets]) => {
    const up = "../".repeat(entry.split("/").length);
    const leads = {
      main: targets.require.default.replace("./", up),
      module: targets.import.default.replace("./", up),
      types: targets.require.types.replace("./", up),
      sideEffects: false,
    };
    return [`${entry}/package.json`, `${JSON.stringify(leads, null, 2)}\n`];
  }),
);
