/** Puts a button beside each example that the playground can run. Without a script it stays hidden. */
import { renderToStaticMarkup } from "preact-render-to-string";
import { EditButton } from "../playground/edit-button.js";
import entries from "../playground/entries.json" with { type: "json" };

const BLOCK = /<pre><code class="(?:ts|js)">(.*?)<\/code>.*?<\/pre>/gs;
const IMPORTED = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
const BUTTON = renderToStaticMarkup(<EditButton />);

/** A page with the buttons, and with their script, which loads the editor when one is pressed. */
export function addRunButtons(html: string, root: string): string {
  const page = html.replace(BLOCK, (block, code: string) => (canRun(code) ? block + BUTTON : block));
  if (page === html) return html;
  return page.replace("</head>", `<script type="module" src="${root}playground/button.js"></script></head>`);
}

/** Whether code, with its colours, imports something of the package, and nothing else. */
function canRun(code: string): boolean {
  const text = code.replace(/<.*?>/g, "").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
  const imported = [...text.matchAll(IMPORTED)].map(([, specifier = ""]) => specifier);
  return imported.length > 0 && imported.every((specifier) => specifier in entries);
}
