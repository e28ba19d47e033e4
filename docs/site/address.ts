/**
 * The address at which the site will be, with a slash at its end, from `SITE_URL`. Without it the pages say nothing that
 * needs an address: no canonical links, no sitemap.
 *
 * @throws Error if it is not an absolute web address
 */
export function siteAddress(value: string | undefined = process.env["SITE_URL"]): URL | undefined {
  if (value === undefined || value === "") return undefined;
  const text = value.endsWith("/") ? value : `${value}/`;
  if (!/^https?:\/\/[^?#]+$/.test(text) || !URL.canParse(text)) {
    throw new Error(`SITE_URL is not a web address: "${value}". Set it to one such as https://example.org/visit/`);
  }
  return new URL(text);
}

/** Returns the address of a page by its path in the site; that of a folder stands for its `index.html`. */
export function pageAddress(path: string, address: URL): string {
  return new URL(path.replace(/(^|\/)index\.html$/, "$1"), address).href;
}
