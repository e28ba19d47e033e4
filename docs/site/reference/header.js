/** The header of the site, as `header.tsx` writes it, with TypeDoc's search and menu in it. */
import { JSX } from "typedoc";
import { navigation, SITE, say } from "./navigation.js";

const { createElement: h } = JSX;

/** The parts of the site that the pages of the guides and all others belong to, by their addresses. */
const GUIDES = "guides.html";
const REFERENCE = "reference/index.html";
/** The front page in each language: the reference is in English. */
const LANGUAGES = [
  ["kk", "Қазақша", "kk/index.html"],
  ["ru", "Русский", "ru/index.html"],
  ["tr", "Türkçe", "tr/index.html"],
  ["en", "English", "index.html", "true"],
];

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
      { id: "parts", popover: "auto", "aria-label": say("page.parts") },
      navigation.parts.map(([name, target]) =>
        h("a", { href: SITE + target, "aria-current": target === part ? currency : undefined }, say(name)),
      ),
    ),
    h(
      "button",
      { type: "button", class: "language", popovertarget: "languages" },
      h("span", { class: "unseen" }, `${say("page.language")}: `),
      "EN",
    ),
    h(
      "nav",
      { id: "languages", popover: "auto", "aria-label": say("page.language") },
      LANGUAGES.map(([language, name, href, current]) =>
        h("a", { href: SITE + href, lang: language, hreflang: language, "aria-current": current }, name),
      ),
    ),
    h(
      "label",
      { class: "theme", hidden: true },
      h("span", { class: "unseen" }, say("page.theme")),
      h(
        "select",
        { id: "tsd-theme" },
        [
          ["os", say("page.themeAuto")],
          ["light", say("page.themeLight")],
          ["dark", say("page.themeDark")],
        ].map(([value, name]) => h("option", { value }, name)),
      ),
    ),
    h("button", { type: "button", class: "menu", popovertarget: "parts" }, say("page.menu")),
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
