/**
 * Puts what the reference lists into groups by what people want of it, calls each guide by its heading, and leads from
 * each page to the other parts of the site. A plugin of TypeDoc; what has no group here fails the build.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, CommentTag, Converter, PageEvent, RendererEvent } from "typedoc";

/** The guides by groups, as the page of guides has them, and the parts of the site. */
const { guides, parts } = JSON.parse(readFileSync(new URL("navigation.json", import.meta.url), "utf8"));
const documents = guides.flatMap(({ guides: own }) =>
  own.map(([path]) => fileURLToPath(new URL(`../${path}.md`, import.meta.url))),
);

/** What is written for a link into the site until it is known where the page stands. */
const SITE = "site:";

/** The groups of exports, as they follow each other, each with the files that belong to it. */
const GROUPS = [
  ["Your own visit", /^src\/schema\/.*\.ts$/],
  ["Records", /^(src\/(collections|dataset|version)|data\/records)\.ts$/],
  ["Asking", /^src\/(query\/(find-|get-|search|hits).*|filter\/.*|text\/record-text)\.ts$/],
  [
    "Relations",
    /^src\/query\/((participant|organization|group)s-in|events-with|(places|topics|signatories)-of|references-to)\.ts$/,
  ],
  ["Time", /^src\/(time\/.*|query\/(timeline|events-(after|before))|format\/format-period|derive\/status-of)\.ts$/],
  ["Numbers", /^src\/(derive\/(bounds-of|holds)|format\/format-figure)\.ts$/],
  ["Evidence", /^src\/(audit\/.*|query\/(citation.*|discrepancies-of|records-citing|witnesses-of))\.ts$/],
  ["Errors", /^src\/(error|problem)\.ts$/],
  ["Ids", /^(src\/ids|src\/query\/is-.*|data\/ids)\.ts$/],
  ["The form of a visit", /^src\/model\/[^/]*\.ts$/],
  ["Words of this visit", /^src\/model\/vocabulary\/.*\.ts$/],
];

/** Parts of a page that TypeDoc leaves without a role or a name, by which a screen reader finds them. */
const LANDMARKS = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  [
    '<nav id="tsd-sidebar-links" class="tsd-navigation">',
    '<nav id="tsd-sidebar-links" class="tsd-navigation" aria-label="Parts of the site">',
  ],
  ['<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">'],
  ['<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="The reference">'],
];

/** The group of the modules themselves. */
const ENTRY_POINTS = "What to import";

const inGroup = (name) => new CommentTag("@category", [{ kind: "text", text: name }]);

/** @param {import("typedoc").Application} app */
export function load(app) {
  const order = [...new Set([...guides.map(({ group }) => group), ...GROUPS.map(([name]) => name), ENTRY_POINTS])];
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue("categoryOrder", order);
    if (!app.options.isSet("projectDocuments")) app.options.setValue("projectDocuments", documents);
    app.options.setValue("titleLink", `${SITE}index.html`);
    app.options.setValue("navigationLinks", Object.fromEntries(parts.map(([name, path]) => [name, SITE + path])));
  });
  const groupOf = (path) => {
    const { group } = guides.find(({ guides: own }) => own.some(([guide]) => guide === path)) ?? {};
    const [name = group] = GROUPS.find(([, files]) => files.test(path)) ?? [];
    if (name === undefined) app.logger.error(`${path} is in no group of the reference: name one in typedoc-plugin.js`);
    return name ?? "";
  };
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      document.frontmatter["category"] = groupOf(document.name);
      document.name = document.name.replace("guides/", "");
    }
    for (const module of project.children ?? []) {
      module.comment?.blockTags.push(inGroup(ENTRY_POINTS));
      for (const reflection of module.children ?? []) {
        const path = project.getSymbolIdFromReflection(reflection)?.packagePath ?? "";
        const [{ comment } = {}] = [reflection, ...(reflection.signatures ?? [])].filter((one) => one.comment);
        comment?.blockTags.push(inGroup(groupOf(path)));
      }
    }
  });
  // Once the pages have their addresses, which are the names of the files.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const [, heading] = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join("")) ?? [];
      document.name = heading ?? document.name;
    }
  });
  app.renderer.on(PageEvent.END, (page) => {
    const root = "../".repeat(page.url.split("/").length);
    page.contents = LANDMARKS.reduce(
      (html, [without, named]) => html.replace(without, named),
      page.contents?.replaceAll(`href="${SITE}`, `href="${root}`) ?? "",
    );
  });
}
