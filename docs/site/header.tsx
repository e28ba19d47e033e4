import type { ComponentChildren, JSX } from "preact";
import { type Key, language, say } from "./language.js";
import { folderOf, isTranslated, LANGUAGES } from "./links.js";
import navigation from "./navigation.json" with { type: "json" };

interface HeaderProps {
  /** The path of the page, in English. */
  readonly path: string;
  readonly root: string;
  /** What follows in the header. */
  readonly children?: ComponentChildren;
}

/**
 * The header of every page: one line. Where that is too narrow for the parts of the site, a button opens their list,
 * which is a popover and needs no script. So does the list of languages everywhere.
 */
export function Header({ path, root, children }: HeaderProps): JSX.Element {
  return (
    <header>
      <a class="name" href={`${root}${folderOf()}index.html`} aria-current={path === "index.html" ? "page" : undefined}>
        ankara-visit-2025
      </a>
      <nav id="parts" popover="auto" aria-label={say("page.parts")}>
        {navigation.parts.map(([name = "", target = ""]) => (
          <a key={name} {...toPart(root, target)} aria-current={currency(path, target)}>
            {/* The names of the parts are texts. */}
            {say(name as Key)}
          </a>
        ))}
      </nav>
      <Languages path={path} root={root} />
      <label class="theme" hidden>
        <span class="unseen">{say("page.theme")}</span>
        <select id="tsd-theme">
          <option value="os">{say("page.themeAuto")}</option>
          <option value="light">{say("page.themeLight")}</option>
          <option value="dark">{say("page.themeDark")}</option>
        </select>
      </label>
      <button type="button" class="menu" popovertarget="parts">
        {say("page.menu")}
      </button>
      {children}
    </header>
  );
}

function toPart(root: string, target: string): { readonly href: string; readonly hreflang?: string } {
  if (isTranslated(target)) return { href: root + folderOf() + target };
  return { href: root + target, ...(language() === "en" ? {} : { hreflang: "en" }) };
}

/** Links to this page in each language, or to the front page if it exists in English alone. A script keeps query and anchor. */
function Languages({ path, root }: HeaderProps): JSX.Element {
  const target = isTranslated(path) ? path : "index.html";
  // Its id begins with what no heading's id has: a page of the reference has a heading "Languages".
  return (
    <>
      <button type="button" class="language" popovertarget=":languages">
        <span class="unseen">{say("page.language")}: </span>
        {LANGUAGES.find(([own]) => own === language())?.[2]}
      </button>
      <nav
        id=":languages"
        popover="auto"
        aria-label={say("page.language")}
        data-same={isTranslated(path) ? "" : undefined}
      >
        {LANGUAGES.map(([own, name]) => (
          <a
            key={own}
            href={`${root}${folderOf(own)}${target}`}
            lang={own}
            hreflang={own}
            aria-current={own === language() ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
    </>
  );
}

/** Whether a part of the site is the page, or has it. The guides are pages of the reference, but a part of their own. */
function currency(path: string, target: string): "page" | "true" | undefined {
  if (path === target) return "page";
  if (path.startsWith("reference/documents/")) return target === "guides.html" ? "true" : undefined;
  const folder = path.slice(0, path.indexOf("/") + 1);
  return folder !== "" && target.startsWith(folder) ? "true" : undefined;
}
