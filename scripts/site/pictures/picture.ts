import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";

/** A picture before it is drawn: what it shows, told to who cannot see it, and its marks. */
export interface Picture {
  /** The name of its file, without `.svg`. */
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  /** All that it shows, in words. */
  readonly description: string;
  /** How to read it, as its caption says. */
  readonly reading: string;
  readonly plot: Omit<Plot.PlotOptions, "document" | "className" | "style">;
}

/** The colours of the pictures: those of the page that a picture stands in, or its own where it stands alone. */
export const COLOURS = {
  paper: "var(--paper, light-dark(#fdfcfa, #14171a))",
  ink: "var(--ink, light-dark(#1b1f23, #e8e6e1))",
  muted: "var(--muted, light-dark(#5b626a, #a3a9b0))",
  line: "var(--line, light-dark(#dcd8d0, #363c43))",
  accent: "var(--accent, light-dark(#00687c, #5cc3d6))",
  soft: "var(--accent-soft, light-dark(#dff1f4, #12343b))",
  warm: "var(--warm, light-dark(#a3470b, #f0a35e))",
  warmSoft: "var(--warm-soft, light-dark(#fbe9da, #3d2614))",
} as const;

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** The picture as SVG, for a file of its own and for a page alike. */
export function drawn({ name, title, description, plot }: Picture): string {
  const { document } = new JSDOM("").window;
  const svg = Plot.plot({ ...plot, document, className: "picture" });
  svg.querySelector("style")?.remove();
  // Plot names the kinds of its marks, which tell nothing of the visit.
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  for (const [attribute, value] of Object.entries({
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    "aria-labelledby": `${name}-title ${name}-description`,
    "font-family": FONT,
    "font-size": "13",
    fill: COLOURS.ink,
  })) {
    svg.setAttribute(attribute, value);
  }
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  // Alone it is light or dark as the system is; in a page as the page is.
  style.textContent = `:root.picture{color-scheme:light dark;background:${COLOURS.paper}}.picture{max-width:100%;height:auto}`;
  svg.prepend(style);
  for (const [tag, text] of [
    ["desc", description],
    ["title", title],
  ] as const) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    element.id = `${name}-${tag === "desc" ? "description" : "title"}`;
    element.textContent = text;
    svg.prepend(element);
  }
  return `${svg.outerHTML}\n`;
}
