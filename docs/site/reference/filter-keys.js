/** Puts the table of filter keys in the guide to the data model on the page of each helper that takes a filter. */
import { readFileSync } from "node:fs";
import { CommentTag, Converter, ReflectionKind } from "typedoc";
import { SITE } from "./navigation.js";
import { isForOwnVisit } from "./signatures.js";

const GUIDE = new URL("../../guides/data-model.md", import.meta.url);
const COMMON = "Every filter";

/** @param {import("typedoc").Application} app */
export function insertFilterKeys(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const finders = project.getReflectionsByKind(ReflectionKind.CallSignature).filter(({ name }) => /^find/.test(name));
    if (finders.length === 0) return;
    const guide = readFileSync(GUIDE, "utf8");
    for (const { name, comment } of finders.filter((signature) => !isForOwnVisit(signature))) {
      const text = [
        tableUnder(name, guide),
        `Every filter also has these keys. The guide explains [how keys and values combine](${SITE}reference/documents/data-model.html#filters).`,
        tableUnder(COMMON, guide),
      ].join("\n\n");
      comment?.blockTags.unshift(new CommentTag("@filterKeys", [{ kind: "text", text }]));
    }
  });
}

/**
 * The table under a heading of the guide.
 *
 * @param {string} heading
 * @param {string} guide
 */
function tableUnder(heading, guide) {
  const [, section = ""] = guide.split(`\n### ${heading}\n`);
  const table = /^\n(?:\|.*\n)+/.exec(section)?.[0];
  if (table === undefined) throw new Error(`${GUIDE.pathname} has no table under "### ${heading}".`);
  return table.trim();
}
