/** Mends what a screen reader stumbles over in TypeDoc's pages. */

/**
 * Ranks the headings of a page so that each stands one rank under the one that it belongs to. TypeDoc begins parts of a page
 * with a heading of a lower rank. A heading keeps the size of the rank that it had.
 */
export function rankHeadings(html: string): string {
  // The ranks that TypeDoc gave to the headings around the one at hand.
  const around: number[] = [];
  return html.replace(
    /<h([1-6])([^>]*)>(.*?)<\/h\1>/gs,
    (whole, digit: string, attributes: string, content: string) => {
      const given = Number(digit);
      while ((around.at(-1) ?? 0) >= given) around.pop();
      around.push(given);
      const rank = around.length;
      if (rank === given) return whole;
      const classes = / class="([^"]*)"/.exec(attributes)?.[1] ?? "";
      const others = attributes.replace(/ class="[^"]*"/, "");
      return `<h${rank} class="${`${classes} as-h${given}`.trim()}"${others}>${content}</h${rank}>`;
    },
  );
}

/** Takes the links out of what folds a part of the page: whoever presses them means to fold it. */
export function unlinkSummaries(html: string): string {
  return html.replace(/<summary.*?<\/summary>/gs, (summary) =>
    summary.replace(/<a [^>]*class="tsd-anchor-icon"[^>]*>.*?<\/a>/gs, ""),
  );
}

/** Parts of a page that TypeDoc leaves without a role or a name, by which a screen reader finds them. */
const LANDMARKS = [
  ['<div class="col-content">', '<div class="col-content" role="main">'],
  ['<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">'],
  ['<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="The reference">'],
] as const;

export function nameLandmarks(html: string): string {
  return LANDMARKS.reduce((page, [without, named]) => page.replace(without, named), html);
}
