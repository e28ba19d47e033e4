/**
 * Makes TypeDoc's pages pages of this site: its guides, header, front page and policy. A plugin of TypeDoc.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSX, PageEvent, RendererEvent } from "typedoc";
import { checkCategories } from "./reference/categories.js";
import { insertFilterKeys } from "./reference/filter-keys.js";
import { groupGuides } from "./reference/guides.js";
import { rankHeadings, unlinkSummaries } from "./reference/headings.js";
import { SITE, say } from "./reference/navigation.js";
import { addRunButtons } from "./reference/run-buttons.js";
import { orderSignatures } from "./reference/signatures.js";
import { SiteTheme } from "./reference/theme.js";

/** What a page may load, on this page as on the others of the site: `layout.tsx` says why. */
const { policy } = JSON.parse(readFileSync(new URL("policy.json", import.meta.url), "utf8"));

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** The script that TypeDoc writes into each page, where the policy forbids it: it gets a file. */
const START = /(?<=<body>)<script>(.*?)<\/script>/s;
const START_FILE = "assets/start.js";

/** Parts of a page that TypeDoc leaves without a role or a name, by which a screen reader finds them. */
const LANDMARKS = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">'],
  ['<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="The reference">'],
];

/** @param {import("typedoc").Application} app */
export function load(app) {
  groupGuides(app);
  checkCategories(app);
  insertFilterKeys(app);
  orderSignatures(app);
  app.renderer.defineTheme("site", SiteTheme);
  app.renderer.hooks.on("head.begin", () =>
    JSX.createElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
  );
  app.renderer.hooks.on("footer.begin", () =>
    JSX.createElement("p", null, say("page.footer").replace("{version}", version)),
  );
  let start = "";
  app.renderer.on(PageEvent.END, (page) => {
    const root = "../".repeat(page.url.split("/").length);
    const contents = (page.contents ?? "").replace(START, (_, code) => {
      start = code;
      return `<script src="${root.slice("../".length)}${START_FILE}"></script>`;
    });
    const named = LANDMARKS.reduce(
      (html, [without, named]) => html.replace(without, named),
      rankHeadings(unlinkSummaries(contents)).replaceAll(`href="${SITE}`, `href="${root}`),
    );
    page.contents = addRunButtons(named, root);
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) =>
    writeFileSync(join(outputDirectory, START_FILE), `${start}\n`),
  );
}
