import type { ComponentChildren, JSX } from "preact";
import { DATA_VERSION } from "../../src/index.js";
import { rootFrom } from "./links.js";
import navigation from "./navigation.json" with { type: "json" };
import security from "./policy.json" with { type: "json" };

export interface PageProps {
  readonly title: string;
  /** The path of the page in the site: `records/events.html`. */
  readonly path: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** Its own style sheets, by their paths in the site. */
  readonly styles?: readonly string[];
  /** A script of its own. */
  readonly script?: string;
  readonly children: ComponentChildren;
}

/**
 * A page of the site, with the header and the footer that all of them have. Its policy is that of TypeDoc's pages too.
 * Nothing is loaded from another host, and no script or style within a page is run or applied. TypeDoc's style sheet has
 * pictures in it (`data:`), and its script makes one style that stays empty, whose digest is allowed.
 */
export function Page({ title, path, description, styles = [], script, children }: PageProps): JSX.Element {
  const root = rootFrom(path);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={security.policy} />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" href={`${root}icon.svg`} />
        {["theme.css", "site.css", ...styles].map((name) => (
          <link key={name} rel="stylesheet" href={root + name} />
        ))}
        <script src={`${root}site.js`} />
        {script !== undefined && <script type="module" src={root + script} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Header path={path} root={root} />
        <main id="main">{children}</main>
        <footer>
          <p>
            Version {DATA_VERSION} of the data. Code under the MIT licence, data under CC0 1.0. The records are written
            in the dataset's own words; the articles that they cite are not included.
          </p>
        </footer>
      </body>
    </html>
  );
}

function Header({ path, root }: { readonly path: string; readonly root: string }): JSX.Element {
  const folder = path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : path;
  return (
    <header>
      <a class="name" href={`${root}index.html`} aria-current={path === "index.html" ? "page" : undefined}>
        ankara-visit-2025
      </a>
      <nav aria-label="Parts of the site">
        {navigation.parts.map(([name, target = ""]) => (
          <a key={name} href={root + target} aria-current={currency(path, folder, target)}>
            {name}
          </a>
        ))}
      </nav>
      <label class="theme" hidden>
        <span class="unseen">Colours</span>
        <select id="theme">
          <option value="os">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
    </header>
  );
}

function currency(path: string, folder: string, target: string): "page" | "true" | undefined {
  if (path === target) return "page";
  return target.startsWith(folder) ? "true" : undefined;
}
