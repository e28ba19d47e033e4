/** Puts the pages of the site around the reference, which TypeDoc has written. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { assertLinks } from "../../scripts/assert-links.js";
import { sources } from "../../src/index.js";
import { explorePage } from "./explore/page.js";
import { frontPage } from "./front-page.js";
import { guidesPage } from "./guides-page.js";
import { Page, type PageProps } from "./layout.js";
import { pictures } from "./pictures/pictures.js";
import { picturesPage } from "./pictures-page.js";
import { shownCollections } from "./records/collection.js";
import { collectionPage } from "./records/collection-page.js";
import { recordsIndexPage } from "./records/index-page.js";
import { passagesPage } from "./records/passages-page.js";

assertLinks(sources);
const site = new URL("dist/", import.meta.url);
mkdirSync(new URL("pictures/", site), { recursive: true });
for (const name of ["theme", "site", "records", "pictures", "explore"]) copy(`${name}.css`);
for (const name of ["site.js", "records.js", "icon.svg"]) copy(name);
for (const { name } of pictures) copy(`pictures/${name}.svg`, new URL("../", import.meta.url));
for (const page of [frontPage(), picturesPage(), guidesPage(), explorePage(), recordsIndexPage(), passagesPage()]) {
  writePage(page);
}
for (const [name, collection] of shownCollections) writePage(collectionPage(name, collection));
await build({
  entryPoints: [fileURLToPath(new URL("explore/main.ts", import.meta.url))],
  outfile: fileURLToPath(new URL("explore.js", site)),
  ...{ bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none" },
});

function copy(name: string, from: string | URL = import.meta.url): void {
  copyFileSync(new URL(name, from), new URL(name, site));
}

function writePage(page: PageProps): void {
  const file = fileURLToPath(new URL(page.path, site));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<!doctype html>\n${renderToStaticMarkup(h(Page, page))}\n`);
}
