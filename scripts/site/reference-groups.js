/**
 * Puts what the reference lists into groups by what people want of it, and calls each guide by its heading. A plugin of
 * TypeDoc; what has no group here fails the build.
 */
import { Application, CommentTag, Converter, RendererEvent } from "typedoc";

/** The groups, as they follow each other, each with the files whose exports, or the guides, that belong to it. */
const GROUPS = [
  ["Start here", /^guides\/(getting-started|data-model|recipes)$/],
  ["What the data rests on", /^(provenance|discrepancies|sources|naming|guides\/versions)$/],
  ["Your own visit", /^(guides\/your-own-visit|src\/schema\/.*\.ts)$/],
  ["Other programs", /^(guides\/(calendar|duckdb|many-visits|pandas|r|sparql|spreadsheet)|compatibility)$/],
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

/** The group of the modules themselves. */
const ENTRY_POINTS = "What to import";

const inGroup = (name) => new CommentTag("@category", [{ kind: "text", text: name }]);

/** @param {import("typedoc").Application} app */
export function load(app) {
  const order = [...GROUPS.map(([name]) => name), ENTRY_POINTS];
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue("categoryOrder", order));
  const groupOf = (path) => {
    const [name] = GROUPS.find(([, files]) => files.test(path)) ?? [];
    if (name === undefined)
      app.logger.error(`${path} is in no group of the reference: name one in reference-groups.js`);
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
}
