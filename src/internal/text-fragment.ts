const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The address of words on a page, or of the page if no words are given. A browser that knows text fragments scrolls to them.
 * `-`, `,` and `&` have a meaning of their own there and are escaped with the rest.
 */
export function withTextFragment(url: string, words = ""): string {
  if (words === "") return url;
  const escaped = encodeURIComponent(words.replace(LONE_SURROGATE, "\ufffd")).replaceAll("-", "%2D");
  // Words to which the address leads already, as one that was copied from a browser does, give way to these.
  const page = url.replace(/(#.*?):~:.*/s, "$1");
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${escaped}`;
}
