/** Puts the table of filter keys in the guide to the data model on the page of each helper that takes a filter. */
import { readFileSync } from "node:fs";
import { type Application, CommentTag, Converter, ReflectionKind, type SignatureReflection } from "typedoc";
import { isForOwnVisit } from "./signatures.js";

/** What is written for a link into the site until it is known where the page stands. */
export const SITE = "site:";

const GUIDE = new URL("../../guides/data-model.md", import.meta.url);
const COMMON = "Every filter";

export function insertFilterKeys(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const signatures = project.getReflectionsByKind(ReflectionKind.CallSignature) as SignatureReflection[];
    const finders = signatures.filter((signature) => /^find/.test(signature.name) && !isForOwnVisit(signature));
    if (finders.length === 0) return;
    const guide = readFileSync(GUIDE, "utf8");
    for (const { name, comment } of finders) {
      const text = [
        tableUnder(name, guide),
        `Every filter also has these keys. The guide explains [how keys and values combine](${SITE}reference/documents/data-model.html#filters).`,
        tableUnder(COMMON, guide),
      ].join("\n\n");
      comment?.blockTags.unshift(new CommentTag("@filterKeys", [{ kind: "text", text }]));
    }
  });
}

/** The table under a heading of the guide. */
function tableUnder(heading: string, guide: string): string {
  const [, section = ""] = guide.split(`\n### ${heading}\n`);
  const table = /^\n(?:\|.*\n)+/.exec(section)?.[0];
  if (table === undefined) throw new Error(`${GUIDE.pathname} has no table under "### ${heading}".`);
  return table.trim();
}
