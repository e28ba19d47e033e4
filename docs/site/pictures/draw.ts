import { plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { type Picture, WIDTH } from "./picture.js";
import { style } from "./style.js";

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
