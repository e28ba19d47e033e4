import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownEdition } from "../../scripts/files/edition.js";
import { filesOf } from "../../scripts/files/files-of.js";
import { DATA_VERSION, dataset } from "../../src/index.js";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** Paths in a tarball, those parts of names left out that the files' content gives. */
export function withoutDigests(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.replace(/-[\w-]{8}(?=\.)/, "-#")).sort())];
}

/** What the tarball holds, and no other file. */
export function intendedFiles(root: string = project): readonly string[] {
  const made = [...filesOf(dataset, ownEdition(DATA_VERSION)).keys()];
  return [
    // The first release brings it.
    ...(existsSync(join(root, "CHANGELOG.md")) ? ["CHANGELOG.md"] : []),
    "CITATION.cff",
    "LICENSE",
    "LICENSE-DATA",
    "README.md",
    "audit/package.json",
    ...["audit.cjs", "audit.d.cts", "audit.d.ts", "audit.js"].map((name) => `dist/${name}`),
    // What ./audit and ./schema alone share, and what the languages do.
    ...["chunk-#.cjs", "chunk-#.js"].map((name) => `dist/${name}`),
    "dist/figure-#.d.cts",
    ...made.map((path) => `dist/files/${path}`).sort(),
    ...["index.cjs", "index.d.cts", "index.d.ts", "index.js"].map((name) => `dist/${name}`),
    "dist/locale-#.d.cts",
    ...["en", "kk", "ru", "tr"].flatMap((language) =>
      ["cjs", "d.cts", "d.ts", "js"].map((ending) => `dist/locale-${language}.${ending}`),
    ),
    ...["locales.cjs", "locales.d.cts", "locales.d.ts", "locales.js"].map((name) => `dist/${name}`),
    ...["schema.cjs", "schema.d.cts", "schema.d.ts", "schema.js"].map((name) => `dist/${name}`),
    // What all entry points share.
    ...["shared.cjs", "shared.js"].map((name) => `dist/${name}`),
    ...["visit-#.d.cts", "visit-error-#.d.cts", "visit.json", "visit.schema.json"].map((name) => `dist/${name}`),
    "docs/discrepancies.md",
    ...readdirSync(join(root, "docs/guides"))
      .map((name) => `docs/guides/${name}`)
      .sort(),
    "docs/naming.md",
    "docs/pictures/coverage.svg",
    "docs/provenance.md",
    "docs/sources.md",
    ...["en/", "kk/", "", "ru/", "tr/"].map((folder) => `locales/${folder}package.json`),
    "package.json",
    "schema/package.json",
  ];
}
