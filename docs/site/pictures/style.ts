import { readFileSync } from "node:fs";

const theme = readFileSync(new URL("../theme.css", import.meta.url), "utf8");
const colours = [...theme.matchAll(/^ {2}(--[\w-]+): light-dark\((#\w+), (#\w+)\);$/gm)];

/**
 * The style that a picture carries, in the colours of the pages. As the root of a file it is light or dark as the system
 * is; within a page, as the page is. Where `light-dark()` is not known, it is light.
 */
export const style: string = [
  ".picture{font-family:system-ui,sans-serif;font-size:12px;background:var(--paper)}",
  `.picture{${colours.map(([, name, light]) => `${name}:${light}`).join(";")}}`,
  "@supports (color:light-dark(#000,#fff)){.picture:root{color-scheme:light dark}",
  `.picture{${colours.map(([, name, light, dark]) => `${name}:light-dark(${light},${dark})`).join(";")}}}`,
].join("");
