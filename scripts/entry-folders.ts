import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exports } from "../package.json" with { type: "json" };

/**
 * Makes a folder for each entry point beside the main one, with a `package.json` that leads to its files in `dist`. Parcel as
 * it comes and eslint-plugin-import do not read `exports`: they find `ankara-visit-2025/audit` as a folder, or not at all.
 */
export function writeEntryFolders(root: URL): void {
  for (const [entry, targets] of Object.entries(exports)) {
    // A file that is exported is found by its own path.
    if (entry === "." || typeof targets === "string") continue;
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
