import { readFileSync } from "node:fs";
import { plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { type Picture, WIDTH } from "./picture.js";

const theme = readFileSync(new URL("../theme.css", import.meta.url), "utf8");
const colours = [...theme.matchAll(/^ {2}(--[\w-]+): light-dark\((#\w+), (#\w+)\);$/gm)];

/**
 * The style that the file of a picture carries, in the colours of the pages. It is light or dark as the system is; where
 * `light-dark()` is not known, it is light. Somebody may put the file into a page of their own, which is light or dark itself.
 */
const style: string = [
  ".picture{font-family:system-ui,sans-serif;font-size:12px;background:var(--paper)}",
  `.picture{${colours.map(([, name, light]) => `${name}:${light}`).join(";")}}`,
  "@supports (color:light-dark(#000,#fff)){.picture:root{color-scheme:light dark}",
  `.picture{${colours.map(([, name, light, dark]) => `${name}:light-dark(${light},${dark})`).join(";")}}}`,
].join("");

/** A picture as the SVG of a file. */
export function draw(picture: Picture): string {
  return svgOf(picture, style);
}

/** A picture as an SVG within a page, where the style sheets of the page have its colours and its type. */
export function drawWithin(picture: Picture): string {
  return svgOf(picture);
}

function svgOf({ name, title, description, height, marks }: Picture, ownStyle?: string): string {
  const { document } = new JSDOM("").window;
  const svg = plot({
    document,
    width: WIDTH,
    height,
    margin: 0,
    axis: null,
    className: "picture",
    x: { type: "identity" },
    y: { type: "identity" },
    color: { type: "identity" },
    marks: [...marks],
  });
  const element = (tag: string, content: string, id?: string): Element => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    made.textContent = content;
    if (id !== undefined) made.id = id;
    return made;
  };
  // Plot's own style and the names that it gives to groups of marks say nothing to a reader.
  svg.querySelector("style")?.remove();
  for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  svg.prepend(
    element("title", title, `${name}-title`),
    element("desc", description, `${name}-desc`),
    ...(ownStyle === undefined ? [] : [element("style", ownStyle)]),
  );
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${name}-title ${name}-desc`);
  for (const unused of ["fill", "font-family", "font-size"]) svg.removeAttribute(unused);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${wellFormed(svg.outerHTML).replace(/>(?=<(?!\/|tspan|title))/g, ">\n")}\n`;
}

/** HTML as XML, which has no name for the no-break space and no place for control characters. */
function wellFormed(html: string): string {
  return html.replaceAll("&nbsp;", "\u00a0").replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
