/** The front page: every helper in one table, which a script filters, and the types and constants in a list. */
import { JSX, ReflectionKind } from "typedoc";

const { createElement: h } = JSX;

/** What the site calls a way to import from the package: its own name, or one with a path. */
const MAIN = "ankara-visit-2025";

/**
 * Whether it can be called: a function, or a constant whose type has a signature and a name, like that of `getEvent`.
 *
 * @param {import("typedoc").DeclarationReflection} member
 */
function isHelper({ kind, type }) {
  if (kind === ReflectionKind.Function) return true;
  const named = type?.reflection;
  return kind === ReflectionKind.Variable && Boolean(named?.signatures ?? named?.type?.declaration?.signatures);
}

/**
 * The first sentence of a doc comment. A full stop within code does not end it.
 *
 * @param {import("typedoc").DeclarationReflection} member
 */
function firstSentence({ comment, signatures = [] }) {
  const parts = (comment ?? signatures[0]?.comment)?.summary ?? [];
  const last = parts.findIndex(({ kind, text }) => kind === "text" && /\.(\s|$)/.test(text));
  const cut = parts.slice(0, last + 1 || parts.length);
  return cut.map((part, index) =>
    index === last ? { ...part, text: part.text.slice(0, /\.(\s|$)/.exec(part.text).index + 1) } : part,
  );
}

/**
 * The members of a project by what they are grouped under: the category in the main module, the name of another module.
 *
 * @param {import("typedoc").ProjectReflection} project
 */
function groupsOf(project) {
  return project
    .getChildrenByKind(ReflectionKind.Module)
    .flatMap((module) =>
      module.name === MAIN && module.categories
        ? module.categories.map(({ title, children }) => ({ title, members: children }))
        : [{ title: module.name, module, members: module.children ?? [] }],
    );
}

/**
 * @param {import("typedoc").DefaultThemeRenderContext} context
 * @param {import("typedoc").ProjectReflection} project
 */
export function frontPage(context, project) {
  const groups = groupsOf(project);
  const helpers = groups.flatMap(({ members, ...group }) =>
    members.filter(isHelper).map((member) => ({ member, ...group })),
  );
  const others = groups
    .map(({ members, ...group }) => ({ ...group, members: members.filter((member) => !isHelper(member)) }))
    .filter(({ members }) => members.length > 0);
  const link = (/** @type {import("typedoc").DeclarationReflection} */ member) =>
    h("a", { href: context.urlTo(member) }, h("code", null, member.name));
  const heading = (
    /** @type {{ title: string, module?: import("typedoc").DeclarationReflection }} */ { title, module },
  ) => (module === undefined ? title : h("a", { href: context.urlTo(module) }, title));
  return h(
    JSX.Fragment,
    null,
    h("h1", null, "Reference"),
    h("p", { class: "lead" }, "Every helper, type and constant of the package. Helpers only read: no record changes."),
    h(
      "p",
      { class: "filter", hidden: true },
      h("label", { for: "helper-filter" }, "Filter the helpers"),
      h("input", { id: "helper-filter", type: "search", autocomplete: "off", spellcheck: false }),
      h("output", { for: "helper-filter" }, `${helpers.length} helpers`),
    ),
    h(
      "table",
      { class: "helpers", role: "table" },
      h("caption", { class: "unseen" }, "The helpers"),
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          ["Helper", "What it does", "Category"].map((name) => h("th", { scope: "col", role: "columnheader" }, name)),
        ),
      ),
      h(
        "tbody",
        { role: "rowgroup" },
        helpers.map(({ member, ...group }) =>
          h(
            "tr",
            { role: "row" },
            h("th", { scope: "row", role: "rowheader" }, link(member)),
            h("td", { role: "cell" }, h(JSX.Raw, { html: context.markdown(firstSentence(member)) })),
            h("td", { role: "cell" }, heading(group)),
          ),
        ),
      ),
    ),
    h("h2", null, "Types and constants"),
    h(
      "dl",
      { class: "others" },
      others.map(({ members, ...group }) =>
        h(
          JSX.Fragment,
          null,
          h("dt", null, heading(group)),
          h(
            "dd",
            null,
            h(
              "ul",
              null,
              members.map((member) => h("li", null, link(member))),
            ),
          ),
        ),
      ),
    ),
  );
}
