import { existsSync } from "node:fs";
import { posix } from "node:path";
import { readPage, siteFolder } from "./site-files.js";

const anchors = new Map<string, ReadonlySet<string>>();

function anchorsOf(path: string): ReadonlySet<string> {
  const known = anchors.get(path) ?? new Set([...readPage(path).querySelectorAll("[id]")].map(({ id }) => id));
  anchors.set(path, known);
  return known;
}

/** The links of a page within the site whose page or anchor is not there. */
export function brokenLinks(path: string, page: Document): readonly string[] {
  const targets = [...page.querySelectorAll("a[href], link[href]")].map((link) => link.getAttribute("href") ?? "");
  const files = [...page.querySelectorAll("script[src], img[src]")].map((one) => one.getAttribute("src") ?? "");
  return [...new Set([...targets, ...files])].filter((target) => !leadsSomewhere(path, target));
}

function leadsSomewhere(from: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return true;
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(file.split("?")[0] ?? ""));
  if (!existsSync(siteFolder + path)) return false;
  return anchor === undefined || anchor === "" || anchorsOf(path).has(decodeURIComponent(anchor));
}
