/**
 * Groups the guides, titles each by its heading, and links each page to the other parts of the site. A plugin of TypeDoc.
 * An export whose `@category` is missing or unknown fails the build.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter, JSX, PageEvent, ReflectionKind, RendererEvent } from "typedoc";

/** The guides by groups, as the page of guides has them, and the parts of the site. */
const { guides, parts } = JSON.parse(readFileSync(new URL("navigation.json", import.meta.url), "utf8"));
const documents = guides.flatMap(({ guides: own }) =>
  own.map(([path]) => fileURLToPath(new URL(`../${path}.md`, import.meta.url))),
);

/** What a page may load, on this page as on the others of the site: `layout.tsx` says why. */
const { policy } = JSON.parse(readFileSync(new URL("policy.json", import.meta.url), "utf8"));

/** What is written for a link into the site until it is known where the page stands. */
const SITE = "site:";

/** The script that TypeDoc writes into each page, where the policy forbids it: it gets a file. */
const START = /(?<=<body>)<script>(.*?)<\/script>/s;
const START_FILE = "assets/start.js";

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

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const groups = guides.map(({ group }) => group);
    app.options.setValue("categoryOrder", [...groups, ...app.options.getValue("categoryOrder")]);
    if (!app.options.isSet("projectDocuments")) app.options.setValue("projectDocuments", documents);
    app.options.setValue("titleLink", `${SITE}index.html`);
    app.options.setValue("navigationLinks", Object.fromEntries(parts.map(([name, path]) => [name, SITE + path])));
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const { group } = guides.find(({ guides: own }) => own.some(([guide]) => guide === document.name)) ?? {};
      document.frontmatter["category"] = group;
      document.name = document.name.replace("guides/", "");
    }
  });
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    const titles = app.options.getValue("categoryOrder");
    const known = titles.filter((title) => title !== app.options.getValue("defaultCategory"));
    const modules = project.getChildrenByKind(ReflectionKind.Module);
    const listed = (modules.length === 0 ? [project] : modules).flatMap(({ categories = [] }) => categories);
    for (const { title, children } of listed.filter((category) => !known.includes(category.title))) {
      const names = children.map(({ name }) => name).join(", ");
      app.logger.validationWarning(`${names}: give it a @category that typedoc.jsonc lists, not "${title}"`);
    }
  });
  // Once the pages have their addresses, which are the names of the files.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const [, heading] = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join("")) ?? [];
      document.name = heading ?? document.name;
    }
  });
  app.renderer.hooks.on("head.begin", () =>
    JSX.createElement("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
  );
  let start = "";
  app.renderer.on(PageEvent.END, (page) => {
    const root = "../".repeat(page.url.split("/").length);
    const contents = (page.contents ?? "").replace(START, (_, code) => {
      start = code;
      return `<script src="${root.slice("../".length)}${START_FILE}"></script>`;
    });
    page.contents = LANDMARKS.reduce(
      (html, [without, named]) => html.replace(without, named),
      contents.replaceAll(`href="${SITE}`, `href="${root}`),
    );
  });
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) =>
    writeFileSync(join(outputDirectory, START_FILE), `${start}\n`),
  );
}
