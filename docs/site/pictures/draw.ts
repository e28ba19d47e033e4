import { readFileSync } from "node:fs";
import { plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { type Picture, WIDTH } from "./picture.js";

const theme = readFileSync(new URL("../theme.css", import.meta.url), "utf8");
const colours = [...theme.matchAll(/^ {2}(--[\w-]+): light-dark\((#\w+), (#\w+)\);$/gm)];

/**
 * The style that a picture carries, in the colours of the pages. As the root of a file it is light or dark as the system
 * is; within a page, as the page is. Where `light-dark()` is not known, it is light.
 */
const style: string = [
  ".picture{font-family:system-ui,sans-serif;font-size:12px;background:var(--paper)}",
  `.picture{${colours.map(([, name, light]) => `${name}:${light}`).join(";")}}`,
  "@supports (color:light-dark(#000,#fff)){.picture:root{color-scheme:light dark}",
  `.picture{${colours.map(([, name, light, dark]) => `${name}:light-dark(${light},${dark})`).join(";")}}}`,
].join("");

/** A picture as an SVG, which stands alone as a file and within a page as well. */
export function draw({ name, title, description, height, marks }: Picture): string {
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
    element("style", style),
  );
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${name}-title ${name}-desc`);
  for (const unused of ["fill", "font-family", "font-size"]) svg.removeAttribute(unused);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${svg.outerHTML.replace(/>(?=<(?!\/|tspan|title))/g, ">\n")}\n`;
}
