import type { JSX } from "preact";
import navigation from "./navigation.json" with { type: "json" };

/**
 * The header of every page: one line. Where that is too narrow for the parts of the site, a button opens their list,
 * which is a popover and needs no script.
 */
export function Header({ path, root }: { readonly path: string; readonly root: string }): JSX.Element {
  const folder = path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : path;
  return (
    <header>
      <a class="name" href={`${root}index.html`} aria-current={path === "index.html" ? "page" : undefined}>
        ankara-visit-2025
      </a>
      <nav id="parts" popover="auto" aria-label="Parts of the site">
        {navigation.parts.map(([name, target = ""]) => (
          <a key={name} href={root + target} aria-current={currency(path, folder, target)}>
            {name}
          </a>
        ))}
      </nav>
      <label class="theme" hidden>
        <span class="unseen">Theme</span>
        <select id="theme">
          <option value="os">Auto</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <button type="button" class="menu" popovertarget="parts">
        Menu
      </button>
    </header>
  );
}

function currency(path: string, folder: string, target: string): "page" | "true" | undefined {
  if (path === target) return "page";
  return target.startsWith(folder) ? "true" : undefined;
}
