/** The header of the site, as `header.tsx` writes it, with TypeDoc's search and menu in it. */
import { JSX } from "typedoc";
import { navigation, SITE } from "./navigation.js";

const { createElement: h } = JSX;

/** The parts of the site that the pages of the guides and all others belong to, by their addresses. */
const GUIDES = "guides.html";
const REFERENCE = "reference/index.html";

/**
 * @param {import("typedoc").PageEvent} page
 * @param {import("typedoc").JSX.Element} asUsual TypeDoc's own header
 */
export function siteHeader({ url, model, project }, asUsual) {
  const part = model.isDocument() ? GUIDES : REFERENCE;
  const currency = `reference/${url}` === REFERENCE ? "page" : "true";
  return h(
    "header",
    null,
    h("a", { class: "name", href: `${SITE}index.html` }, project.name),
    h(
      "nav",
      { id: "parts", popover: "auto", "aria-label": "Parts of the site" },
      navigation.parts.map(([name, target]) =>
        h("a", { href: SITE + target, "aria-current": target === part ? currency : undefined }, name),
      ),
    ),
    h(
      "label",
      { class: "theme", hidden: true },
      h("span", { class: "unseen" }, "Theme"),
      h(
        "select",
        { id: "tsd-theme" },
        [
          ["os", "Auto"],
          ["light", "Light"],
          ["dark", "Dark"],
        ].map(([value, name]) => h("option", { value }, name)),
      ),
    ),
    h("button", { type: "button", class: "menu", popovertarget: "parts" }, "Menu"),
    h("div", { class: "tools" }, ...toolsOf(asUsual)),
  );
}

/**
 * TypeDoc's search and its menu of pages for phones, which follow the name and the links in its header.
 *
 * @param {import("typedoc").JSX.Element} header
 */
function toolsOf(header) {
  const [contents] = header.children;
  return contents.children.slice(2);
}
