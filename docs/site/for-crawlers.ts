import { pageAddress } from "./address.js";

/** Returns `robots.txt`: everything may be read, and the sitemap tells where it is if the site has an address. */
export function robotsOf(address: URL | undefined): string {
  const sitemap = address === undefined ? [] : [`Sitemap: ${address.href}sitemap.xml`];
  return `${["User-agent: *", "Allow: /", ...sitemap].join("\n")}\n`;
}

/** Returns the sitemap of pages, by their paths in the site. */
export function sitemapOf(address: URL, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${escaped(pageAddress(path, address))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}

/** Returns a text as it may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
