/** Puts the pages of the site around the reference, which TypeDoc has written. */
import { copyFileSync, mkdirSync } from "node:fs";
import { writeExplore } from "./explore/write-explore.js";
import { frontPage } from "./front-page.js";
import { guidesPage } from "./guides-page.js";
import { pictures } from "./pictures/pictures.js";
import { picturesPage } from "./pictures-page.js";
import { shownCollections } from "./records/collection.js";
import { collectionPage } from "./records/collection-page.js";
import { recordsIndexPage } from "./records/index-page.js";
import { passagesPage } from "./records/passages-page.js";
import { site, writePage } from "./write-page.js";

for (const name of [
  "theme.css",
  "theme.js",
  "contents.js",
  "site.css",
  "records.css",
  "front.css",
  "pictures.css",
  "icon.svg",
]) {
  copyFileSync(new URL(name, import.meta.url), new URL(name, site));
}
mkdirSync(new URL("pictures/", site), { recursive: true });
for (const { name } of pictures) {
  copyFileSync(new URL(`../../docs/pictures/${name}.svg`, import.meta.url), new URL(`pictures/${name}.svg`, site));
}
writePage(frontPage());
writePage(picturesPage());
writePage(guidesPage());
writePage(recordsIndexPage());
writePage(passagesPage());
for (const [name, collection] of shownCollections) writePage(collectionPage(name, collection));
await writeExplore();
