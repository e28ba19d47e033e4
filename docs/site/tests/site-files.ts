import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { SANDBOX } from "../links.js";

/** Where the built site is. */
export const siteFolder: string = fileURLToPath(new URL("../dist/", import.meta.url));

/** The pages of the site, or of one in another folder, by their paths in it. What runs programs is no page. */
export function pagePaths(folder: string = siteFolder): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((path) => path.endsWith(".html") && path !== SANDBOX);
}

/** A page as it stands in its file, no script run. */
export function readPage(path: string): Document {
  return new JSDOM(readFileSync(join(siteFolder, path), "utf8")).window.document;
}
