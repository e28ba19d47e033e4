import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The entry points beside the main one, each with the name of its files in `dist`. */
const ENTRIES: Readonly<Record<string, string>> = {
  audit: "audit",
  locales: "locales",
  "locales/en": "locale-en",
  "locales/kk": "locale-kk",
  "locales/ru": "locale-ru",
  "locales/tr": "locale-tr",
  schema: "schema",
};

/**
 * Makes a folder for each entry point, with a `package.json` that leads to its files in `dist`. Parcel as it comes and
 * eslint-plugin-import do not read `exports`: they find `ankara-visit-2025/audit` as a folder, or not at all.
 */
export function writeEntryFolders(root: URL): void {
  for (const [entry, name] of Object.entries(ENTRIES)) {
    const folder = new URL(`${entry}/`, root);
    const dist = `${"../".repeat(entry.split("/").length)}dist`;
    const leads = {
      main: `${dist}/${name}.cjs`,
      module: `${dist}/${name}.js`,
      types: `${dist}/${name}.d.cts`,
      sideEffects: false,
    };
    mkdirSync(fileURLToPath(folder), { recursive: true });
    writeFileSync(new URL("package.json", folder), `${JSON.stringify(leads, null, 2)}\n`);
  }
}
