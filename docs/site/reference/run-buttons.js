/** Puts a button beside each example that the playground can run. Without a script it stays hidden. */
import { readFileSync } from "node:fs";

/** What an example may import: the entry points of the package that the sandbox has. */
const ENTRIES = Object.keys(JSON.parse(readFileSync(new URL("../playground/entries.json", import.meta.url), "utf8")));

const BLOCK = /<pre><code class="(?:ts|js)">(.*?)<\/code>.*?<\/pre>/gs;
const IMPORTED = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
const BUTTON = '<button type="button" class="edit" hidden>Edit and run</button>';

/**
 * A page with the buttons, and with what they need: a script, which loads the editor when one is pressed.
 *
 * @param {string} html
 * @param {string} root the way to the root of the site
 */
export function addRunButtons(html, root) {
  const page = html.replace(BLOCK, (block, code) => (canRun(code) ? block + BUTTON : block));
  if (page === html) return html;
  const links = `<link rel="stylesheet" href="${root}playground.css"/><script type="module" src="${root}playground/button.js"></script>`;
  return page.replace("</head>", `${links}</head>`);
}

/**
 * Whether code imports something of the package, and nothing else.
 *
 * @param {string} code with its colours
 */
function canRun(code) {
  const text = code.replace(/<.*?>/g, "").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  const imported = [...text.matchAll(IMPORTED)].map(([, specifier]) => specifier);
  return imported.length > 0 && imported.every((specifier) => ENTRIES.includes(specifier));
}
