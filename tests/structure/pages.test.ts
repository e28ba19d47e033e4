import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assertLinks } from "../../scripts/assert-links.js";
import { pages } from "../../scripts/pages/pages.js";
import { plainText } from "../../scripts/pages/plain-text.js";
import { discrepancies, sources } from "../../src/index.js";
import { spelt } from "../../src/text/unseen.js";

const committed = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

test.each(Object.keys(pages))("docs/%s is what the data gives", (name) => {
  expect(committed(name)).toBe(pages[name]?.(committed(name)));
});

test("every source and every disagreement has its place", () => {
  for (const { id, url } of sources) {
    expect(committed("sources.md")).toContain(`\n### ${id}\n`);
    expect(committed("sources.md")).toContain(`<${url}>`);
  }
  for (const { question } of discrepancies) expect(committed("discrepancies.md")).toContain(`\n## ${question}\n`);
});

test.each([
  [
    "AT&T raised its C# bid of US$15 to 1.5, - and + (twice).",
    "AT&T raised its C# bid of US$15 to 1.5, - and + (twice).",
  ],
  ["<b>x</b> &lt; &#1;", "&lt;b&gt;x&lt;/b&gt; &amp;lt; &amp;#1;"],
  ["[x](y) | `z` *a* _b_ ~c~ \\", "&#91;x&#93;(y) &#124; &#96;z&#96; &#42;a&#42; &#95;b&#95; &#126;c&#126; &#92;"],
  ["{@include x}", "&#123;@include x}"],
  ["1. x", "1&#46; x"],
  ["- x", "&#45; x"],
  ["# x ##", "&#35; x &#35;&#35;"],
  ["$1$ x", "$1&#36; x"],
  [" a\r\n\u2028b\u202e\u0000c ", "a b c"],
])("the text %j stands on a page as %j", (text, shown) => {
  expect(plainText(text)).toBe(shown);
});

test.each([
  ...[
    "javascript:alert(1)",
    "http://example.org/",
    "data:text/html,x",
    "//example.org/",
    "https://",
    "HTTPS://example.org/",
  ],
  ...["https://example.org/ x", "https://example.org/>x", 'https://example.org/"x', "https://example.org/\u202ex"],
])("no page links to %j", (url) => {
  expect(() => assertLinks([{ id: "gazette", url }])).toThrow(
    `The url of source "gazette" cannot be a link: "${spelt(url)}". Only https addresses are allowed`,
  );
});

test("pages may link to every source, and to addresses with brackets and letters of other scripts", () => {
  expect(() => assertLinks([...sources, { id: "gazette", url: "https://example.org/Ş_(a)?b='c'&d#e" }])).not.toThrow();
});
