/** Puts the pages of the site around the reference, which TypeDoc has written. */
import { copyFileSync } from "node:fs";

const site = new URL("../../docs/site/", import.meta.url);

for (const name of ["theme.css", "theme.js"]) copyFileSync(new URL(name, import.meta.url), new URL(name, site));
