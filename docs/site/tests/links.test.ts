import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import security from "../policy.json" with { type: "json" };
import { brokenLinks } from "./broken-links.js";
import { pagePaths, siteFolder } from "./site-files.js";

test("every link within the site leads to a page and an anchor that are there", () => {
  const paths = pagePaths();
  expect(paths.length).toBeGreaterThan(100);
  const broken = paths.flatMap((path) =>
    brokenLinks(path, readFileSync(join(siteFolder, path), "utf8")).map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
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
