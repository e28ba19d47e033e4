import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import security from "../policy.json" with { type: "json" };
import { pagePaths, siteFolder } from "./site-files.js";

test("every link within the site leads to a page and an anchor that are there", () => {
  const paths = pagePaths();
  expect(paths.length).toBeGreaterThan(100);
  const broken = paths.flatMap((path) =>
    brokenLinks(path, readFileSync(join(siteFolder, path), "utf8")).map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test("no page has an id twice, of which a link would find the first alone", () => {
  const repeated = pagePaths().flatMap((path) =>
    repeatedIds(readFileSync(join(siteFolder, path), "utf8")).map((id) => `${path}#${id}`),
  );
  expect(repeated).toEqual([]);
  expect(repeatedIds('<nav id="languages"><h2 class="x" id="languages">')).toEqual(["languages"]);
});

test("every page has the policy, and nothing within it that the policy would stop", () => {
  const content = `<meta http-equiv="Content-Security-Policy" content="${security.policy}"/>`;
  const html = (path: string): string => readFileSync(join(siteFolder, path), "utf8");
  expect(pagePaths().filter((path) => !html(path).slice(0, 1_000).includes(content))).toEqual([]);
  // What describes the dataset is data, which no browser runs.
  const within = /<script(?![^>]* (?:src=|type="application\/ld\+json"))|<style|<[^>]* (?:style|on\w+)="/;
  expect(pagePaths().filter((path) => within.test(html(path)))).toEqual([]);
});

test.each([
  ["a page that is not there", '<a class="x" href="records/evnets.html">'],
  ["an anchor that is not there", '<p>href="x"<a href="records/events.html#arival">'],
  ["a file that is not there", '<script src="them.js"></script>'],
])("%s is found", (_fault, html) => {
  expect(brokenLinks("index.html", html)).toHaveLength(1);
});

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

function repeatedIds(html: string): readonly string[] {
  const ids = valuesOf("id", html);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** The links of a page within the site whose page or anchor is not there. */
function brokenLinks(path: string, html: string): readonly string[] {
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
