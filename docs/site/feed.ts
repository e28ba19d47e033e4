import { escaped } from "./for-crawlers.js";

/** What the feed is made from. */
export interface Release {
  readonly changelog: string;
  readonly version: string;
  /** The day of the release. */
  readonly released: string;
  readonly author: string;
  /** Where the site is, if it has an address. */
  readonly address: URL | undefined;
}

/**
 * Returns an Atom feed whose entry is what the latest release changed in the data. Feed readers keep the earlier entries.
 *
 * @throws Error if the changelog has no data part for the version
 */
export function feedOf({ changelog, version, released, author, address }: Release): string {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`));
  const [, data] = section?.split("### Data\n") ?? [];
  if (data === undefined) throw new Error(`CHANGELOG.md has no part "Data" for version ${version}.`);
  const updated = `<updated>${released}T00:00:00Z</updated>`;
  const link = address === undefined ? [] : [`<link href="${escaped(address.href)}"/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    "<id>urn:ankara-visit-2025:data-changes</id>",
    "<title>ankara-visit-2025: changes of the data</title>",
    ...[updated, `<author><name>${escaped(author)}</name></author>`, ...link],
    "<entry>",
    `<id>urn:ankara-visit-2025:data-changes:${version}</id>`,
    `<title>Version ${version}</title>`,
    ...[updated, ...link],
    `<content type="text">${escaped(data.trim())}</content>`,
    "</entry>",
    "</feed>\n",
  ].join("\n");
}
