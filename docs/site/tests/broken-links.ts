import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { siteFolder } from "./site-files.js";

/** A tag with its attributes, which are all in double quotes. */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;

/** The values of an attribute in a page; to parse two hundred pages as documents takes a minute. */
function valuesOf(attribute: string, html: string): readonly string[] {
  const value = new RegExp(`\\s${attribute}="([^"]*)"`);
  return (html.match(TAG) ?? []).flatMap((tag) => value.exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? []);
}

const anchors = new Map<string, ReadonlySet<string>>();

function anchorsOf(path: string): ReadonlySet<string> {
  const known = anchors.get(path) ?? new Set(valuesOf("id", readFileSync(join(siteFolder, path), "utf8")));
  anchors.set(path, known);
  return known;
}

/** The links of a page within the site whose page or anchor is not there. */
export function brokenLinks(path: string, html: string): readonly string[] {
  const targets = [...valuesOf("href", html), ...valuesOf("src", html)];
  return [...new Set(targets)].filter((target) => !leadsSomewhere(path, target));
}

function leadsSomewhere(from: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return true;
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(file.split("?")[0] ?? ""));
  if (!existsSync(siteFolder + path)) return false;
  return anchor === undefined || anchor === "" || anchorsOf(path).has(decodeURIComponent(anchor));
}
