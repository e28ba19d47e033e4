import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { allPictures } from "../../scripts/site/pictures/all-pictures.js";
import { drawn } from "../../scripts/site/pictures/picture.js";
import { timelinePicture } from "../../scripts/site/pictures/timeline.js";
import { staleFiles } from "../../scripts/site/stale.js";
import { agreements, events, figures, formatFigure, participants, passages, timeline } from "../../src/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const docs = join(root, "docs");

/** Without spaces, as lines are broken where there is room for a break. */
const bare = (text: string): string => text.replace(/\s+/g, "");

/** The words that a picture shows, without those for who cannot see it. */
function wordsIn(name: string): string {
  return bare([...drawing(name).querySelectorAll("text")].map(({ textContent }) => textContent).join(""));
}

function drawing(name: string): Document {
  const picture = allPictures().find((one) => one.name === name);
  return new JSDOM(picture === undefined ? "" : drawn(picture)).window.document;
}

describe.each(allPictures().map((picture) => [picture.name, picture] as const))("the picture %s", (name, picture) => {
  const document = new JSDOM(drawn(picture)).window.document;
  const svg = document.querySelector("svg");

  test("has a title and a description for who cannot see it", () => {
    expect(svg?.getAttribute("role")).toBe("img");
    const [title, description] = (svg?.getAttribute("aria-labelledby") ?? "").split(" ");
    expect(document.getElementById(title ?? "")?.textContent).toBe(picture.title);
    expect(document.getElementById(description ?? "")?.textContent).toBe(picture.description);
    expect(picture.description.length).toBeGreaterThan(100);
  });

  test("has no letters that are too small, and nothing beyond its edges", () => {
    const sizes = [...document.querySelectorAll("[font-size]")].map((one) => Number(one.getAttribute("font-size")));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(Number(svg?.getAttribute("width"))).toBeLessThanOrEqual(860);
    expect(wordsIn(name)).not.toMatch(/undefined|NaN|null/);
    expect(drawn(picture)).not.toContain("NaN");
  });
});

describe("what a picture shows", () => {
  test("each event of the timeline, and of who took part", () => {
    for (const { title } of events) {
      expect(wordsIn("timeline")).toContain(bare(title));
      expect(wordsIn("attendance")).toContain(bare(title));
    }
    for (const { name } of participants) expect(wordsIn("attendance")).toContain(bare(name));
  });

  test("each agreement, each figure, each sentence", () => {
    for (const { title } of agreements) expect(wordsIn("agreements")).toContain(bare(title));
    for (const figure of figures) expect(wordsIn("figures")).toContain(bare(formatFigure(figure)));
    const sentences = passages.flatMap((ledger) => ledger.passages);
    const aside = sentences.filter(({ setAside }) => setAside !== undefined);
    expect(drawing("coverage").querySelectorAll("rect, path").length).toBe(sentences.length + aside.length);
  });
});

describe("the committed pictures", () => {
  test("are what the data gives", () => {
    expect(staleFiles(docs)).toEqual([]);
  });

  test("are stale once the data has changed, and so is what is missing", () => {
    const [day] = timeline();
    const changed = timelinePicture(day === undefined ? [] : [{ ...day, date: "2025-07-27" }]);
    expect(staleFiles(docs, [changed])).toEqual([
      "docs/pictures/timeline.svg is stale: npm run docs:pictures renews it",
    ]);
    expect(staleFiles(docs, [{ ...timelinePicture(), name: "another" }])).toEqual([
      "docs/pictures/another.svg is stale: npm run docs:pictures renews it",
    ]);
  });

  test("are drawn alike in another zone and under another locale", () => {
    const env = { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    expect(execFileSync(npm, ["run", "--silent", "docs:check"], { cwd: root, env, encoding: "utf8" })).toBe("");
  });
});
