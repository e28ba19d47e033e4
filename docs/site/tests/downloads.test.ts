import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ownTables as tables } from "../../../scripts/files/files-of.js";
import { dataset, visit } from "../../../src/index.js";
import { siteAddress } from "../address.js";
import { jsonInPage } from "../dataset-description.js";
import { feedOf } from "../feed.js";
import { robotsOf, sitemapOf } from "../for-crawlers.js";
import { readPage, siteFolder } from "./site-files.js";

const built = new URL("../../../dist/", import.meta.url);
const bytes = (path: string): Buffer => readFileSync(siteFolder + path);

test("every file of the package can be downloaded, with the bytes that the package has", () => {
  const shipped = readdirSync(new URL("files/", built), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^.*dist\/+files\/+/, "files/"));
  const linked = [...readPage("download.html").querySelectorAll("a[download]")].map((link) =>
    link.getAttribute("href"),
  );
  for (const path of [...shipped, "visit.json", "visit.schema.json"]) {
    const inSite = path.startsWith("files/") ? path : `files/${path}`;
    expect(linked).toContain(inSite);
    expect(bytes(inSite).equals(readFileSync(new URL(path, built))), path).toBe(true);
  }
  expect(linked).toHaveLength(new Set(linked).size);
});

interface Described {
  readonly distribution: readonly Readonly<Record<"contentUrl" | "contentSize" | "encodingFormat" | "name", string>>[];
}

test.each(["index.html", "download.html"])("%s describes the dataset and its files to search engines", (path) => {
  const [script] = readPage(path).querySelectorAll('script[type="application/ld+json"]');
  const described: Described = JSON.parse(script?.textContent ?? "");
  const citation = parse(readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8"));
  expect(described).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: citation.title,
    version: citation.version,
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    temporalCoverage: visit.days.join("/"),
  });
  expect(described.distribution.length).toBeGreaterThan(tables.length * 2);
  for (const { contentUrl, contentSize } of described.distribution) {
    expect(contentSize, contentUrl).toBe(`${bytes(contentUrl).length} B`);
  }
});

test("what stands in a page as JSON ends no element", () => {
  const value = { name: "</script><script>alert(1)</script><!--" };
  expect(jsonInPage(value)).not.toContain("<");
  expect(JSON.parse(jsonInPage(value))).toEqual(value);
});

interface Node {
  readonly "@id": string;
}

interface Croissant {
  readonly [key: string]: unknown;
  readonly distribution: readonly (Node & { readonly contentUrl: string; readonly sha256: string })[];
  readonly recordSet: readonly {
    readonly name: string;
    readonly key: readonly Node[];
    readonly field: readonly (Node & {
      readonly dataType: string;
      readonly references?: { readonly field: Node };
      readonly source: { readonly fileObject: Node; readonly extract: { readonly column: string } };
    })[];
  }[];
}

test("croissant.json has what the format asks for, and describes the tables as they are", () => {
  const croissant: Croissant = JSON.parse(bytes("files/croissant.json").toString());
  for (const property of ["@context", "name", "description", "license", "url", "creator"]) {
    expect(croissant[property], property).toBeTruthy();
  }
  expect(croissant).toMatchObject({ "@type": "sc:Dataset", conformsTo: "http://mlcommons.org/croissant/1.0" });
  for (const { contentUrl, sha256 } of croissant.distribution) {
    expect(sha256).toBe(
      createHash("sha256")
        .update(bytes(`files/${contentUrl}`))
        .digest("hex"),
    );
  }
  const files = new Set(croissant.distribution.map((file) => file["@id"]));
  const fields = croissant.recordSet.flatMap(({ field }) => field);
  const ids = new Set(fields.map((field) => field["@id"]));
  expect(ids.size).toBe(fields.length);
  for (const { references, source, dataType } of fields) {
    expect(files).toContain(source.fileObject["@id"]);
    if (references !== undefined) expect(ids).toContain(references.field["@id"]);
    expect(dataType).toMatch(/^sc:(Text|Integer|Float|Boolean|Date)$/);
  }
  for (const { name, key, field } of croissant.recordSet) {
    const [header] = bytes(`files/csv/${name}.csv`).toString().split(/\r?\n/);
    expect(field.map(({ source }) => source.extract.column)).toEqual(header?.split(","));
    for (const one of key) expect(ids).toContain(one["@id"]);
  }
  expect(croissant.recordSet).toHaveLength(tables.length);
});

test("without an address pages claim none, and with one they do", () => {
  expect([siteAddress(undefined), siteAddress("")]).toEqual([undefined, undefined]);
  expect(siteAddress("https://example.org/visit")?.href).toBe("https://example.org/visit/");
  for (const wrong of ["example.org", "ftp://example.org", "https://example.org/?a=1", "https://"]) {
    expect(() => siteAddress(wrong), wrong).toThrow(`SITE_URL is not a web address: "${wrong}"`);
  }
  const address = new URL("https://example.org/visit/");
  expect(robotsOf(undefined)).toBe("User-agent: *\nAllow: /\n");
  expect(robotsOf(address)).toContain("\nSitemap: https://example.org/visit/sitemap.xml\n");
  expect(sitemapOf(address, ["a/index.html", "b/c&d.html"])).toMatch(
    /<loc>https:\/\/example\.org\/visit\/a\/<\/loc>[\s\S]*\/b\/c&amp;d\.html</,
  );
  if (process.env["SITE_URL"] === undefined) {
    expect(readPage("index.html").querySelector('link[rel="canonical"], meta[property="og:url"]')).toBeNull();
  }
});

test("the feed has what a release changed in the data", () => {
  const changelog =
    "# x\n\n## 1.1.0\n\n### Minor\n\n### Data\n\nAdded:\n\n- `a` < `b`\n\n## 1.0.0\n\n### Data\n\nFirst.\n";
  const release = { changelog, released: "2026-04-30", author: "Somebody", address: undefined };
  const feed = feedOf({ ...release, version: "1.1.0" });
  expect(feed).toContain('<content type="text">Added:\n\n- `a` &lt; `b`</content>');
  expect(feed).toContain("<updated>2026-04-30T00:00:00Z</updated>");
  expect(() => feedOf({ ...release, version: "2.0.0" })).toThrow('CHANGELOG.md has no part "Data" for version 2.0.0.');
});

test("the front page counts the topics of statements, and of nothing else", () => {
  const about = new Set(dataset.statements.flatMap(({ topics }) => topics));
  expect(readPage("index.html").body.textContent).toContain(`; ${about.size} topics in all.`);
});

test("the front page counts what is signed on its own, and the members of a package with it", () => {
  const signed = [...readPage("index.html").querySelectorAll(".answers > li:first-child > ul > li")];
  const own = dataset.agreements.filter(
    ({ partOf, milestones }) =>
      partOf === undefined && milestones.some(({ stage, reached }) => stage === "signed" && reached),
  );
  expect(signed.map((item) => item.querySelector("a")?.textContent)).toEqual(own.map(({ title }) => title));
});
