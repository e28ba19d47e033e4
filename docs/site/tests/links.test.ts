import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { brokenLinks } from "./broken-links.js";
import { pagePaths, readPage } from "./site-files.js";

test("every link within the site leads to a page and an anchor that are there", () => {
  const paths = pagePaths();
  expect(paths.length).toBeGreaterThan(100);
  const broken = paths.flatMap((path) => brokenLinks(path, readPage(path)).map((target) => `${path} → ${target}`));
  expect(broken).toEqual([]);
});

test.each([
  ["a page that is not there", '<a href="records/evnets.html">'],
  ["an anchor that is not there", '<a href="records/events.html#arival">'],
  ["a file that is not there", '<script src="them.js"></script>'],
])("%s is found", (_fault, html) => {
  expect(brokenLinks("index.html", new JSDOM(html).window.document)).toHaveLength(1);
});
