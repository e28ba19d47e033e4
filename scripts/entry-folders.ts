import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exports } from "../package.json" with { type: "json" };

/** The entry points beside the main one, with their files. A file that is exported itself is found by its own path. */
const entries = Object.entries(exports).flatMap(([entry, targets]) =>
  entry === "." || typeof targets === "string" ? [] : [[entry, targets] as const],
);

/** The files that lead to the entry points, as the package has them. */
export const entryFiles: readonly string[] = entries.map(([entry]) => `${entry.slice(2)}/package.json`);

/**
 * Makes a folder for each entry point beside the main one, with a `package.json` that leads to its files in `dist`. Parcel as
 * it comes and eslint-plugin-import do not read `exports`: they find `ankara-visit-2025/audit` as a folder, or not at all.
 */
export function writeEntryFolders(root: URL): void {
  for (const [entry, targets] of entries) {
    const folder = new URL(`${entry}/`, root);
    const up = "../".repeat(entry.split("/").length - 1);
    const leads = {
      main: targets.require.default.replace("./", up),
      module: targets.import.default.replace("./", up),
      types: targets.require.types.replace("./", up),
      sideEffects: false,
    };
    mkdirSync(fileURLToPath(folder), { recursive: true });
    writeFileSync(new URL("package.json", folder), `${JSON.stringify(leads, null, 2)}\n`);
  }
}
