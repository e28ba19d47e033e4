import type { ComponentChildren, JSX } from "preact";
import { DATA_VERSION } from "../../src/index.js";
import { Header } from "./header.js";
import { language, say, template } from "./language.js";
import { folderOf, rootFrom } from "./links.js";
import { Metadata } from "./metadata.js";
import security from "./policy.json" with { type: "json" };

export interface PageProps {
  readonly title: string;
  /** The path of the page in the site, or in the folder of its language: `records/events.html`. */
  readonly path: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** Its own style sheets, by their paths in the site. */
  readonly styles?: readonly string[];
  /** Scripts of its own. */
  readonly scripts?: readonly string[];
  /** Whether it is about the dataset as a whole, which it then describes to programs. */
  readonly describesDataset?: boolean;
  /** The way to the root of the site, where it is not that from the path. */
  readonly root?: string;
  readonly children: ComponentChildren;
}

/**
 * A page of the site, with the header and the footer that all of them have. Its policy is that of TypeDoc's pages too.
 * Nothing is loaded from another host, and no script or style within a page is run or applied. TypeDoc's style sheet has
 * pictures in it (`data:`), and its script makes one style that stays empty, whose digest is allowed. The frame is that of
 * the playground.
 */
export function Page(page: PageProps): JSX.Element {
  const { title, path, styles = [], scripts = [], root = rootFrom(folderOf() + path), children } = page;
  return (
    <html lang={language()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={security.policy} />
        <title>{title}</title>
        <Metadata {...page} root={root} />
        <link rel="icon" href={`${root}icon.svg`} />
        {["theme.css", "shared.css", "site.css", ...styles].map((name) => (
          <link key={name} rel="stylesheet" href={root + name} />
        ))}
        <script src={`${root}site.js`} />
        {scripts.map((name) => (
          <script key={name} type="module" src={root + name} />
        ))}
      </head>
      <body
        data-copied={say("page.copied")}
        data-refused={say("page.notAllowed")}
        data-filtered={template("page.filtered")}
      >
        <a class="skip" href="#main">
          {say("page.skip")}
        </a>
        <Header path={path} root={root} />
        <main id="main">{children}</main>
        <footer>
          <p>{say("page.footer", { version: DATA_VERSION })}</p>
        </footer>
      </body>
    </html>
  );
}
