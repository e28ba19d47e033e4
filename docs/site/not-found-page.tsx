import { siteAddress } from "./address.js";
import type { PageProps } from "./layout.js";

/** What a server shows for an address that has no page. It may stand at any depth: links begin at the site's own path. */
export function notFoundPage(): PageProps {
  const root = siteAddress()?.pathname ?? "";
  return {
    title: "Page not found – ankara-visit-2025",
    path: "404.html",
    root,
    description: "This address has no page.",
    children: (
      <div class="head">
        <h1>Page not found</h1>
        <p class="lead">
          This address has no page. Search all records with <a href={`${root}explore.html`}>explore</a>, or go to the{" "}
          <a href={`${root}index.html`}>front page</a>.
        </p>
      </div>
    ),
  };
}
