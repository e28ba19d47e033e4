import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { Page, type PageProps } from "./layout.js";

/** Where the site is built. */
export const site: URL = new URL("dist/", import.meta.url);

/** Writes a page of the site. */
export function writePage(page: PageProps): void {
  const file = fileURLToPath(new URL(page.path, site));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<!doctype html>\n${renderToStaticMarkup(h(Page, page))}\n`);
}
