import { spelt } from "../src/text/unseen.js";

/** An address by https without what would end a link in Markdown. Apostrophes and brackets stand in some addresses. */
const LINK = /^https:\/\/[^\s\p{C}<>"`\\^{|}]+$/u;

/**
 * Checks the addresses of sources before anything links to them.
 *
 * @throws Error for one that is not by https: a link to `javascript:…` would run a script
 */
export function assertLinks(sources: readonly { readonly id: string; readonly url?: string | undefined }[]): void {
  for (const { id, url } of sources) {
    if (url !== undefined && !(LINK.test(url) && URL.canParse(url)))
      throw new Error(
        `The url of source "${id}" cannot be a link: "${spelt(url)}". Only https addresses are allowed, such as "https://example.org/page"; spaces, quotes and angle brackets are written as %20, %22, %3C and %3E.`,
      );
  }
}
